import { wrapText } from "../layout/text/wrap.ts";
import { unitPoint } from "../layout/trig.ts";
import { pictureElement } from "../picture/elements.ts";
import type { Markup } from "../picture/to-string.ts";
import type { Mark } from "../scene/marks.ts";
import { themes } from "../scene/themes/themes.ts";
import type { Language } from "../words/language.ts";

/** Of the picture and the round of seats, in CSS pixels. */
const SIZE = { width: 703, height: 324 };
const SEATS = 114;
const SEAT = 9;
const BESIDE = 18;
const LETTERS = 15;
const LINE = 18;

/** Those who sit round in a circle, from the top on clockwise, each with a name beside the seat. Nobody sits at the head. */
export function circlePicture(title: string, names: readonly string[], language: Language): Markup {
  const { ground, muted, text, client } = themes.light;
  const round: Mark = {
    type: "circle",
    key: "round",
    x: 0,
    y: 0,
    radius: SEATS,
    stroke: muted,
    strokeWidth: 1,
    fill: ground,
  };
  const seats = names.flatMap((name, i): Mark[] => {
    const at = unitPoint(i / names.length - 0.25);
    const lines = wrapText(name, { size: LETTERS, maxWidth: 190, maxLines: 2 }).lines;
    const side = at.x > 0.25 ? "start" : at.x < -0.25 ? "end" : "middle";
    const aside = side === "middle" ? 0 : side === "start" ? BESIDE : -BESIDE;
    const [x, y] = [at.x * SEATS + aside, at.y * (SEATS + (side === "middle" ? 24 : 12))];
    const first = y + LETTERS * 0.35 - ((lines.length - 1) * LINE * (1 - at.y)) / 2;
    return [
      { type: "circle", key: `seat-${i}`, x: at.x * SEATS, y: at.y * SEATS, radius: SEAT, fill: client },
      ...lines.map(
        (line, row): Mark => ({
          ...{ type: "text", key: `name-${i}-${row}`, text: line, x, y: first + row * LINE },
          ...{ size: LETTERS, weight: "normal", anchor: side, fill: text },
        }),
      ),
    ];
  });
  const box = { x: -SIZE.width / 2, y: -SIZE.height / 2, ...SIZE };
  const scene = {
    ...{ box, ground, title, description: language.list(names), language: language.tag, direction: language.direction },
    ...{ roleDescription: language.sentences.map, marks: [round, ...seats] },
  };
  return pictureElement(scene, "circle", SIZE);
}
