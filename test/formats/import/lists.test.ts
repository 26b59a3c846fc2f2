import fc from "fast-check";
import { expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { type ImportKey, importInto, readNetwork } from "../../../src/formats/index.ts";

const CONTEXT = { recorded: "2026-03-03T10:00:00Z" };

/** Few names, so that many are called alike, one of them as the client. */
const name = fc.constantFrom("Jan", "jan ", "JAN", "Amina", "Yusuf", "");
const phone = fc.constantFrom("", "", "06-12345678", "+31612345678", "٠٦١٢٣٤٥٦٧٨", "0687654321");
const row = fc
  .record({
    naam: name,
    telefoon: phone,
    relatie: fc.constantFrom("", "buur", "zus", "wijk-oma"),
    sterkte: fc.constantFrom("", "zwak", "sterk"),
  })
  .filter((cells) => Object.values(cells).some((cell) => cell !== ""))
  .map((cells) => Object.values(cells).join(";"));
const list = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) => `naam;telefoon;relatie;sterkte\n${rows.join("\n")}\n`);

const roles = fc.constantFrom(undefined, [{ role: "neighbour", domain: "neighbours" }], [{ role: "sister" }]);
const map = fc.array(fc.record({ name, phone, roles, hasTie: fc.boolean() }), { maxLength: 5 }).map((people) =>
  parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } },
    members: people.map((one, i) => ({
      id: `m${i}`,
      ...(one.name !== "" && { name: one.name }),
      ...(one.roles && { roles: one.roles }),
      ...(one.phone !== "" && { reach: { phone: one.phone } }),
    })),
    ties: people.flatMap(({ hasTie }, i) => (hasTie ? [{ id: `e${i}`, from: "client", to: `m${i}` }] : [])),
  }),
);
const by = fc.subarray<ImportKey>(["id", "name", "phone"], { minLength: 1 });

const into = (doc: EcomapDocument, text: string, keys: readonly ImportKey[]) =>
  importInto(doc, readNetwork(text), keys);

it("a list that is brought into a map twice is there once, whoever is called alike on it", () => {
  fc.assert(
    fc.property(map, list, by, (doc, text, keys) => {
      fc.pre(keys.some((key) => key !== "id"));
      const { commands } = into(doc, text, keys);
      const next = commands.length === 0 ? doc : applyCommand(doc, commands, CONTEXT);
      const again = into(next, text, keys);
      expect([again.commands, again.added, again.doubts]).toEqual([[], [], []]);
    }),
    { numRuns: 150 },
  );
});
