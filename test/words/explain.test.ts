import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/document/limits.ts";
import { safeParseEcomap } from "../../src/document/parse.ts";
import { explain } from "../../src/words/explain.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file, fileOfMember, fileOfTie, withKey } from "../document/sample.ts";

/** What a person reads of the first thing that is wrong with a file. */
function told(input: unknown): string {
  const answer = safeParseEcomap(input);
  if (answer.ok) return "nothing is wrong";
  return `${answer.error.code} | ${explain(answer.error, en)}`;
}

const many = (length: number, of: (i: number) => object) => Array.from({ length }, (_, i) => of(i));
const op = { table: "members", id: "a", added: { id: "a" } };

describe("a bad file is told what is wrong, where, and how to mend it", () => {
  it.each([
    ["{", "not-json | This is not JSON. Save the map again, or choose another file."],
    [" ".repeat(LIMITS.text + 1), "too-large | The file is larger than 20,971,520 characters. Split it."],
    [file({ x: withKey("__proto__", 1) }), "forbidden-key | x: The key __proto__ is not allowed. Remove it."],
    ['{"x":1e309}', "not-finite | x: This number is too large. Write a smaller one."],
    [file({ title: null }), 'null-value | title: null is not a value here. Leave the field out, or write "unknown".'],
    [{}, 'wrong-format | format: This is no ecomap file. It needs "format": "ecomap".'],
    [
      { ...file(), version: "1" },
      "wrong-version | version: The version of this file is not known. It needs a whole number.",
    ],
    [
      { ...file(), version: 3 },
      "newer-version | version: This file was made by a newer version (3; known up to 1). Update ecomap.",
    ],
    [file({ members: [{}] }), "missing-field | members[0].id: This field is missing. It needs a value of type string."],
    [
      fileOfMember({ shownTo: { onyl: "team" } }),
      'unknown-field | members[0].shownTo["…"]: There is no field of this name here. Perhaps only is meant.',
    ],
    [
      fileOfMember({ shownTo: { secret: true } }),
      'unknown-field | members[0].shownTo["…"]: There is no field of this name here. Leave it out.',
    ],
    [file({ members: {} }), "wrong-type | members: This value has the wrong type. It needs array."],
    [
      file({ networkWork: "maybe" }),
      "wrong-term | networkWork: This word is not known. Use one of: yes, no, later, unknown.",
    ],
    ...[fileOfTie({ gives: "practical" }), fileOfTie({ receives: "practical" })].map((given, i) => [
      given,
      `not-a-list | ties[0].${["gives", "receives"][i]}: This is no list. Write it between [ and ], or use one of: none, unknown.`,
    ]),
    [
      fileOfMember({ wishes: "rust" }),
      "not-a-list | members[0].wishes: This is no list. Write it between [ and ], or use one of: none, unknown.",
    ],
    [
      fileOfTie({ ban: { until: "2020" }, moves: [{ type: "strengthen" }] }),
      "banned | ties[0].moves[0]: A court has banned this contact. Leave it out until the ban has ended.",
    ],
    [
      file({ vocabulary: { flags: [{ key: "dog", words: {} }] } }),
      "wrong-key | vocabulary.flags[0].key: This key is not known. Use a known one, or an own key that starts with x-.",
    ],
    [file({ date: "2024-02-30" }), "wrong-date | date: This date does not exist. Write YYYY, YYYY-MM or YYYY-MM-DD."],
    [
      file({ history: [{ recorded: "now", ops: [] }] }),
      "wrong-moment | history[0].recorded: This moment is not valid. Write it as 2026-03-03T10:00:00Z.",
    ],
    [
      file({ transitions: Array(500_000).fill(1) }),
      "wrong-value | This value is not valid here. See the description of the format.",
    ],
    [
      fileOfMember({ name: "n".repeat(501) }),
      "too-long | members[0].name: This text is longer than 500 characters. Shorten it.",
    ],
    [
      file({ members: [{ id: "" }] }),
      "too-short | members[0].id: This text is empty. Fill it in, or leave the field out.",
    ],
    [
      file({ members: [{ id: "constructor" }] }),
      "forbidden-id | members[0].id: This id is a name that every object in JavaScript has. Choose another.",
    ],
    [
      file({ members: many(20_001, (i) => ({ id: `m${i}` })) }),
      "too-many | members: There are more than 20,000 here. Split the file.",
    ],
    [
      file({ places: { rings: [{ member: "a", x: 2e6, y: 0 }] } }),
      "out-of-range | places.rings[0].x: This number lies outside -1,000,000 to 1,000,000.",
    ],
    [
      file({ history: [{ recorded: "2026-03-03T10:00:00Z", ops: [{ ...op, at: -1 }] }] }),
      "out-of-range | history[0].ops[0].at: This number lies outside 0 to 9,007,199,254,740,991.",
    ],
    [
      fileOfMember({ domain: "family", roles: [] }),
      "two-forms | members[0].roles: Both the short form (domain) and roles are given. Keep one.",
    ],
    [
      file({ members: [{ id: "a" }, { id: "a" }] }),
      "double-id | members[1].id: This id is in use already, at members[0]. Give each its own.",
    ],
    [
      file({ members: [{ id: "client" }] }),
      "double-id | members[0].id: This id is in use already, at client. Give each its own.",
    ],
    [
      file({ ties: [{ id: "t", from: "client", to: "amina" }] }),
      "missing-record | ties[0].to: This points at something that is not among the people. Add it, or point elsewhere.",
    ],
    [
      file({ ties: [{ id: "t", from: "client", to: "client" }] }),
      "same-ends | ties[0].to: This tie begins and ends at the same person. Give it another end.",
    ],
    [
      fileOfTie({ since: "2024", until: "2023-12" }),
      'dates-out-of-order | ties[0].until: This date lies before "since". Swap them.',
    ],
    [
      fileOfMember({ role: "x-dog" }),
      "undeclared-key | members[0].roles[0].role: This own key has no words yet. Declare it in vocabulary.",
    ],
    [
      file({ groups: [{ id: "g", kind: "circle", members: [], within: "g" }] }),
      "group-in-itself | groups[0].within: This group is a part of itself. Choose another.",
    ],
  ])("%#", (input, sentence) => {
    expect(told(input)).toBe(sentence);
  });

  it("also where it is too deep", () => {
    const deep = `${"[".repeat(100)}${"]".repeat(100)}`;
    expect(told(deep)).toMatch(/^too-deep \| (\[0\]){64}: The file is nested deeper than 64 levels\. Flatten it\.$/);
  });

  it.each([undefined, new Date(0), () => 1])("also what is no JSON: %s", (title) => {
    expect(told(file({ title }))).toBe(
      "wrong-type | title: This value has the wrong type. It needs plain JSON: text, numbers, true or false, lists and fields.",
    );
  });

  it("with how many more things are wrong, each of which can be told by itself", () => {
    const answer = safeParseEcomap(file({ title: 3, members: [{ id: "a", name: true }, {}] }));
    const error = answer.ok ? undefined : answer.error;
    expect(error && explain(error, en)).toBe("title: This value has the wrong type. It needs string. And 2 more.");
    expect(error && explain(error, nl)).toBe(
      "title: Deze waarde heeft het verkeerde type. Er hoort string te staan. En nog 2.",
    );
    expect(error?.issues.map((issue) => explain(issue, en))).toEqual([
      "title: This value has the wrong type. It needs string.",
      "members[0].name: This value has the wrong type. It needs string.",
      "members[1].id: This field is missing. It needs a value of type string.",
    ]);
  });
});
