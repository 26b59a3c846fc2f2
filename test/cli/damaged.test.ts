import { truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../src/cli/messages-en.ts";
import { dutch } from "../../src/cli/messages-nl.ts";
import { LIMITS } from "../../src/document/limits.ts";
import { newProgram, type Program } from "./program.ts";

const NAME = "CANARY";
const tie = { id: "t1", from: "client", to: "amina" };

/** A file in order, with names that no message may tell, and fields of choice. */
const file = (fields: object = {}): object => ({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: NAME },
  members: [{ id: "amina", name: NAME }],
  ties: [tie],
  ...fields,
});
const ofMember = (fields: object) => file({ members: [{ id: "amina", name: NAME, ...fields }] });
const ofTie = (fields: object) => file({ ties: [{ ...tie, ...fields }] });
const ofHistory = (change: object) => file({ history: [{ recorded: "2026-03-03T10:00:00Z", ops: [], ...change }] });
const ofOp = (op: object) => ofHistory({ ops: [{ table: "members", id: "bram", ...op }] });
/** A file as its text, with a piece of it replaced by what no object of JavaScript has. */
const written = (fields: object, piece: string, by: string) => JSON.stringify(file(fields)).replace(piece, by);
const text = JSON.stringify(file());
const keep = { type: "keep", why: NAME };
const spot = { member: "amina", x: 100, y: 0, pinned: true };

/** What is wrong, the file, the place that is told (none: the whole file), and the cure in English and in Dutch. */
const DAMAGED: [string, string | Uint8Array | object, string, string, string][] = [
  // the text
  ["empty", "", "", "Choose another", "Kies een ander"],
  ["no JSON", `${NAME}: ${NAME}`, "", "Save the map again", "Sla de kaart opnieuw op"],
  ["a byte order mark, and cut off", `\ufeff${text.slice(0, -9)}`, "", "Save the map again", "Sla de kaart opnieuw op"],
  ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), "", "Save it as UTF-8.", "Sla het op als UTF-8."],
  ["Latin-1", Buffer.from(written({}, NAME, "Ren\u00e9"), "latin1"), "", "Save it as UTF-8.", "Sla het op als UTF-8."],
  ["too large", "", "", "Split it.", "Splits het."],
  // the value
  ["a list", [file()], "", 'It needs "format": "ecomap".', 'Er hoort "format": "ecomap" in te staan.'],
  [
    "too deep",
    written({ notes: 0 }, ":0", `:${"[".repeat(70)}${"]".repeat(70)}`),
    `notes${"[0]".repeat(63)}`,
    "Flatten it.",
    "vlakker",
  ],
  ["null", ofMember({ kind: null }), "members[0].kind", "Leave the field out", "Laat het veld weg"],
  [
    "a forbidden key",
    written({}, `"client":{`, `"client":{"__proto__":{"x":1},`),
    "client",
    "Remove it.",
    "Haal die weg.",
  ],
  [
    "an endless number",
    written({ places: { force: [spot] } }, "100", "1e999"),
    "places.force[0].x",
    "smaller",
    "kleiner",
  ],
  // what it is
  ["another format", file({ format: NAME }), "format", 'It needs "format": "ecomap".', 'Er hoort "format": "ecomap"'],
  ["a version that is no number", file({ version: NAME }), "version", "It needs a whole number.", "een heel getal"],
  ["a newer version", file({ version: 7 }), "version", "Update ecomap.", "Werk ecomap bij."],
  // fields
  ["no client", file({ client: undefined }), "client", "It needs a value", "Er hoort een waarde te staan"],
  [
    "a missing id",
    file({ members: [{ name: NAME }] }),
    "members[0].id",
    "It needs a value",
    "Er hoort een waarde te staan",
  ],
  ["an empty id", file({ members: [{ id: "" }], ties: [] }), "members[0].id", "Fill it in", "Vul iets in"],
  ["text for a list", file({ groups: NAME }), "groups", "It needs array.", "Er hoort array te staan."],
  ["a wrong term", ofMember({ kind: NAME }), "members[0].kind", "Use one of: person,", "Kies uit: person,"],
  [
    "an own key without x-",
    ofMember({ flags: [{ flag: NAME }] }),
    "members[0].flags[0].flag",
    "Use one of: ",
    "Kies uit: ",
  ],
  ["a date that never was", ofTie({ since: "2025-02-30" }), "ties[0].since", "Write YYYY", "Schrijf JJJJ"],
  [
    "a moment without a time",
    ofHistory({ recorded: "2026-03-03" }),
    "history[0].recorded",
    "Write it as",
    "Schrijf het als",
  ],
  ["too long a name", ofMember({ name: NAME.repeat(99) }), "members[0].name", "Shorten it.", "Maak hem korter."],
  [
    "a place too far",
    file({ places: { force: [{ ...spot, x: 2e6 }] } }),
    "places.force[0].x",
    "outside -1",
    "tussen -1",
  ],
  ["two forms of a role", ofMember({ role: "aunt", roles: [] }), "members[0].roles", "Keep one.", "Houd er één."],
  // rules between records
  [
    "a double id",
    file({ members: [{ id: "amina" }, { id: "amina" }] }),
    "members[1].id",
    "Give each its own.",
    "Geef ieder",
  ],
  [
    "the client's id twice",
    file({ members: [{ id: "client" }], ties: [] }),
    "members[0].id",
    "Give each its own.",
    "Geef",
  ],
  ["a tie with nobody", ofTie({ to: NAME }), "ties[0].to", "Add it", "Voeg het toe"],
  ["a tie with one end", ofTie({ to: "client" }), "ties[0].to", "Give it another end.", "Geef hem een ander eind."],
  [
    "a role with nobody",
    ofMember({ roles: [{ partOf: NAME }] }),
    "members[0].roles[0].partOf",
    "Add it",
    "Voeg het toe",
  ],
  [
    "a place for nobody",
    file({ places: { force: [{ ...spot, member: NAME }] } }),
    "places.force[0].member",
    "Add it",
    "Voeg",
  ],
  [
    "a goal without its tie",
    file({ goals: [{ id: "g", ties: [NAME] }] }),
    "goals[0].ties[0]",
    "Add it",
    "Voeg het toe",
  ],
  [
    "a step without its goal",
    file({ interventions: [{ id: "i", goal: NAME }] }),
    "interventions[0].goal",
    "Add",
    "Voeg",
  ],
  ["a group in none", file({ groups: [{ id: "g", within: NAME }] }), "groups[0].within", "Add it", "Voeg het toe"],
  ["a change at no sitting", ofHistory({ sitting: NAME }), "history[0].sitting", "Add it", "Voeg het toe"],
  [
    "a group in itself",
    file({ groups: [{ id: "g", within: "g" }] }),
    "groups[0].within",
    "Choose another.",
    "Kies een andere.",
  ],
  ["an end before its start", ofTie({ since: "2025", until: "2024" }), "ties[0].until", "Swap them.", "Wissel ze om."],
  [
    "an own key without words",
    ofMember({ roles: [{ role: `x-${NAME}` }] }),
    "members[0].roles[0].role",
    "Declare",
    "vocabulary",
  ],
  ["a move twice", ofTie({ moves: [keep, keep] }), "ties[0].moves[1]", "Keep one.", "Houd er één."],
  [
    "a ban with an open move",
    ofTie({ ban: { by: NAME }, moves: [{ type: "strengthen" }] }),
    "ties[0].moves[0]",
    "Leave it out",
    "weg",
  ],
  [
    "words apart, no yes",
    file({ log: [{ id: "l", kind: "apart", words: NAME }] }),
    "log[0].words",
    "Ask for it",
    "Vraag het",
  ],
  [
    "two places for one",
    file({ places: { force: [spot, spot] } }),
    "places.force[1].member",
    "Give each its own.",
    "Geef",
  ],
  // the history
  [
    "history: a term",
    ofOp({ added: { id: "bram", kind: NAME }, at: 0 }),
    "history[0].ops[0].added.kind",
    "Use one of: ",
    "Kies uit: ",
  ],
  ["history: no id", ofOp({ added: { name: NAME }, at: 0 }), "history[0].ops[0].added.id", "It needs", "Er hoort"],
  [
    "history: a field",
    ofOp({ field: "name", to: [NAME] }),
    "history[0].ops[0].to",
    "It needs string.",
    "Er hoort string",
  ],
];

