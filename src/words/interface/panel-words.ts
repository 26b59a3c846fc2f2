import type {
  ANSWERS,
  Audience,
  BOUND_FOR,
  CONTACT_ANSWERS,
  EXPERIENCE_QUESTIONS,
  FREQUENCIES,
  GOAL_STATUSES,
  GROUNDS,
  GROUP_FORMS,
  INTERVENTION_STATUSES,
  LOG_KINDS,
  ORIGINS,
  STAYS_AS,
  STOPPED_BY,
  TRANSITION_KINDS,
} from "../../document/schema/terms.ts";

/** The records that stand in lists of their own. */
export type ListedTable =
  | ("groups" | "goals" | "transitions" | "conferences")
  | ("interventions" | "log" | "experience" | "sittings");

/** Words for the terms of a list; "unknown" has one word for all lists. */
type Terms<L extends readonly string[]> = Readonly<Record<Exclude<L[number], "unknown">, string>>;

/** The questions of the panels. */
export type FieldWord =
  | ("name" | "kind" | "role" | "domain" | "ring" | "sphere" | "partOf" | "since" | "until" | "roles")
  | ("mayCall" | "whoCalls" | "about" | "conditions" | "words" | "date" | "own" | "withdrawn" | "ground")
  | ("phone" | "messageName" | "wishes" | "offers" | "limits" | "ownSupport" | "who" | "rest" | "origin")
  | ("flags" | "flag" | "reason" | "notes" | "stays" | "stayAs" | "stayWith")
  | ("strength" | "quality" | "state" | "receives" | "gives" | "stoppedBy" | "frequency" | "lastContact")
  | ("load" | "saidBy" | "views" | "ban" | "banBy")
  | ("groupKind" | "belong" | "form" | "rhythm" | "chair" | "contributions" | "what" | "meetings" | "present")
  | ("wanted" | "goal" | "of" | "status" | "helpful" | "reached" | "within")
  | ("transition" | "question" | "askedBy" | "coordinator" | "from" | "place" | "invited" | "orName" | "came")
  | ("information" | "agreements" | "calledBy" | "food" | "interpreter" | "onTie" | "logKind" | "permission")
  | ("confidence" | "asked" | "answer" | "others" | "training" | "research" | "handover" | "receiver")
  | ("only" | "because" | "also" | "not" | "readers" | "named")
  | ("interventionKind" | "doneBy" | "withWhom" | "onTies" | "context" | "intervention" | "mechanism" | "outcome")
  | ("title" | "networkWork")
  | ("hoped" | "steps" | "when" | "doneOn" | "givesBack" | "why" | "helpAbout" | "agreedBy" | "through" | "throughWhat")
  | ("boundFor" | "agreement" | "guardedBy" | "review" | "discussed" | "later");

/**
 * The questions, and the lists of answers, on what is agreed on contact, what limits it and what a court forbids. A draft
 * leaves them to a language that was reviewed.
 */
export const AGREED_FIELDS = [
  ...(["mayCall", "whoCalls", "about", "conditions"] as const),
  ...(["boundFor", "agreement", "guardedBy", "review", "discussed"] as const),
  ...(["ban", "banBy"] as const),
] as const satisfies readonly FieldWord[];
export const AGREED_TERMS = ["boundFor", "contactAnswers"] as const;

/** What the panels beside the map say, in one voice. */
export interface PanelWords {
  /** Help from one to another is asked by `help`. */
  readonly fields: Readonly<Record<Exclude<FieldWord, "receives" | "gives">, string>>;
  readonly terms: {
    readonly frequencies: Terms<typeof FREQUENCIES>;
    readonly stoppedBy: Terms<typeof STOPPED_BY>;
    readonly boundFor: Terms<typeof BOUND_FOR>;
    readonly groupForms: Terms<typeof GROUP_FORMS>;
    readonly staysAs: Terms<typeof STAYS_AS>;
    /** Each with a word of its own: not to know whether one may call is an answer too. */
    readonly contactAnswers: Readonly<Record<(typeof CONTACT_ANSWERS)[number], string>>;
    readonly answers: Terms<typeof ANSWERS>;
    readonly grounds: Terms<typeof GROUNDS>;
    readonly origins: Terms<typeof ORIGINS>;
    readonly goalStatuses: Terms<typeof GOAL_STATUSES>;
    readonly interventionStatuses: Terms<typeof INTERVENTION_STATUSES>;
    readonly transitionKinds: Terms<typeof TRANSITION_KINDS>;
    readonly logKinds: Terms<typeof LOG_KINDS>;
    readonly experiences: Terms<typeof EXPERIENCE_QUESTIONS>;
    readonly keepers: Readonly<Record<"client" | "team", string>>;
    /** The pictures for others. */
    readonly pictures: Readonly<Record<Exclude<Audience, "client" | "team">, string>>;
  };
  /** Asked, and not known; without an answer; and what takes an answer back. */
  readonly unknown: string;
  readonly unanswered: string;
  readonly clear: string;
  readonly none: string;
  /** Where nobody is kept from seeing something. */
  readonly everybody: string;
  /** What opens: the answers about calling, consent and ground, who may see it, the parts of a conference, and the rest. */
  readonly parts: Readonly<
    Record<
      "contact" | "consent" | "more" | "shown" | "invited" | "information" | "private" | "agreements" | "allows",
      string
    >
  >;
  readonly hints: Readonly<Record<"private", string>>;
  /** Gives a page to print for the part of a conference that people have to themselves. */
  readonly sheet: string;
  /** Why an answer is not taken. */
  readonly refused: Readonly<Record<"noName" | "samePlan" | "nothingYet" | "wrong-date", string>>;
  /** Help from one to another. */
  readonly help: (from: string, to: string) => string;
  readonly dateHint: string;
  readonly roughly: string;
  readonly linesHint: string;
  readonly addNote: string;
  readonly add: string;
  readonly drop: string;
  readonly yes: string;
  /** To the panel of the map, and of the map itself. */
  readonly back: string;
  readonly map: string;
  /** Over what is asked of somebody, and of a tie. */
  readonly about: (name: string) => string;
  readonly tie: (from: string, to: string) => string;
  readonly makeTie: string;
  /** To what both ends say of a tie; to who takes over what somebody does. */
  readonly sides: string;
  readonly takeover: string;
  readonly ties: string;
  /** The moves on a tie, and their forms. */
  readonly plans: string;
  readonly repair: string;
  readonly save: string;
  readonly change: string;
  /** Light on the map: on who helps with a goal; on all that one kind of intervention is about. */
  readonly showHelp: string;
  readonly showWork: string;
  /** What can be said of a plan. */
  readonly moveDone: string;
  readonly tried: string;
  readonly stop: string;
  readonly anotherPlan: string;
  /** Of an agreement whose day has passed. */
  readonly lookAgain: string;
  /** Over the lists. */
  readonly tables: Readonly<Record<ListedTable, string>>;
  /** The mode in which a touch on the map says who belongs, and its two ends. */
  readonly touch: string;
  readonly touching: string;
  readonly done: string;
  readonly cancel: string;
  readonly tray: string;
  readonly trayHint: string;
  readonly oneLine: string;
  readonly noteDown: string;
  readonly onMap: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly erase: string;
  /** What a goal of somebody else than the client is. */
  readonly wantedBy: (name: string) => string;
  readonly eraseTitle: (name: string) => string;
  readonly eraseHint: string;
  readonly alsoCalled: string;
  readonly addNames: string;
}
