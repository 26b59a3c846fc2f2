import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import type { Client, Member } from "../../../src/document/types.ts";
import { importInto, readNetwork } from "../../../src/formats/index.ts";

const CONTEXT = { recorded: "2026-03-03T10:00:00Z" };
const yusuf: Client = { id: "client", name: "Yusuf", reach: { phone: "0611111111" } };
const jan: Member = { id: "j", name: "Jan", reach: { phone: "+31 6 12345678" } };
const amina: Member = { id: "a", name: "Amina", roles: [{ role: "sister", domain: "family", since: "2020" }] };
const map = (client: Client, ...members: readonly Member[]) =>
  parseEcomap({
    ...{ format: "ecomap", version: 1, client, members },
    ties: members.map(({ id }) => ({ id: `t-${id}`, from: client.id, to: id })),
  });
const bring = (doc: ReturnType<typeof map>, rows: string, by: readonly ("name" | "phone")[] = ["phone"]) =>
  importInto(doc, readNetwork(`naam;relatie;telefoon\n${rows}`), by);
const added = ({ added: records }: ReturnType<typeof bring>) =>
  records.flatMap(({ table, id }) => (table === "members" ? [id] : []));

describe("a list by the phones on it", () => {
  it("has the client on it, who is known by name also without a phone", () => {
    const found = bring(map(yusuf), "Yusuf;;\n");
    expect([added(found), found.leftOut.map(({ code }) => code), found.doubts]).toEqual([[], ["is-client"], []]);
  });

  it("may have one on it who is called as the client and has a phone of their own: that is told", () => {
    const found = bring(map(yusuf), "Yusuf;vader;0622222222\n");
    expect([added(found), found.doubts]).toEqual([["p1"], [{ read: ["p1"], there: ["client"], added: ["p1"] }]]);
  });

  it("may have two of one name on it, of whom one is known: of the other there is doubt", () => {
    const found = bring(map(yusuf, jan), "Jan;;0612345678\nJan;collega;\n");
    expect([added(found), found.doubts]).toEqual([["p2"], [{ read: ["p2"], there: ["j"], added: ["p2"] }]]);
  });

  it.each([[["phone"]], [["name", "phone"]], [["phone", "name"]]] as const)(
    "may have one on it under another name with the phone of one who is known, by %j: that is told",
    (by) => {
      const found = bring(
        map(yusuf, jan),
        "Jan;buur;0612345678\nJantje;oom;06-12345678\nYusuf;cliënt;\nY.;;0611111111\n",
        by,
      );
      const told = found.doubts.map(({ read, there }) => [read.includes("p2") || read.includes("p3"), there]);
      expect(told).toEqual([
        [true, ["j"]],
        [true, ["client"]],
      ]);
    },
  );

  it("leaves no doubt of another of the name who has a phone of their own", () => {
    const found = bring(map(yusuf, jan), "Jan;;0612345678\nJan;collega;0622222222\n");
    expect([added(found), found.doubts]).toEqual([["p2"], []]);
  });

  it("brings nobody of whom a row without a phone says no more than the map", () => {
    const doc = map(yusuf, jan, amina);
    const found = bring(doc, "Amina;zus;\nJan;;\n");
    expect([found.commands, found.doubts]).toEqual([[], []]);
  });

  it("comes in once, with whoever was added in doubt", () => {
    const doc = map(yusuf, jan, amina);
    const rows = "Jan;;0612345678\nJan;collega;\nAmina;nicht;\nYusuf;;\n";
    const next = applyCommand(doc, bring(doc, rows).commands, CONTEXT);
    expect(next.members).toHaveLength(4);
    expect([bring(next, rows).commands, bring(next, rows).doubts]).toEqual([[], []]);
  });

  it.each(["06 12345678", "06-12345678", "0031612345678", "٠٦١٢٣٤٥٦٧٨", "۰۶۱۲۳۴۵۶۷۸", "０６１２３４５６７８"])(
    "knows %s, and says of it nothing else than the map",
    (phone) => {
      const found = bring(map(yusuf, jan), `Jan;;${phone}\n`);
      expect([added(found), found.differing]).toEqual([[], []]);
    },
  );
});

describe("a list that is brought in by names", () => {
  it("brings no word for a role that nobody has on the map", () => {
    const roles = (rows: string) => {
      const next = applyCommand(map(yusuf, amina), bring(map(yusuf, amina), rows, ["name"]).commands, CONTEXT);
      return next.vocabulary?.roles?.map(({ key }) => key);
    };
    expect(roles("Yusuf;hijzelf;\nAmina;nichtje van opa;0611\nJan;wijk-opa;\n")).toEqual(["x-wijk-opa"]);
    expect(roles("Yusuf;hijzelf;\nJan;buur;\n")).toBeUndefined();
  });

  it("knows a name without letters by its signs alone", () => {
    const smile: Member = { id: "s", name: "👩" };
    const { added } = bring(map(yusuf, smile), "👩;;\n👨;;\n", ["name"]);
    expect(added.filter(({ table }) => table === "members")).toHaveLength(1);
  });

  it("says less of a role than the map, and that is no difference", () => {
    expect(bring(map(yusuf, amina), "Amina;zus;\n", ["name"]).differing).toEqual([]);
  });

  it("says another role, or another phone, and that is told", () => {
    const found = bring(map(yusuf, jan, amina), "Amina;nicht;\nJan;;0622222222\n", ["name"]);
    expect(found.differing.map(({ id, field }) => [id, field])).toEqual([
      ["a", "roles"],
      ["j", "reach"],
    ]);
  });

  it.each(["geheim", "onbekend"])(
    "says of a phone %s, which is no number that another would be the same as",
    (word) => {
      const found = bring(map(yusuf, { ...jan, reach: { phone: "nee" } }), `Jan;;${word}\n`, ["name"]);
      expect(found.differing.map(({ field }) => field)).toEqual(["reach"]);
    },
  );
});

it("a file in which everybody has an id leaves no doubt of two who are called alike there", () => {
  const list = readNetwork("id;naam;telefoon\nj;Jan;\nx;Jan;\n");
  const { doubts, added: all } = importInto(map(yusuf, jan), list, ["id", "name"]);
  expect([doubts, all.map(({ id }) => id)]).toEqual([[], ["x", "t2"]]);
});

it("a role of the map's own learns from a list that it is a professional's", () => {
  const vocabulary = { roles: [{ key: "x-hulpverlener", words: { nl: "hulpverlener" } }] } as const;
  const doc = parseEcomap({ ...map(yusuf), vocabulary });
  const found = bring(doc, "Wil;hulpverlener;\n");
  expect(found.differing).toEqual([]);
  expect(applyCommand(doc, found.commands, CONTEXT).vocabulary?.roles).toMatchObject([{ sphere: "formal" }]);
});

it("what a file says of who may see somebody, and less of it than the map, is no difference", () => {
  const kept: Member = { ...jan, shownTo: { only: "team", because: "veiligheid" }, own: { withdrawn: "2026" } };
  const told: Member = { ...jan, shownTo: { only: "team" } };
  const { differing } = importInto(map(yusuf, kept), { doc: map(yusuf, told), madeIds: [] });
  expect(differing).toEqual([]);
});
