import { describe, expect, test } from "vitest";
import type { MemberInput } from "../../src/document/types.ts";
import { makeBoxes } from "../../src/layout/boxes.ts";
import { textWidth } from "../../src/layout/text/width.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import { en } from "../../src/words/languages/en.ts";
import { nameInside } from "./geometry.ts";
import { caseOf, drawingOf, mapOf, placementOf, symbolOf } from "./maps.ts";

const named = (name: string) => placementOf(mapOf(["Sam"], [], { client: { id: "client", name } })).client;
const words = ({ lines }: { readonly lines: readonly { readonly text: string }[] }) =>
  lines.map(({ text }) => text).join(" ");
const shown = (member: MemberInput, ...more: string[]) => symbolOf(placementOf(mapOf([member, ...more])), member.id);

/** More than a name usually has room for. */
const LONG = "Stichting Opvang en Begeleiding Noordoost, afdeling Nachtopvang en Dagbesteding";

describe("the client's symbol", () => {
  test("grows with the name, up to a limit", () => {
    const names = [
      "Al",
      "Maximiliaan",
      "Maximiliaan van Bourgondië",
      "Maximiliaan-Alexander van Bourgondië-Oostenrijk en Spanje",
    ];
    const radii = names.map((name) => named(name).radius);
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(radii.at(-1)).toBeGreaterThan(radii[0] ?? 0);
    expect(named("A".repeat(500)).radius).toBe(radii.at(-1));
  });

  test("holds the name within its circle", () => {
    for (const name of [
      "Al",
      "Maximiliaan",
      "Maximiliaan van Bourgondië",
      "عبد الرحمن إبراهيم",
      "ለተብርሃን ሃይለማርያም",
      "W".repeat(300),
    ]) {
      expect(nameInside(named(name)), name).toBe(true);
    }
  });

  test("is the largest of all and stands at the origin", () => {
    const { client, members } = placementOf(caseOf("8-a-large-family"));
    expect(client).toMatchObject({ x: 0, y: 0, shape: "circle" });
    expect(Math.max(...members.map(({ radius }) => radius))).toBeLessThan(client.radius);
  });

  test("grows before it breaks a word", () => {
    expect(named("hoofdpersoon").lines.map(({ text }) => text)).toEqual(["hoofdpersoon"]);
  });

  test("is called as they would speak of themselves where there is no name", () => {
    expect(words(placementOf(mapOf([], [], { client: { id: "client" } })).client)).toBe("Me");
  });
});