const MAY_BE_MORE = { en: english.mayBeMore, nl: dutch.mayBeMore };

let ecomap: Program;
let names: readonly string[];
beforeAll(() => {
  ecomap = newProgram();
  names = DAMAGED.map(([what, content], i) => {
    const name = `${i}.json`;
    ecomap.write(name, content);
    if (what === "too large") truncateSync(join(ecomap.folder, name), LIMITS.text + 1);
    return name;
  });
});
afterAll(() => ecomap?.remove());

test("the file that all of them are made from is in order", () => {
  ecomap.write("sound/0.json", file());
  expect(ecomap.run(["check", "sound/0.json"])).toEqual({ code: 0, out: "sound/0.json: in order\n", err: "" });
});

describe("a damaged file is refused, with its name, the place and the cure:", () => {
  const said: Record<string, readonly string[]> = {};
  beforeAll(() => {
    for (const language of ["en", "nl"]) {
      const { code, out, err } = ecomap.run(["check", ...names, "--language", language]);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      said[language] = err.split("\n");
    }
  });

  test.each(DAMAGED.map((row, i) => [row[0], i, row] as const))("%s", (_, i, [, , place, inEnglish, inDutch]) => {
    const about = [`${names[i]}: `, ...(place === "" ? [] : [`${place}: `])].join("");
    for (const [language, cure] of [["en", inEnglish] as const, ["nl", inDutch] as const]) {
      const [line, ...more] = (said[language] ?? []).filter((one) => one.startsWith(`${names[i]}: `));
      expect(line?.slice(0, about.length)).toBe(about);
      expect(line).toContain(cure);
      expect(more.filter((one) => one !== `${names[i]}: ${MAY_BE_MORE[language]}`)).toEqual([]);
    }
  });

  test("and nothing of what stands in it", () => {
    const lines = Object.values(said).flat();
    expect(lines.filter((line) => /CANARY|amina|Ren/.test(line))).toEqual([]);
  });

  test("and the sum at the end", () => {
    expect(said.en?.at(-2)).toBe(`0 in order, ${DAMAGED.length} at fault`);
    expect(said.nl?.at(-2)).toBe(`0 in orde, ${DAMAGED.length} met fouten`);
  });
});

test("no damaged file is drawn, and nothing is written", () => {
  const before = ecomap.list();
  const { code, out, err } = ecomap.run(["draw", ...names, "-o", "pictures"]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(`0 drawn, ${DAMAGED.length} at fault`);
  expect(ecomap.list()).toEqual(before);
});
