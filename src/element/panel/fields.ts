import type { Audience, MoveType } from "../../document/schema/terms.ts";
import type { FieldWord } from "../../words/interface/panel-words.ts";
import type { TermList } from "./terms.ts";

/** How a field is asked. */
export type Asked =
  | "choice" // one of some terms
  | "several" // any of some terms
  | "line"
  | "text"
  | "lines" // a list of texts, one a line
  | "date"
  | "person"
  | "people"
  | "ties"
  | "yes" // a fact that is there or not
  | "notes" // dated texts, to which one is added
  | "items"; // a list of records, each with fields of its own

/** One field of a record: its words, how it is asked, and where its value stands. */
export interface Field {
  readonly word: FieldWord;
  readonly as: Asked;
  /** Names and places in lists from the record down, between dots. */
  readonly path: string;
  readonly terms?: TermList;
  readonly fields?: readonly Field[];
  /** Asked in this audience alone. */
  readonly only?: Audience;
  /** Asked where something else is said: a path, or a path and what stands there (`state=broken`). */
  readonly needs?: string;
}

const field = (word: FieldWord, as: Asked, path: string = word, more: Partial<Field> = {}): Field => ({
  word,
  as,
  path,
  ...more,
});
const choice = (word: FieldWord, terms: TermList, path: string = word) => field(word, "choice", path, { terms });
const after = (needs: string, ...fields: readonly Field[]): readonly Field[] =>
  fields.map((one) => ({ ...one, needs }));
const several = (word: FieldWord, terms: TermList) => field(word, "several", word, { terms });
const items = (word: FieldWord, fields: readonly Field[]) => field(word, "items", word, { fields });

const period = [field("since", "date"), field("until", "date")];
const said = [field("wishes", "lines"), field("offers", "lines"), field("limits", "lines")];
const reach = [
  field("phone", "line", "reach.phone", { only: "client" }),
  field("messageName", "line", "reach.messageName", { only: "client" }),
];
const flags = items("flags", [choice("flag", "flags"), field("reason", "line"), field("date", "date")]);
const notes = field("notes", "notes");
const within = (path: string, fields: readonly Field[]): readonly Field[] =>
  fields.map((one) => ({ ...one, path: `${path}.${one.path}` }));
const basis = [
  choice("ground", "grounds", "basis.ground"),
  ...after("basis", field("words", "line", "basis.words"), field("date", "date", "basis.date")),
];
const steps = items("steps", [
  field("what", "line"),
  field("who", "person"),
  field("when", "date"),
  field("doneOn", "date", "done"),
]);

/** A heading, and what is asked under it. */
export interface Part {
  readonly is: "first" | "contact" | "consent" | "more";
  readonly fields: readonly Field[];
}