describe("a member's label", () => {
  test("is the name, and lighter under it the role", () => {
    const { lines } = shown({ id: "a", name: "Amina", role: "sister" });
    expect(lines.map(({ text, light }) => [text, light])).toEqual([
      ["Amina", false],
      ["sister", true],
    ]);
    expect(lines[1]?.size).toBeLessThan(lines[0]?.size ?? 0);
  });

  test("does not repeat a role that the name says already", () => {
    expect(words(shown({ id: "a", name: "Sister Amina", role: "sister" }))).toBe("Sister Amina");
  });

  test("is the role or the kind of one without a name", () => {
    expect(words(shown({ id: "a", role: "cousin" }))).toBe("cousin");
    expect(words(shown({ id: "a", kind: "place" }))).toBe("place");
    expect(words(shown({ id: "a" }))).toBe("person");
  });

  test("keeps no room for roles on a large map, where names need it", () => {
    const labelOf = (count: number) => {
      const members = Array.from(
        { length: count },
        (_, i) => ({ id: `m${i}`, name: "Amina", role: "sister" }) as const,
      );
      const index = indexNetwork(mapOf(members));
      return makeBoxes(index, { language: en, voice: en.client, vocabulary: undefined }, { radius: () => 24 })
        .members[0];
    };
    const [few, many] = [labelOf(10), labelOf(60)];
    expect(few?.lines.map(({ text }) => text)).toEqual(["Amina", "sister"]);
    expect(many?.lines.map(({ text }) => text)).toEqual(["Amina"]);
    expect(many?.roomy?.lines.map(({ text }) => text)).toEqual(["Amina", "sister"]);
  });

  test("has at most two lines of a name, the last with an ellipsis where it was cut", () => {
    const { lines, cut } = symbolOf(placementOf(mapOf([{ id: "a", name: LONG }, "b", "c", "d", "e", "f"])), "a");
    expect(cut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.text.endsWith("…")).toBe(true);
  });

  test("has the whole of a long name on two wider lines where a few people leave it the room", () => {
    const { lines, cut } = symbolOf(placementOf(mapOf([{ id: "a", name: LONG }, "b", "c", "d", "e"])), "a");
    expect([cut, lines.map(({ text }) => text).join(" ")]).toEqual([false, LONG]);
    expect(lines).toHaveLength(2);
    expect(shown({ id: "a", name: `${LONG} ${LONG}` }).cut).toBe(true);
  });

  test("is whole where it fits", () => {
    expect(shown({ id: "a", name: "Zus Amina" }).cut).toBe(false);
  });

  test("says of one who died that this one died, in the place of the role", () => {
    const doc = mapOf(
      [{ id: "gran", name: "Rosa", role: "grandmother" }],
      [{ from: "client", to: "gran", state: "deceased" }],
    );
    expect(words(symbolOf(placementOf(doc), "gran"))).toBe("Rosa died");
  });

  test("stands within its own rectangle, every line", () => {
    for (const { label, lines, align = 0 } of placementOf(caseOf("8-a-large-family")).members) {
      for (const { text, size, x, y } of lines) {
        const width = textWidth(text, size);
        const left = x - (width * (1 + align)) / 2;
        expect(left).toBeGreaterThan(label.x - 0.1);
        expect(left + width).toBeLessThan(label.x + label.width + 0.1);
        expect(y).toBeGreaterThan(label.y);
        expect(y).toBeLessThan(label.y + label.height);
      }
    }
  });
});

describe("a name that was cut short", () => {
  const long = `${LONG}, ${LONG}`;

  test("stands whole in the title of its member", () => {
    const { scene } = drawingOf(mapOf([{ id: "a", name: long }, "Sam"]));
    const titles = scene.marks.flatMap((mark) => (mark.type === "group" && mark.hook === "member" ? [mark.title] : []));
    expect(titles.sort()).toEqual([long, undefined]);
  });

  test("stands whole in the title of the client", () => {
    const { scene } = drawingOf(mapOf([], [], { client: { id: "client", name: long } }));
    expect(
      scene.marks.flatMap((mark) => (mark.type === "group" && mark.hook === "client" ? [mark.title] : [])),
    ).toEqual([long]);
  });
});

describe("the outline of a symbol", () => {
  test.each([
    ["a sister", { role: "sister" }, "circle"],
    ["one of whom nothing is known", {}, "circle"],
    ["a volunteer", { role: "volunteer" }, "circle"],
    ["a nurse", { role: "nurse" }, "square"],
    ["an organisation", { kind: "organisation" }, "square"],
    ["a friend who is there as a professional", { role: "friend", sphere: "formal" }, "square"],
    ["a community", { kind: "community" }, "hexagon"],
    ["a place", { kind: "place" }, "hexagon"],
    ["an animal", { kind: "animal" }, "circle"],
    ["something else", { kind: "other" }, "circle"],
  ] as const)("of %s is the right one", (_, member, shape) => {
    expect(shown({ id: "a", name: "A", ...member }).shape).toBe(shape);
  });

  test("of an animal or something else is small", () => {
    const person = shown({ id: "a", name: "A" }).radius;
    for (const kind of ["animal", "other"] as const)
      expect(shown({ id: "a", name: "A", kind }).radius).toBeLessThan(person);
  });

  test("is as large as asked, for all or for each", () => {
    const doc = mapOf(["a", "b"]);
    expect(placementOf(doc, { radius: 30 }).members.map(({ radius }) => radius)).toEqual([30, 30]);
    const each = placementOf(doc, { radius: ({ id }) => (id === "a" ? 20 : 40) });
    expect([symbolOf(each, "a").radius, symbolOf(each, "b").radius]).toEqual([20, 40]);
  });
});
