import { after, ask, choice, date, items, line, lines, many, one, type Part, text, within } from "./asking.ts";

const period = [date("since"), date("until")];
const wishes = [lines("wishes"), lines("offers"), lines("limits")];
const reach = within("reach", [
  line("phone", "phone", { only: "client" }),
  line("messageName", "messageName", { only: "client" }),
]);
const basis = within("basis", [choice("ground", "grounds"), ...after("ground", line("words"), date())]);

const shown = within("shownTo", [
  choice("only", "keepers", "only", { open: "everybody" }),
  { ...line("because"), when: (is) => is("only") === "team" },
  ask("also", "many", "also", { terms: "tables" }),
  ask("not", "many", "not", { terms: "pictures" }),
  ask("readers", "many", "readers", { of: "readers", by: "reader" }),
]);
export const SHOWN: Part = { is: "shown", fields: shown };
const named = within("shownTo", [ask("named", "many", "readers", { of: "readers", by: "reader", tick: "name" })]);

const flags = items("flags", [choice("flag", "flags"), line("reason"), date()], { unsure: true, shown: true });
const notes = ask("notes", "notes", "notes", { shown: true });

export const STEPS = items("steps", [line("what"), one("who"), date("when"), date("doneOn", "done")]);

/** What is asked of each kind of record, simple things first. A member's main role is `roles.0` here. */
export const PARTS = {
  members: [
    {
      is: "first",
      fields: [
        line("name", "name", { keeps: true }),
        choice("role", "roles", "roles.0.role"),
        choice("domain", "domains", "roles.0.domain"),
        choice("ring", "rings"),
      ],
    },
    {
      is: "contact",
      fields: within("contact", [
        choice("mayCall", "contactAnswers", "answer"),
        lines("whoCalls", "who"),
        line("about"),
        line("conditions"),
        text("words"),
        date(),
      ]),
    },
    {
      is: "consent",
      fields: [
        ...within("own", [
          choice("own", "answers", "answer"),
          ...after("answer", line("words"), date(), date("withdrawn")),
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
          one("partOf"),
          ...period,
        ]),
        ...reach,
        ...wishes,
        items("ownSupport", [one("who", "member"), line("words")], { unsure: true }),
        ask("rest", "yes"),
        ...within("rest", after("", date("until"), line("words"))),
        choice("origin", "origins"),
        flags,
        notes,
      ],
    },
    { is: "shown", fields: [...shown, ...named] },
  ],
  client: [
    { is: "first", fields: [line("name", "name", { keeps: true }), lines("wishes")] },
    {
      is: "more",
      fields: [
        ...reach,
        items("stays", [choice("stayAs", "staysAs", "as"), one("stayWith", "with"), line("words"), ...period], {
          unsure: true,
        }),
        ...wishes.slice(1),
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
        ask("receives", "several", "receives", { terms: "supports" }),
        ask("gives", "several", "gives", { terms: "supports" }),
      ],
    },
    {
      is: "more",
      fields: [
        choice("stoppedBy", "stoppedBy", "stoppedBy", { when: (is) => is("state") === "broken" }),
        choice("frequency", "frequencies"),
        date("lastContact"),
        ...within("load", [choice("load", "loads", "level"), ...after("level", one("saidBy", "by"), date())]),
        ...period,
        items(
          "views",
          [
            one("saidBy", "by"),
            choice("strength", "strengths"),
            choice("quality", "qualities"),
            choice("state", "states"),
            choice("load", "loads"),
            ask("receives", "several", "receives", { terms: "supports" }),
            ask("gives", "several", "gives", { terms: "supports" }),
            line("words"),
            date(),
          ],
          { shown: true },
        ),
        ask("ban", "yes"),
        ...within("ban", after("", line("banBy", "by"), date("until"), line("words"))),
        choice("origin", "origins"),
        ...basis,
        flags,
        notes,
      ],
    },
    SHOWN,
  ],
  groups: [
    { is: "first", fields: [choice("groupKind", "groups", "kind"), line("name"), many("belong", "members")] },
    {
      is: "more",
      fields: [
        choice("form", "groupForms"),
        line("rhythm"),
        one("chair"),
        items("contributions", [one("who", "member"), line("what"), one("goal", "goal", "goals")], { unsure: true }),
        items("meetings", [date(), many("present"), text("words")], { unsure: true }),
        one("within", "within", "groups"),
        ...period,
        notes,
      ],
    },
    SHOWN,
  ],
  goals: [
    { is: "first", fields: [text("wanted", "words"), one("of"), choice("status", "goalStatuses")] },
    { is: "more", fields: [many("helpful", "ties", "ties", true), ...period, date("reached"), notes] },
    SHOWN,
  ],
  transitions: [
    { is: "first", fields: [choice("transition", "transitionKinds", "kind"), date(), text("words")] },
    SHOWN,
  ],
  conferences: [
    {
      is: "first",
      fields: [
        text("question"),
        one("askedBy"),
        ...within("coordinator", [line("coordinator", "name"), line("from")]),
        date(),
        line("place"),
      ],
    },
    {
      is: "invited",
      fields: [
        items("invited", [one("who", "member"), line("orName", "name"), choice("came", "came")], { unsure: true }),
      ],
    },
    { is: "information", fields: [text("information")] },
    { is: "private", fields: [] },
    {
      is: "agreements",
      fields: [
        items(
          "agreements",
          [text("agreement", "words"), many("who", "who", "people", true), date("until"), date("doneOn", "done")],
          { unsure: true },
        ),
        ...within("followUp", [date("review", "date"), one("calledBy")]),
      ],
    },
    { is: "more", fields: [line("food"), line("interpreter"), one("goal", "goal", "goals"), notes] },
    SHOWN,
  ],
  log: [
    {
      is: "first",
      fields: [
        one("onTie", "tie", "ties"),
        choice("logKind", "logKinds", "kind"),
        date(),
        many("present", "present", "people", true),
        choice("confidence", "answers", "confidence.answer", { when: (is) => is("kind") === "apart" }),
        { ...text("words"), when: (is) => is("kind") !== "apart" || is("confidence.answer") === "yes" },
      ],
    },
    {
      is: "more",
      fields: [
        line("doneBy", "by"),
        many("permission", "permission", "people", true),
        ...within("confidence", after("answer", line("words"), date(), date("withdrawn"))),
      ],
    },
    SHOWN,
  ],
  interventions: [
    {
      is: "first",
      fields: [
        choice("interventionKind", "interventionKinds", "kind"),
        text("what", "words"),
        choice("status", "interventionStatuses"),
        date(),
        line("doneBy", "by"),
      ],
    },
    {
      is: "more",
      fields: [
        many("withWhom", "members"),
        many("onTies", "ties", "ties"),
        one("goal", "goal", "goals"),
        ...within("cimo", [text("context"), text("intervention"), text("mechanism"), text("outcome")]),
      ],
    },
    SHOWN,
  ],
  experience: [{ is: "first", fields: [choice("asked", "experiences", "question"), text("answer"), date()] }, SHOWN],
  sittings: [
    {
      is: "first",
      fields: [
        date(),
        many("present", "present", "people", true),
        lines("others"),
        line("place"),
        line("doneBy", "by"),
      ],
    },
  ],
  document: [
    { is: "more", fields: [line("title"), date(), choice("networkWork", "answers")] },
    {
      is: "allows",
      fields: (["training", "research", "handover"] as const).flatMap((use) =>
        within(`allows.${use}`, [
          choice(use, "answers", "answer"),
          ...after("answer", line("receiver"), line("words"), date()),
        ]),
      ),
    },
  ],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

/** The records that have a panel. */
export type PanelTable = keyof typeof PARTS;
