import { expect, it } from "vitest";
import case5 from "../../examples/cases/5-keys-at-last.json";
import { parseEcomap } from "../../src/index.ts";
import { compose } from "../../src/scene/compose.ts";
import { draw } from "../../src/scene/draw.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";
import { recompose } from "../../src/scene/recompose.ts";
import { whileCarried } from "../../src/view/shown.ts";

const LAYOUTS = ["force", "rings", "sectors"] as const;

it.each(LAYOUTS)(
  "in %s who is carried is drawn as the whole map would be, and all others are the same objects",
  (layout) => {
    const drawing = draw(parseEcomap(case5), resolveDrawOptions({ layout }));
    const { index, words, look, scene } = drawing;
    for (const { id } of index.members) {
      const { placement } = whileCarried(drawing, { id, x: 40, y: -200, along: [] });
      const moved = recompose(drawing, placement, new Set([id]));
      const whole = new Map(compose(index, placement, words, look).marks.map((mark) => [mark.key, mark]));
      const ties = (index.tiesOf.get(id) ?? []).map((tie) => `tie:${tie.id}`);
      const groups = index.groups
        .filter((group) => group.members.includes(id))
        .flatMap(({ id: group }) => [`group:${group}`, `group-name:${group}`]);
      const follow = new Set([`member:${id}`, ...ties, ...groups]);
      for (const [i, mark] of moved.marks.entries()) {
        if (follow.has(mark.key)) expect(mark).toEqual(whole.get(mark.key));
        else expect(mark).toBe(scene.marks[i]);
      }
    }
  },
);
