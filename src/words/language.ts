import type { CommandType } from "../command/types.ts";
import type { When } from "../document/dates.ts";
import type { RoleTerm } from "../document/schema/roles.ts";
import type {
  Domain,
  FLAGS,
  GroupKind,
  InterventionKind,
  LoadLevel,
  MemberKind,
  MoveType,
  Quality,
  Sphere,
  Strength,
  Support,
  TieState,
} from "../document/schema/terms.ts";
import type { ErrorCode, ErrorParams } from "../errors/codes.ts";

type Terms<T extends string> = Readonly<Record<T, string>>;

/** The words for what is on a map, in one voice: that of professionals, or plain words for clients. */
export interface Voice {
  readonly kinds: Terms<MemberKind>;
  readonly spheres: Terms<Exclude<Sphere, "unknown">>;
  readonly domains: Terms<Domain>;
  readonly roles: Terms<RoleTerm>;
  /** How close someone is. */
  readonly rings: Readonly<Record<1 | 2 | 3, string>>;
  readonly strengths: Terms<Strength>;
  readonly qualities: Terms<Exclude<Quality, "unknown">>;
  readonly states: Terms<Exclude<TieState, "unknown">>;
  readonly supports: Terms<Support>;
  readonly loads: Terms<LoadLevel>;
  readonly moves: Terms<MoveType>;
  /** A bound for the member: asking less of someone. */
  readonly unburden: string;
  /** To enlarge with somebody whom one knows: a contact that sleeps. */
  readonly wake: string;
  /** A keep with `until`. */
  readonly later: string;
  /** A court's contact ban. */
  readonly ban: string;
  readonly flags: Terms<(typeof FLAGS)[number]>;
  /** The sign on a member who is not to be called now. */
  readonly notNow: string;
  readonly interventionKinds: Terms<InterventionKind>;
  readonly groups: Terms<GroupKind>;
  readonly legend: {
    readonly ties: string;
    /** A line on a map that tells no strength. */
    readonly plain: string;
    readonly moves: string;
    readonly who: string;
    readonly domains: string;
    readonly memberTie: string;
    readonly help: string;
    /** Over the letters of the kinds of support. */
    readonly letters: string;
    /** Over flags, and before one where it is told by itself. */
    readonly flags: string;
    /** Of a member whose ring nobody told. */
    readonly guessed: string;
    /** Of a map on which that is so of most members. */
    readonly mostGuessed: string;
  };
  /** Who stands in the middle and gave no name: in the symbol, and within a sentence (between … and …, around …). */
  readonly self: { readonly name: string; readonly within: string };
  /** The title of a map that has none. */
  readonly title: string;
  /** On a map with nobody on it yet. */
  readonly invitation: string;
}