/** What is asked of each kind of record, simple things first. A member's main role is `roles.0` here. */
export const PARTS = {
  members: [
    {
      is: "first",
      fields: [
        field("name", "line"),
        choice("role", "roles", "roles.0.role"),
        choice("domain", "domains", "roles.0.domain"),
        choice("ring", "rings"),
      ],
    },
    {
      is: "contact",
      fields: within("contact", [
        choice("mayCall", "contactAnswers", "answer"),
        field("whoCalls", "lines", "who"),
        field("about", "line"),
        field("conditions", "line"),
        field("words", "text"),
        field("date", "date"),
      ]),
    },
    {
      is: "consent",
      fields: [
        ...within("own", [
          choice("own", "answers", "answer"),
          field("words", "line"),
          field("date", "date"),
          field("withdrawn", "date"),
        ]),
        ...basis,
      ],
    },
    {
      is: "more",
      fields: [
        choice("kind", "kinds"),
        items("roles", [
          choice("role", "roles"),
          choice("domain", "domains"),
          choice("sphere", "spheres"),
          field("partOf", "person"),
          ...period,
        ]),
        ...reach,
        ...said,
        items("ownSupport", [field("who", "person", "member"), field("words", "line")]),
        field("rest", "yes"),
        ...after("rest", field("until", "date", "rest.until"), field("words", "line", "rest.words")),
        choice("origin", "origins"),
        flags,
        notes,
      ],
    },
  ],
  client: [
    { is: "first", fields: [field("name", "line"), ...said.slice(0, 1)] },
    {
      is: "more",
      fields: [
        ...reach,
        items("stays", [
          choice("stayAs", "staysAs", "as"),
          field("stayWith", "person", "with"),
          field("words", "line"),
          ...period,
        ]),
        ...said.slice(1),
        flags,
        notes,
      ],
    },
  ],
  ties: [
    {
      is: "first",
      fields: [
        choice("strength", "strengths"),
        choice("quality", "qualities"),
        choice("state", "states"),
        several("receives", "supports"),
        several("gives", "supports"),
      ],
    },
    {
      is: "more",
      fields: [
        ...after("state=broken", choice("stoppedBy", "stoppedBy")),
        choice("frequency", "frequencies"),
        field("lastContact", "date"),
        choice("load", "loads", "load.level"),
        ...after("load", field("saidBy", "person", "load.by"), field("date", "date", "load.date")),
        ...period,
        items("views", [
          field("saidBy", "person", "by"),
          choice("strength", "strengths"),
          choice("quality", "qualities"),
          choice("state", "states"),
          choice("load", "loads"),
          field("words", "line"),
          field("date", "date"),
        ]),
        field("ban", "yes"),
        ...after(
          "ban",
          field("banBy", "line", "ban.by"),
          field("until", "date", "ban.until"),
          field("words", "line", "ban.words"),
        ),
        choice("origin", "origins"),
        ...basis,
        flags,
        notes,
      ],
    },
  ],
  groups: [
    {
      is: "first",
      fields: [choice("groupKind", "groups", "kind"), field("name", "line"), field("belong", "people", "members")],
    },
    {
      is: "more",
      fields: [
        choice("form", "groupForms"),
        field("rhythm", "line"),
        field("chair", "person"),
        items("contributions", [field("who", "person", "member"), field("what", "line")]),
        items("meetings", [field("date", "date"), field("present", "people"), field("words", "text")]),
        ...period,
        notes,
      ],
    },
  ],
  goals: [
    { is: "first", fields: [field("goal", "text", "words"), field("of", "person"), choice("status", "goalStatuses")] },
    { is: "more", fields: [field("helpful", "ties", "ties"), ...period, field("reached", "date"), notes] },
  ],
  interventions: [
    {
      is: "first",
      fields: [
        choice("interventionKind", "interventionKinds", "kind"),
        field("what", "text", "words"),
        choice("status", "interventionStatuses"),
        field("date", "date"),
        field("doneBy", "line", "by"),
      ],
    },
    {
      is: "more",
      fields: [
        field("withWhom", "people", "members"),
        field("onTies", "ties", "ties"),
        ...within("cimo", [
          field("context", "text"),
          field("intervention", "text"),
          field("mechanism", "text"),
          field("outcome", "text"),
        ]),
      ],
    },
  ],
  document: [{ is: "more", fields: [field("title", "line"), field("date", "date"), choice("networkWork", "answers")] }],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

/** The records that have a panel. */
export type PanelTable = keyof typeof PARTS;

const ending = [
  { ...several("helpAbout", "supports"), path: "about" },
  field("why", "text"),
  field("agreedBy", "lines"),
  field("date", "date"),
  field("doneOn", "date", "done"),
];
const moveParts = (first: readonly Field[], ...more: readonly Field[]): readonly Part[] => [
  { is: "first", fields: first },
  { is: "more", fields: [...more, ...ending] },
];

/** What is asked of each move on a tie. */
export const MOVE_PARTS: Readonly<Record<MoveType, readonly Part[]>> = {
  strengthen: moveParts([steps, choice("hoped", "strengths", "to")], field("givesBack", "line")),
  enlarge: moveParts([field("through", "person"), field("throughWhat", "line", "by"), steps]),
  bound: moveParts(
    [
      choice("boundFor", "boundFor", "for"),
      field("agreement", "text"),
      field("guardedBy", "person"),
      field("review", "date"),
    ],
    field("discussed", "date"),
    steps,
  ),
  keep: moveParts([field("later", "line", "until")], steps),
};
