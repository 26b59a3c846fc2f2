import type { LayoutName, MoveType } from "../document/schema/terms.ts";
import type {
  Bound,
  Change,
  Client,
  EcomapDocument,
  Enlarge,
  Keep,
  MemberInput,
  Op,
  Strengthen,
  TableName,
} from "../document/types.ts";
import type { RecordCommand } from "./record-commands.ts";

/** Sets or clears fields of the client. */
export interface UpdateClient {
  readonly type: "updateClient";
  readonly set?: Partial<Omit<Client, "id">>;
  readonly clear?: readonly Exclude<keyof Client & string, "id">[];
}

type OwnFields = Pick<
  EcomapDocument,
  "title" | "date" | "language" | "networkWork" | "allows" | "asked" | "vocabulary" | "readers"
>;
/** Sets or clears what is said of the whole map: its title, date, language … */
export interface UpdateDocument {
  readonly type: "updateDocument";
  readonly set?: Partial<OwnFields>;
  readonly clear?: readonly (keyof OwnFields)[];
}

/** From the tray to the map: a member, with its noted ties to the client and to members on the map; or one tie. */
export type Agree =
  | { readonly type: "agree"; readonly member: string }
  | { readonly type: "agree"; readonly tie: string };

/** An answer takes the place of the earlier one; history keeps it. */
type AnswerOn<T extends string, F extends "contact" | "own"> = {
  readonly type: T;
  readonly member: string;
} & NonNullable<MemberInput[F]>;
/** The client's answer: may this member be called? Yes, or yes under conditions, is refused where contact is banned. */
export type AnswerContact = AnswerOn<"answerContact", "contact">;
/** The member's own answer to being on the map and being called. */
export type AnswerOwn = AnswerOn<"answerOwn", "own">;

/**
 * A move on a tie. One of a type, for and about the same takes the place of an earlier one; without a date it gets that
 * of the change. One that is done proposes nothing, and is never refused for what it was.
 */
type MoveOn<M> = M & { readonly tie: string };
/** Make a tie better, more mutual, more frequent; repair a broken one. Refused where contact is banned. */
export type StrengthenCommand = MoveOn<Strengthen>;
/** Wake a dormant contact or find a wished one. Refused where contact is banned. */
export type EnlargeCommand = MoveOn<Enlarge>;
/** Limit a contact, or ask less of someone. Guarded by nobody whose contact is banned. */
export type BoundCommand = MoveOn<Bound>;
/** Leave a tie as it is; with `until`: later, which is refused where contact is banned. */
export type KeepCommand = MoveOn<Keep>;
export type MoveCommand = StrengthenCommand | EnlargeCommand | BoundCommand | KeepCommand;
/** Takes a move off a tie. */
export interface DropMove {
  readonly type: "dropMove";
  readonly tie: string;
  readonly move: MoveType;
  readonly for?: Bound["for"];
  readonly about?: Strengthen["about"];
}

/** Says where members stand in a layout, in map units from the client. Not history; pins stay pinned. */
export interface PlaceMembers {
  readonly type: "placeMembers";
  readonly layout: LayoutName;
  readonly places: readonly { readonly member: string; readonly x: number; readonly y: number }[];
}
/** Puts a member on one spot, where the layout leaves it. Not history. */
export interface PinMember {
  readonly type: "pinMember";
  readonly layout: LayoutName;
  readonly member: string;
  readonly x: number;
  readonly y: number;
}
/** Lets the layout place a member again. Not history. */
export interface UnpinMember {
  readonly type: "unpinMember";
  readonly layout: LayoutName;
  readonly member: string;
}

/**
 * Wipes something for good, from records, places, log and history: a record with what is told of it, and a person's name
 * from every text that mentions it; a field; or a text, wherever it stands. It cannot be undone.
 */
export type Erase = EraseRecord | EraseField | EraseText;
export interface EraseRecord {
  readonly type: "erase";
  readonly table: TableName;
  readonly id: string;
  /** Other names by which texts call the one who is erased. The name on the map is wiped in any case. */
  readonly also?: readonly string[];
  readonly field?: never;
}
export interface EraseField {
  readonly type: "erase";
  readonly table: TableName | "client" | "document";
  /** Not needed for the client and the document. */
  readonly id?: string;
  readonly field: string;
}
export interface EraseText {
  readonly type: "erase";
  readonly text: string;
  readonly table?: never;
}

/** A command that is told in history as operations. */
export type OperationCommand =
  | RecordCommand
  | Agree
  | AnswerContact
  | AnswerOwn
  | UpdateClient
  | UpdateDocument
  | MoveCommand
  | DropMove
  | PlaceMembers
  | PinMember
  | UnpinMember;

/** A wished change: plain JSON. */
export type Command = OperationCommand | Erase;

export type CommandType = Command["type"];

/** When and by whom a change is made: nothing below the view or command line knows the time. */
export interface CommandContext extends Omit<Change, "ops"> {
  /** ISO 8601, UTC: when it was typed. */
  readonly recorded: string;
}

/**
 * What a command did to the document, and the change that went into history (none for places and pins). The change may
 * tell more: what happened before something that is told of the same field is told without being done.
 */
export interface Step {
  readonly ops: readonly Op[];
  readonly change?: Change;
  /** Something was erased: neither this step nor an earlier one can be taken back. */
  readonly erased?: true;
}