/** Whole sentences, for those who hear the map. */
export interface Sentences {
  readonly map: string;
  readonly member: Terms<MemberKind>;
  readonly client: string;
  /** What the map shows, for `<desc>`: the client's name, and the names by domain. */
  readonly description: (
    client: string,
    domains: readonly { readonly name: string; readonly members: readonly string[] }[],
  ) => string;
  readonly tie: (from: string, to: string, facts: readonly string[]) => string;
  readonly strength: (word: string) => string;
  /** The member helps the client; gets help from the client. */
  readonly helps: string;
  readonly getsHelp: string;
  /** Where much rests on one person: a question for all, that blames nobody. */
  readonly doesMuch: (name: string) => string;
  /** After what somebody gives who leaves: who does it then. */
  readonly takesOver: (name: string) => string;
  readonly inGroup: (group: string) => string;
  readonly moved: (names: readonly string[]) => string;
  /** Someone was taken up by a double click, to be put down by the next. */
  readonly takenUp: (name: string) => string;
  /** Over the field for the name of somebody new, and for another name. */
  readonly whoIsNew: string;
  readonly newName: (name: string) => string;
  readonly renamed: (name: string) => string;
  readonly added: (names: readonly string[]) => string;
  /** Members, or ties alone, are off the map; and how they come back. */
  readonly removed: (names: readonly string[]) => string;
  readonly tiesRemoved: (count: number) => string;
  /** On the handle from which a tie is drawn. */
  readonly handle: string;
  /** A tie is being drawn from someone; was drawn; was there already. */
  readonly connecting: (name: string) => string;
  readonly connected: (one: string, other: string) => string;
  readonly alreadyTied: (one: string, other: string) => string;
  readonly noTie: string;
  /** Someone has come into another ring or sector; and how it is undone. */
  readonly nowIn: (name: string, ring: string) => string;
  readonly nowWith: (name: string, domain: string) => string;
  /** Whether someone belongs in the sector of a domain, and the answers. */
  readonly askDomain: (name: string, domain: string) => string;
  readonly yes: string;
  readonly no: string;
  /** No answer for now. */
  readonly notNow: string;
  readonly pinned: (names: readonly string[]) => string;
  readonly loose: (names: readonly string[]) => string;
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  /** On what goes to the next organisation. */
  readonly readTogether: (date: string) => string;
  /** After it, where something was written down later than that. */
  readonly unreadSince: string;
  /** At the foot of the team's pictures. */
  readonly forTeam: string;
  readonly drawnBy: (name: string) => string;
  /** How the keys work, said once; and those that change the map, where that may be. */
  readonly keys: string;
  readonly editKeys: string;
}

/** A sentence for an error: what is wrong, and the cure. */
export type ErrorSentences = { readonly [C in ErrorCode]: (params: ErrorParams[C]) => string };

/** `heading`: over the signs; `hoped` and `asHoped`: under the title and over the signs of a map as it would be if all went well. */
type ChangeWord =
  | ("none" | "heading" | "new" | "gone" | "stronger" | "weaker")
  | ("woken" | "repaired" | "bounded" | "hoped" | "asHoped");

/** What the client would say of themselves, as others are told it: "the client" in place of "me". */
export interface Told extends Pick<Voice, "self" | "title"> {
  /** Over what the legend tells of moves, and of parts of life. */
  readonly wanted: string;
  readonly domains: string;
  /** Of who does a lot for the client; and what nobody could say. */
  readonly much: string;
  readonly unknown: string;
  /** Under the title of a map as it would be if all went well. */
  readonly hoped: string;
}

/** All that the library says, in one language. A gap does not compile. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** Said beside what is drawn while no native speaker has reviewed the words: that this is a trial translation. */
  readonly draft?: string;
  readonly client: Voice;
  readonly professional: Voice;
  readonly told: Told;
  /** A letter for each kind of support, as workers write them on a tie; another one for each. */
  readonly letters: Terms<Support>;
  readonly sentences: Sentences;
  /** What a command did, for undo menus and announcements. */
  readonly commands: Terms<CommandType>;
  /** What became otherwise between two maps, each with a sign; never a judgement. */
  readonly changes: Terms<ChangeWord>;
  /** Of a map lit by a goal or by a kind of work: who helps, who stands outside it, what is worked on. */
  readonly lit: Terms<"helps" | "apart" | "worked">;
  /**
   * Of what remains when some leave: the question it opens with, those who leave, those who stay, a kind of support
   * that nobody or one person alone would give, and who counts as staying though nobody told whether they are a professional,
   * in a legend and after their names, which may be one or several. It is a start of a talk, and counts nobody.
   */
  readonly remains: Terms<"heading" | "leaves" | "stays" | "nobody" | "one" | "maybe" | "untold"> & {
    /** In place of the question, where none of those on the map leave before a day that was asked for. */
    readonly nobodyLeaves: (date: string) => string;
  };
  readonly errors: ErrorSentences;
  /** How many more things are wrong than the one that was told. */
  readonly more: (count: number) => string;
  readonly date: (when: When) => string;
  readonly list: (items: readonly string[]) => string;
  /** Between facts that stand in a row, with its space. */
  readonly comma: string;
}

export type VoiceName = "client" | "professional";
