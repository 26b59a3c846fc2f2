import type { LayoutName, MoveType } from "../document/schema/terms.ts";
import type {
  Bound,
  Change,
  Client,
  EcomapDocument,
  Enlarge,
  Keep,
  Member,
  MemberInput,
  Op,
  Strengthen,
  Tie,
  TieInput,
} from "../document/types.ts";

/** The fields an update may set or clear: all but the id. */
type Fields<T> = Partial<Omit<T, "id">>;
type Clearable<T> = readonly Exclude<keyof T & string, "id">[];

/** Puts a member on the map. The id is the caller's. */
export interface AddMember {
  readonly type: "addMember";
  readonly member: MemberInput;
}
/** Sets or clears fields of a member. */
export interface UpdateMember {
  readonly type: "updateMember";
  readonly member: string;
  readonly set?: Fields<Member>;
  readonly clear?: Clearable<Member>;
}
/** Takes a member off the map, with its ties; history is kept. */
export interface RemoveMember {
  readonly type: "removeMember";
  readonly member: string;
}
/** Adds a tie between the client and a member, or between two members. */
export interface AddTie {
  readonly type: "addTie";
  readonly tie: TieInput;
}
/** Sets or clears fields of a tie. Its ends stay. */
export interface UpdateTie {
  readonly type: "updateTie";
  readonly tie: string;
  readonly set?: Omit<Fields<TieInput>, "from" | "to" | "moves">;
  readonly clear?: readonly Exclude<keyof Tie & string, "id" | "from" | "to">[];
}
export interface RemoveTie {
  readonly type: "removeTie";
  readonly tie: string;
}
/** Sets or clears fields of the client. */
export interface UpdateClient {
  readonly type: "updateClient";
  readonly set?: Fields<Client>;
  readonly clear?: Clearable<Client>;
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

/** A move on a tie. One of a type, for and about the same takes the place of an earlier one. */
type MoveOn<M> = M & { readonly tie: string };
/** Make a tie better, more mutual, more frequent; repair a broken one. Refused where contact is banned. */
export type StrengthenCommand = MoveOn<Strengthen>;
/** Wake a dormant contact or find a wished one. Refused where contact is banned. */
export type EnlargeCommand = MoveOn<Enlarge>;
/** Limit a contact, or ask less of someone. */
export type BoundCommand = MoveOn<Bound>;
/** Leave a tie as it is; with `until`: later. */
export type KeepCommand = MoveOn<Keep>;
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

/** A wished change: plain JSON. */
export type Command =
  | AddMember
  | UpdateMember
  | RemoveMember
  | AddTie
  | UpdateTie
  | RemoveTie
  | UpdateClient
  | UpdateDocument
  | StrengthenCommand
  | EnlargeCommand
  | BoundCommand
  | KeepCommand
  | DropMove
  | PlaceMembers
  | PinMember
  | UnpinMember;

export type CommandType = Command["type"];

/** When and by whom a change is made: nothing below the view or command line knows the time. */
export interface CommandContext extends Omit<Change, "ops"> {
  /** ISO 8601, UTC: when it was typed. */
  readonly recorded: string;
}

/** What a command did: all its operations, and the change that went into history (none for places and pins). */
export interface Step {
  readonly ops: readonly Op[];
  readonly change?: Change;
}
