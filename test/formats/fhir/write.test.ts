import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Fhir } from "fhir";
import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../../src/document/parse.ts";
import { GOAL_STATUSES } from "../../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { CodedError } from "../../../src/errors/coded-error.ts";
import { EXTENSION } from "../../../src/formats/fhir/systems.ts";
import { readNetwork, writeNetwork } from "../../../src/formats/index.ts";
import { Json } from "../../../src/formats/json/json.ts";
import { nl } from "../../../src/words/languages/nl.ts";
import { document } from "../../laws/arbitraries.ts";

const written = (doc: EcomapDocument, options = {}) => writeNetwork(doc, "fhir", options).files[0]?.text ?? "";
const back = (text: string) => readNetwork(text, { tray: false }).doc;
const validator = new Fhir();
const faults = (text: string) =>
  validator
    .validate(JSON.parse(text), { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === "error" || severity === "fatal");

const map = parseEcomap({
  ...{ format: "ecomap", version: 1, title: "Kring", client: { id: "y", name: "Yusuf", wishes: ["Rust"] } },
  members: [
    {
      id: "a",
      name: "Zus",
      kind: "person",
      role: "sister",
      own: { answer: "yes", date: "2025" },
      reach: { phone: "06-1" },
    },
    { id: "b", name: "Bos", kind: "person", roles: [{ role: "general-practitioner", partOf: "o" }] },
    { id: "o", name: "De Kliniek", kind: "organisation" },
    { id: "d", name: "Tijger", kind: "animal", role: "pet" },
    { id: "x", name: "Piet", role: "friend", basis: "task", shownTo: { only: "client" } },
  ],
  ties: [
    { id: "t1", from: "y", to: "a", strength: "strong", quality: "ambivalent", moves: [{ type: "keep" }] },
    { id: "t2", from: "a", to: "b", state: "broken" },
  ],
  groups: [
    { id: "g", kind: "support", name: "Kring", members: ["y", "a", "d"], since: "2025-02" },
    { id: "h", kind: "household", members: ["y", "d"] },
  ],
  goals: [{ id: "w", of: "y", words: "Een hobby", status: "under-way", ties: ["t1"] }],
});

describe("a document that is written and read again", () => {
  it("is the same, of people and pets, ties between others, moves, groups, goals and consents", () => {
    expect(writeNetwork(map, "fhir").report).toEqual([]);
    expect(back(written(map))).toEqual(map);
  });

  it("has the same bytes each time, and other addresses than another", () => {
    fc.assert(
      fc.property(document, (doc) => {
        expect(written(doc)).toBe(written(doc));
        const addresses = (text: string) => new Set(text.match(/urn:uuid:[\w-]+/g));
        const others = addresses(written({ ...doc, title: `${doc.title ?? ""}.` }));
        expect([...addresses(written(doc))].filter((one) => others.has(one))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

describe("a Bundle that is written", () => {
  const resources = (doc: EcomapDocument, options = {}) =>
    new Json(JSON.parse(written(doc, options))).get("entry").items.map((entry) => entry.get("resource"));
  const typed = (type: string) =>
    resources(map, { language: nl }).filter((one) => one.get("resourceType").text === type);

  it("is as FHIR R4 wants it, with nothing unexpected in it", () => {
    for (const name of ["2-the-relative-who-comes-along", "8-a-large-family"]) {
      const doc = parseEcomap(readFileSync(`examples/cases/${name}.json`, "utf8"));
      for (const audience of [undefined, "network"] as const) {
        expect(faults(written(doc, audience ? { audience } : {}))).toEqual([]);
      }
    }
    expect(faults(written(map))).toEqual([]);
    expect(faults(written(map).replace('"status": "active"', '"status": "aktief"'))).not.toEqual([]);
  });

  it("is so of any document", () => {
    fc.assert(
      fc.property(document, (doc) => {
        expect(faults(written(doc))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("tells each as what they are, in words and codes that others know", () => {
    const types = resources(map).map((resource) => resource.get("resourceType").text);
    expect(types).toEqual([
      ...[
        "Patient",
        "RelatedPerson",
        "Consent",
        "Practitioner",
        "PractitionerRole",
        "Organization",
        "Basic",
        "RelatedPerson",
      ],
      ...["Basic", "Basic", "CareTeam", "Basic", "Goal", "Basic"],
    ]);
    const [sister, friend] = typed("RelatedPerson").map((one) => one.get("relationship").items[0]);
    const codings = (concept: Json | undefined) => concept?.get("coding").items.map((one) => one.get("code").text);
    expect([sister?.get("text").text, codings(sister)]).toEqual(["zus", ["sister", "SIS"]]);
    expect(codings(friend)).toEqual(["friend", "FRND", "20"]);
  });

  it("says how private it is, and what is kept from others", () => {
    const security = (one: Json) =>
      one
        .get("meta")
        .get("security")
        .items.map((label) => label.get("code").text);
    const of = (options: object) => security(new Json(JSON.parse(written(map, options))));
    expect(of({})).toEqual(["R"]);
    expect(of({ audience: "carry" })).toEqual(["N"]);
    expect(typed("RelatedPerson").map(security)).toEqual([[], ["V"]]);
  });

  it("tells of an own yes only whom it is for", () => {
    const consents = (audience: "team" | "carry") => written(map, { audience }).split('"Consent"').length - 1;
    expect([consents("team"), consents("carry")]).toEqual([1, 0]);
  });
});

describe("what another system changed", () => {
  const changed = (from: string, to: string) => back(written(map).replace(from, to));

  it("counts: a name, a phone, a state of a goal, a yes that was taken back", () => {
    expect(changed('"text": "Zus"', '"text": "Amina"').members[0]?.name).toBe("Amina");
    expect(changed('"value": "06-1"', '"value": "06-2"').members[0]?.reach?.phone).toBe("06-2");
    expect(changed('"lifecycleStatus": "active"', '"lifecycleStatus": "completed"').goals?.[0]?.status).toBe("reached");
    const { own } = changed('"status": "active"', '"status": "inactive"').members[0] ?? {};
    expect(own).toEqual({ answer: "no", date: "2025" });
  });

  it("is read without who was taken out, and that is said", () => {
    const bundle: { entry: { resource: { resourceType: string } }[] } = JSON.parse(written(map));
    const entry = bundle.entry.filter(({ resource }) => resource.resourceType !== "Organization");
    const { doc, report } = readNetwork(JSON.stringify({ ...bundle, entry }), { tray: false });
    expect(doc.members.map(({ id }) => id)).toEqual(["a", "b", "d", "x"]);
    expect(doc.members[1]?.roles).toEqual([{ role: "general-practitioner" }]);
    expect(report.map(({ code }) => code)).toContain("reference-left-out");
  });

  it("does not bring back who was taken out but is still named", () => {
    const bundle: { entry: { resource: { identifier?: { value: string }[] } }[] } = JSON.parse(written(map));
    const entry = bundle.entry.filter(({ resource }) => !["a", "d"].includes(resource.identifier?.[0]?.value ?? ""));
    const { doc } = readNetwork(JSON.stringify({ ...bundle, entry }), { tray: false });
    expect(doc.members.map(({ id }) => id)).toEqual(["b", "o", "x"]);
    expect(doc.groups?.map(({ members }) => members)).toEqual([["y"], ["y"]]);
  });

  it("takes in no citizen service number, wherever it was put", () => {
    const text = written(map).replaceAll("Rust", "111222333").replace('"value": "a"', '"value": "111222333"');
    const { doc, report } = readNetwork(text);
    expect(JSON.stringify(doc)).not.toContain("111222333");
    expect(report.map(({ code }) => code)).toContain("citizen-number");
  });

  it("is refused where it is nested without end", () => {
    const deep = '{"url":"a","extension":['.repeat(2000) + "]}".repeat(2000);
    const url = EXTENSION.client;
    const text = `{"resourceType":"Patient","id":"y","extension":[{"url":"${url}","extension":[${deep}]}]}`;
    expect(() => readNetwork(text)).toThrow("too-deep");
  });
});

it.each(GOAL_STATUSES)("a goal that is %s comes back as that", (status) => {
  const doc = { ...map, goals: [{ id: "w", status }] };
  expect(back(written(doc)).goals).toEqual(doc.goals);
});

/** What JSON may hold at a place, and what does harm elsewhere. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom("__proto__", "constructor", "", "#", "urn:uuid:", "\ud800", 1e308),
);

it("a file that is broken at any place is read, or refused with a reason", () => {
  const text = written(map);
  const places: (string | number)[][] = [];
  const walk = (json: Json) => {
    places.push([...json.path]);
    for (const name of json.entries.keys()) walk(json.get(name));
    for (const item of json.items) walk(item);
  };
  walk(new Json(JSON.parse(text)));
  const put = (value: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown => {
    if (step === undefined) return to;
    if (Array.isArray(value)) return value.map((item, i) => (i === step ? put(item, rest, to) : item));
    return Object.fromEntries(
      [...new Json(value).entries].map(([name, inner]) => [name, name === step ? put(inner, rest, to) : inner]),
    );
  };
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, (place, to) => {
      try {
        readNetwork(JSON.stringify(put(JSON.parse(text), place, to)));
      } catch (error) {
        expect(error).toBeInstanceOf(CodedError);
      }
    }),
    { numRuns: 80 },
  );
});
