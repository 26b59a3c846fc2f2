import { expect, it } from "vitest";
import type { Change } from "../../../src/document/types.ts";
import { doneIn } from "../../../src/element/present/done.ts";
import { nl } from "../../../src/words/full/nl.ts";
import { present as words } from "../../../src/words/interface/present-nl.ts";

const change = (ops: Change["ops"]): Change => ({ recorded: "2026-03-03T10:00:00Z", ops });
const added = (table: "members" | "ties", id: string) => ({ table, id, added: { id }, at: 0 });

it("what was done is said in the words of commands, without a name, each kind once with its number", () => {
  const ops = [added("ties", "t1"), added("members", "amina"), added("members", "bram")];
  expect(doneIn(change(ops), words, nl)).toBe("2 keer: iemand erbij gezet · band toegevoegd");
});

it("who was added and described at once was added", () => {
  const ops = [added("members", "amina"), { table: "members", id: "amina", field: "name", to: "Amina" } as const];
  expect(doneIn(change(ops), words, nl)).toBe("iemand erbij gezet");
});

it("what followed by itself is not told", () => {
  const follows = { table: "ties", id: "t1", field: "moves", follows: "removal" } as const;
  expect(doneIn(change([{ table: "members", id: "a", removed: { id: "a" }, at: 0 }, follows]), words, nl)).toBe(
    "iemand van de kaart gehaald",
  );
});
