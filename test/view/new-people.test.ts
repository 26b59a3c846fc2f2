import { expect, test } from "vitest";
import { applyCommand, parseEcomap } from "../../src/index.ts";
import { newPeople } from "../../src/view/new-people.ts";

const empty = parseEcomap({ format: "ecomap", version: 1, client: { id: "client" } });
/** The name and the notes of who is added by what somebody typed. */
function added(typed: string) {
  let nth = 0;
  const { commands } = newPeople("client", [typed], () => `n${nth++}`);
  const [member] = applyCommand(empty, commands, { recorded: "2026-03-03T10:00:00Z" }).members;
  return [member?.name, member?.notes?.map(({ text }) => text)];
}

test.each([
  ["Karim, belt vaak", "Karim", "belt vaak"],
  ["Oma Sjaan, 82 jaar, woont in Emmen", "Oma Sjaan", "82 jaar, woont in Emmen"],
])("a name and one line (%s) are somebody with a note", (typed, name, line) => {
  expect(added(typed)).toEqual([name, [line]]);
});

test.each(["Jansen, Piet", "Zus Amina", "Bakker,Zonen", "أحمد، محمد علي"])("%s is a name and nothing else", (typed) => {
  expect(added(typed)).toEqual([typed, undefined]);
});
