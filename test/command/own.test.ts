import { describe, expect, it } from "vitest";
import { everything, parse } from "../document/sample.ts";
import { apply, large, opsOf, refusal, small } from "./sample.ts";

describe("changing what is said of the client", () => {
  it("sets and clears fields", () => {
    const next = apply(small, {
      type: "updateClient",
      set: { wishes: ["Een hond"], stays: "unknown" },
      clear: ["name"],
    });
    expect(next.client).toEqual({ id: "client", wishes: ["Een hond"], stays: "unknown" });
    expect(opsOf(small, { type: "updateClient", set: { name: "Y." } })).toEqual([
      { table: "client", id: "client", field: "name", from: "Yusuf", to: "Y." },
    ]);
  });

  it("is refused where a rule or a file forbids it", () => {
    expect(refusal(small, { type: "updateClient", set: Object({ id: "c" }) })).toBe("fixed-field at set.id");
    expect(refusal(small, { type: "updateClient", set: { name: "n".repeat(501) } })).toBe("too-long at set.name");
    expect(refusal(small, { type: "updateClient", set: { stays: [{ as: "sleeps", with: "nobody" }] } })).toBe(
      "missing-record at client.stays[0].with",
    );
    expect(refusal(small, { type: "updateClient", set: { flags: [{ flag: "x-dog" }] } })).toBe(
      "undeclared-key at client.flags[0].flag",
    );
  });
});

describe("changing what is said of the whole map", () => {
  it("sets and clears fields, its own unknown ones kept", () => {
    const doc = parse({ hostCase: 12, title: "Oud" });
    const next = apply(doc, {
      type: "updateDocument",
      set: { date: "2026-03", networkWork: "later" },
      clear: ["title"],
    });
    expect(next).toMatchObject({ hostCase: 12, date: "2026-03", networkWork: "later" });
    expect(next).not.toHaveProperty("title");
    expect(opsOf(doc, { type: "updateDocument", set: { title: "Nieuw" } })).toEqual([
      { table: "document", id: "document", field: "title", from: "Oud", to: "Nieuw" },
    ]);
  });

  it("changes nothing else", () => {
    const next = apply(large, { type: "updateDocument", set: { title: "Anders" } });
    expect({ ...next, title: large.title, history: large.history }).toEqual(large);
    expect(next.members).toBe(large.members);
    expect(next.vocabulary).toBe(large.vocabulary);
  });

  it("is refused for its tables, places and history, and for what a file is", () => {
    const fixed = Object.keys(everything).filter(
      (field) =>
        !["title", "date", "language", "networkWork", "allows", "readers", "asked", "vocabulary"].includes(field),
    );
    for (const field of [...fixed, "redactedFor"]) {
      expect(refusal(small, { type: "updateDocument", set: Object({ [field]: "client" }) })).toBe(
        `fixed-field at set.${field}`,
      );
      expect(refusal(small, { type: "updateDocument", clear: Object([field]) })).toBe(`fixed-field at clear.${field}`);
    }
  });

  it("is refused where words of an own key would go that is used", () => {
    expect(refusal(large, { type: "updateDocument", clear: ["vocabulary"] })).toMatch(/^undeclared-key at /);
    expect(refusal(small, { type: "updateDocument", set: { date: "2026-02-30" } })).toBe("wrong-date at set.date");
  });
});
