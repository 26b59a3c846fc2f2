import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { fieldRanks } from "../../../src/document/field-names.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { AUDIENCES } from "../../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { everything } from "../sample.ts";
import { COURT, KEY, shownTo, TICKED } from "./ways.ts";

/** The records are ticked for all, so that it is the kind of a field that decides; but no note, flag or move is. */
const ticked = { shownTo: shownTo(TICKED, [...fieldRanks().keys()]) };
const date = "2026-02-01";
const doc = parseEcomap({
  ...everything,
  allows: {
    training: { answer: "yes", date },
    research: { answer: "no" },
    handover: { answer: "yes", receiver: "Wijkteam", date },
  },
  readers: [{ id: COURT, name: "Rechtbank" }],
  client: {
    id: "client",
    name: "Yusuf",
    lang: "ar",
    reach: { phone: "06" },
    identifiers: [{ system: "dossier", value: "12" }],
    stays: [{ with: "amina", as: "sleeps", words: "Op de bank" }],
    wishes: ["Rust"],
    flags: [{ flag: "safety", reason: "Boos" }],
    notes: [{ text: "Praat graag" }],
    ...ticked,
  },
  members: [
    {
      id: "amina",
      kind: "person",
      name: "Zus Amina",
      lang: "ar",
      roles: [{ role: "sister", partOf: "club", since: "2000" }],
      ring: 1,
      rest: { until: "2026-05" },
      ownSupport: [{ member: "club", words: "Op dinsdag" }],
      contact: { answer: "conditions", who: ["w1"], about: "Eten", conditions: "Overdag", words: "Liever appen", date },
      own: { answer: "yes", words: "Graag", date },
      basis: { ground: "consent", words: "Gevraagd" },
      origin: "client",
      agreed: "yes",
      notedBy: "w1",
      offers: ["Eten"],
      reach: { phone: "06", messageName: "Ami" },
      identifiers: [{ system: "contacten", value: "3" }],
      flags: [{ flag: "language", reason: "Spreekt Tigrinya", date }],
      notes: [{ text: "Erg lief", by: "w1", date }],
      ...ticked,
    },
    { id: "club", kind: "community", name: "Voetbal", role: "x-coach", ...ticked },
  ],
  vocabulary: { roles: [{ key: "x-coach", words: { nl: "coach" }, domain: "leisure", sphere: "between" }] },
  ties: [
    {
      id: "t1",
      from: "client",
      to: "amina",
      strength: "strong",
      quality: "ambivalent",
      state: "broken",
      stoppedBy: "both",
      gives: ["practical"],
      receives: ["emotional"],
      frequency: "weekly",
      lastContact: "2026-01",
      load: { level: "heavy", by: "client" },
      since: "2010",
      moves: [{ type: "bound", for: "client", why: "Te druk", agreement: "Eens per week", agreedBy: ["Yusuf"] }],
      ban: { by: "rechter", until: "2026-01-01" },
      views: [{ by: "amina", strength: "weak", words: "Komt wel goed" }],
      flags: [{ flag: "cost-sharing" }],
      notes: [{ text: "Ruzie in mei" }],
      ...ticked,
    },
  ],
  groups: [
    {
      id: "g1",
      kind: "support",
      name: "De kring",
      members: ["client", "amina"],
      form: "messages",
      rhythm: "Op zondag",
      chair: "client",
      meetings: [{ date, present: ["amina"], words: "Gelachen" }],
      contributions: [{ member: "amina", what: "Kookt" }],
      since: "2026",
      ...ticked,
    },
  ],
  goals: [
    { id: "goal1", of: "client", words: "Een huis", status: "open", ties: ["t1"], since: "2025", ...ticked },
    { id: "goal2", of: "amina", words: "Minder alleen", ...ticked },
  ],
  interventions: [
    {
      id: "i1",
      kind: "repair",
      status: "done",
      words: "Gesprek met z'n drieën",
      by: "Yusuf",
      members: ["amina"],
      cimo: { context: "Boos", outcome: "Praat weer" },
      ...ticked,
    },
  ],
  transitions: [{ id: "tr1", kind: "own-home", date, words: "Sleutel", ...ticked }],
  conferences: [
    {
      id: "c1",
      question: "Waar slaap ik?",
      askedBy: "client",
      coordinator: { name: "Zus Amina" },
      date,
      place: "Buurthuis",
      food: "Soep",
      invited: [{ member: "amina", came: "yes" }, { name: "Oma" }],
      information: "Over huur",
      agreements: [{ words: "Bellen", who: ["amina"], until: "2026-06" }],
      followUp: { date: "2026-06", calledBy: "amina" },
      ...ticked,
    },
  ],
  log: [{ id: "l1", kind: "visit", date, tie: "t1", by: "w1", words: "Thee gedronken", ...ticked }],
  experience: [{ id: "e1", question: "lean-on", answer: "Mijn zus", ...ticked }],
  sittings: [{ id: "s1", date, present: ["amina"], others: ["Els"], place: "Keuken" }],
  places: { force: [{ member: "amina", x: 100, y: 0 }] },
  history: [
    {
      recorded: "2026-03-03T10:00:00Z",
      ops: [{ table: "ties", id: "t1", field: "strength", from: "weak", to: "strong" }],
    },
  ],
});

