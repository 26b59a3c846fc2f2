import { describe, expect, test } from "vitest";
import { parseEcomap } from "../../src/index.ts";
import { draw } from "../../src/scene/draw.ts";
import { DRAW_DEFAULTS } from "../../src/scene/options.ts";
import { arriveAt, dropAt, stepWithPlaces } from "../../src/view/steps.ts";

const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    { id: "m", name: "Mo" },
    { id: "n", name: "Noor" },
  ],
  ties: [
    { id: "t-m", from: "client", to: "m", strength: "weak" },
    { id: "t-n", from: "client", to: "n", strength: "weak" },
  ],
});
const context = { recorded: "2026-03-03T10:00:00Z" };
const { placement } = draw(doc, DRAW_DEFAULTS);
const mo = placement.members.find(({ id }) => id === "m");

describe("somebody who arrives", () => {
  const arrive = (x: number, y: number) => {
    // An id before all others: it would choose its place before theirs.
    const commands = arriveAt(
      [{ type: "addMember", member: { id: "a", name: "Ali" } }],
      { id: "a", x, y },
      doc,
      placement,
      context,
      DRAW_DEFAULTS,
    );
    return stepWithPlaces(doc, placement, commands, context, DRAW_DEFAULTS).drawing.placement.members;
  };

  test("stands where they were put", () => {
    expect(arrive(-300, 260).find(({ id }) => id === "a")).toMatchObject({ x: -300, y: 260 });
  });

  test("makes nobody move", () => {
    const members = arrive(mo?.x ?? 0, mo?.y ?? 0);
    for (const { id, x, y } of placement.members) expect(members.find((one) => one.id === id)).toMatchObject({ x, y });
  });
});

describe("a drop of several", () => {
  test("pins each, and changes the ring only of who may change", () => {
    const options = { ...DRAW_DEFAULTS, layout: "rings" } as const;
    const drawing = draw(doc, options);
    const dropped = [
      { id: "m", x: 95, y: 10 },
      { id: "n", x: -95, y: 10 },
    ];
    const commands = dropAt(doc, drawing, dropped, context, options, (member) => member === "m");
    expect(
      commands.map((command) => ("member" in command ? `${command.type} ${command.member}` : command.type)),
    ).toEqual(["updateMember m", "pinMember m", "pinMember n"]);
    expect(commands[0]).toMatchObject({ set: { ring: 1 } });
  });
});