type Get = (copy: EcomapDocument) => unknown;

const member: (get: (one: EcomapDocument["members"][number]) => unknown) => Get = (get) => (copy) =>
  copy.members.map(get).find((value) => value !== undefined);
const tie: (get: (one: EcomapDocument["ties"][number]) => unknown) => Get = (get) => (copy) => copy.ties.map(get)[0];
const group: (get: (one: NonNullable<EcomapDocument["groups"]>[number]) => unknown) => Get = (get) => (copy) =>
  copy.groups?.map(get)[0];
const conference: (get: (one: NonNullable<EcomapDocument["conferences"]>[number]) => unknown) => Get =
  (get) => (copy) =>
    copy.conferences?.map(get)[0];
const part = (list: unknown, field: string): unknown => Object(Array.isArray(list) ? list[0] : list)[field];

/**
 * Who sees what: C the client, T the team, K the sheet that goes home (carry), N those round the table (network),
 * H the next organisation (handover), R a report for whose reader all is ticked, S the classroom (training).
 */
const WHO_SEES: readonly [what: string, who: string, get: Get][] = [
  ["the title", "CTKNHR-", ({ title }) => title],
  ["the date", "CTKNHRS", ({ date }) => date],
  ["the language", "CTKNHR-", ({ language }) => language],
  ["the host's id of the document", "CT--H--", ({ id }) => id],
  ["own terms", "CTKNHR-", ({ vocabulary }) => vocabulary],
  ["whether the client wants network work", "CT--H--", ({ networkWork }) => networkWork],
  ["what was asked", "CT--H-S", ({ asked }) => asked],
  ["the yes to training and research", "CT-----", ({ allows }) => allows?.training ?? allows?.research],
  ["the yes to a handover", "CT--H--", ({ allows }) => allows?.handover],
  ["the readers of reports", "CT-----", ({ readers }) => readers],
  ["when something was erased", "CT-----", ({ erased }) => erased],
  ["the history", "CT--H--", ({ history }) => history[0]],
  ["where everybody stands", "CT-----", ({ places }) => places],
  ["talks", "CT--H--", ({ sittings }) => sittings],
  ["the client's name", "CTKNHRS", ({ client }) => client.name],
  ["how to reach the client", "C------", ({ client }) => client.reach],
  ["where the client sleeps", "CT--HRS", ({ client }) => client.stays],
  ["what is said of where the client sleeps", "CT--HR-", ({ client }) => part(client.stays, "words")],
  ["the client's wishes", "CT--HR-", ({ client }) => client.wishes],
  ["the client's flags", "CT--HRS", ({ client }) => client.flags],
  ["the client's notes", "CT-----", ({ client }) => client.notes],
  ["the host's ids of the client", "CT--H--", ({ client }) => client.identifiers],
  ["a member's name", "CTKNHRS", member(({ name }) => name)],
  ["the language of a name", "CTKNHR-", member(({ lang }) => lang)],
  ["a member's kind", "CTKNHRS", member(({ kind }) => kind)],
  ["a member's role", "CTKNHRS", member(({ roles }) => part(roles, "role"))],
  ["of what a member is a part", "CT--HRS", member(({ roles }) => part(roles, "partOf"))],
  ["since when a member has a role", "CT--HRS", member(({ roles }) => part(roles, "since"))],
  ["the ring", "CT--HRS", member(({ ring }) => ring)],
  ["rest", "CT--H--", member(({ rest }) => rest)],
  ["who helps a member", "CT--HRS", member(({ ownSupport }) => ownSupport)],
  ["whether a member may be called", "CT--HRS", member(({ contact }) => contact?.answer)],
  ["who may call a member", "CT--H--", member(({ contact }) => contact?.who)],
  ["the client's words on calling", "CT--HR-", member(({ contact }) => contact?.words ?? contact?.conditions)],
  ["a member's own yes", "CT--HRS", member(({ own }) => own?.answer)],
  ["a member's own words", "CT--HR-", member(({ own, offers }) => own?.words ?? offers)],
  ["on what ground a member is kept", "CT--H--", member(({ basis }) => basis)],
  ["who noted a member, and agreed", "CT--H--", member(({ origin, agreed, notedBy }) => origin ?? agreed ?? notedBy)],
  ["how to reach a member", "C------", member(({ reach }) => reach)],
  ["the host's ids of a member", "CT--H--", member(({ identifiers }) => identifiers)],
  ["a member's flags", "CT--HRS", member(({ flags }) => flags)],
  ["the reason of a flag", "CT--HR-", member(({ flags }) => part(flags, "reason"))],
  ["a member's notes", "CT-----", member(({ notes }) => notes)],
  ["for whom a record is", "CT-----", member(({ shownTo }) => shownTo)],
  ["that there is a tie", "CTKNHRS", tie(({ from }) => from)],
  ["the strength of a tie", "CT--HRS", tie(({ strength }) => strength)],
  ["the quality of a tie", "CT--HRS", tie(({ quality }) => quality)],
  ["the state of a tie", "CT--HRS", tie(({ state, stoppedBy }) => state ?? stoppedBy)],
  ["what the client gives", "CT--HRS", tie(({ gives }) => gives)],
  ["what the client receives", "CT--HRS", tie(({ receives }) => receives)],
  ["how often there is contact", "CT--HRS", tie(({ frequency, lastContact }) => frequency ?? lastContact)],
  ["how much is asked of a member", "CT--HRS", tie(({ load }) => load)],
  ["since when a tie is", "CT--HRS", tie(({ since }) => since)],
  ["moves", "CT--HRS", tie(({ moves }) => moves)],
  ["who agreed to a move", "CT--HRS", tie(({ moves }) => part(moves, "agreedBy"))],
  [
    "the reason of a move, and what is agreed",
    "CT--HR-",
    tie(({ moves }) => part(moves, "why") ?? part(moves, "agreement")),
  ],
  ["a ban", "CT--HRS", tie(({ ban }) => ban)],
  ["who banned", "CT--HR-", tie(({ ban }) => ban?.by)],
  ["views", "CT--HRS", tie(({ views }) => views)],
  ["the words of a view", "CT--HR-", tie(({ views }) => part(views, "words"))],
  ["a tie's flags", "CT--HRS", tie(({ flags }) => flags)],
  ["a tie's notes", "CT-----", tie(({ notes }) => notes)],
  ["a support group", "CTKNHRS", group(({ kind }) => kind)],
  ["a group's name", "CTKNHRS", group(({ name }) => name)],
  ["who is in a group", "CTKNHRS", group(({ members }) => members)],
  ["how and how often a group meets", "CT-NHR-", group(({ rhythm }) => rhythm)],
  ["the form and chair of a group", "CT-NHRS", group(({ form, chair }) => form ?? chair)],
  ["contributions", "CT-NHRS", group(({ contributions }) => contributions)],
  ["what somebody contributes", "CT-NHR-", group(({ contributions }) => part(contributions, "what"))],
  ["meetings", "CT--HRS", group(({ meetings }) => meetings)],
  ["what was said in a meeting", "CT--HR-", group(({ meetings }) => part(meetings, "words"))],
  ["since when a group is", "CT--HRS", group(({ since }) => since)],
  ["a goal of the client", "CTKNHRS", ({ goals, client }) => goals?.find(({ of }) => of === client.id)?.status],
  ["the words of a goal", "CTKNHR-", ({ goals }) => goals?.[0]?.words],
  ["the ties that help with a goal", "CTKNHRS", ({ goals }) => goals?.[0]?.ties],
  ["since when a goal is", "CT--HRS", ({ goals }) => goals?.[0]?.since],
  ["what a worker did", "CT--HRS", ({ interventions }) => interventions?.[0]?.status],
  ["who did it", "CT--HRS", ({ interventions }) => interventions?.[0]?.by],
  ["the words of what a worker did", "CT--HR-", ({ interventions }) => interventions?.[0]?.words],
  ["what worked (CIMO)", "CT-----", ({ interventions }) => interventions?.[0]?.cimo],
  ["the words of a moment", "CT--HR-", ({ transitions }) => transitions?.[0]?.words],
  ["the client's question to a conference", "CT--HR-", conference(({ question }) => question)],
  ["who asked for a conference, who came", "CT--HRS", conference(({ askedBy, invited }) => askedBy ?? invited)],
  ["the coordinator", "CT--HRS", conference(({ coordinator }) => coordinator)],
  ["place and food", "CT--HR-", conference(({ place, food }) => place ?? food)],
  ["what professionals told", "CT--HR-", conference(({ information }) => information)],
  ["agreements", "CT-NHRS", conference(({ agreements }) => agreements)],
  ["the words of an agreement", "CT-NHR-", conference(({ agreements }) => part(agreements, "words"))],
  ["who calls everybody together again", "CT-NHRS", conference(({ followUp }) => followUp?.calledBy)],
  ["the log", "CT--HRS", ({ log }) => log?.[0]?.kind],
  ["the words of a contact", "CT--HR-", ({ log }) => log?.[0]?.words],
  ["the client's own answers", "CT--HR-", ({ experience }) => experience?.[0]?.answer],
];

const LETTERS = {
  C: "client",
  T: "team",
  K: "carry",
  N: "network",
  H: "handover",
  R: "report",
  S: "training",
} as const;
const copies = Object.entries(LETTERS).map(
  ([letter, audience]) => [letter, forAudience(doc, audience, { reader: COURT, key: KEY })] as const,
);

describe("who sees", () => {
  it.each(WHO_SEES)("%s: %s", (_, who, get) => {
    expect(copies.map(([letter, copy]) => (get(copy) === undefined ? "-" : letter)).join("")).toBe(who);
  });

  it("is known of every audience", () => {
    expect(Object.values(LETTERS)).toEqual(AUDIENCES);
  });
});

describe("where nothing is ticked", () => {
  const bare = forAll(doc);

  /** The same, with nothing ticked in it. */
  function forAll(from: EcomapDocument): EcomapDocument {
    const text = JSON.stringify(from, (key, value: unknown) => (key === "shownTo" ? undefined : value));
    return parseEcomap(text);
  }

  it.each([
    ["client", "members ties groups goals interventions transitions conferences log experience sittings"],
    ["team", "members ties groups goals interventions transitions conferences log experience sittings"],
    ["carry", "members ties groups goals"],
    ["network", "groups"],
    ["handover", "members ties groups goals interventions transitions conferences log experience sittings"],
    ["report", ""],
    ["training", "members ties groups goals interventions transitions conferences log"],
  ] as const)("%s sees these tables: %s", (audience, tables) => {
    const copy = forAudience(bare, audience, { reader: COURT, key: KEY });
    const seen = Object.entries(copy).filter(
      ([, value]) => Array.isArray(value) && value.length > 0 && "id" in value[0],
    );
    expect(
      seen
        .map(([table]) => table)
        .filter((table) => table !== "readers")
        .sort(),
    ).toEqual(tables.split(" ").filter(Boolean).sort());
  });
});
