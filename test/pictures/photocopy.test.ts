import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { DOMAINS } from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { written } from "../../src/picture/render-to-string.ts";
import { draw } from "../../src/scene/draw.ts";
import { type DrawOptions, resolveDrawOptions } from "../../src/scene/options.ts";

/** Somebody of each part of life, without icons that tell more: no roles. */
const life: EcomapDocument = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Sam" },
  members: DOMAINS.map((domain) => ({ id: domain, name: domain, domain })),
  ties: DOMAINS.map((domain) => ({ id: `tie-${domain}`, from: "client", to: domain, strength: "moderate" })),
});

interface Copy {
  readonly size: number;
  readonly black: Uint8Array;
}

/** A sheet of paper at 150 dots an inch, by a machine that smears each dot over its neighbours, twice, and knows no grey. */
function photocopied(svg: string): Copy {
  const fitTo = { mode: "width", value: Math.round((297 / 25.4) * 150) } as const;
  const { pixels, width, height } = new Resvg(svg, { fitTo }).render();
  let grey = Float32Array.from({ length: width * height }, (_, i) => pixels[i * 4] ?? 255);
  for (let pass = 0; pass < 2; pass++) {
    grey = grey.map((_, i) => {
      let sum = 0;
      for (const row of [-width, 0, width]) for (const beside of [-1, 0, 1]) sum += grey[i + row + beside] ?? 255;
      return sum / 9;
    });
  }
  return { size: width, black: Uint8Array.from(grey, (value) => (value < 170 ? 1 : 0)) };
}

/** The share of a symbol in which two differ, at best when one is moved over the other by up to two dots. */
function difference({ size, black }: Copy, a: number, b: number, radius: number): number {
  let least = 1;
  for (let moved = -2; moved <= 2; moved++) {
    for (let aside = -2; aside <= 2; aside++) {
      let [other, all] = [0, 0];
      for (let y = -radius; y <= radius; y++) {
        for (let x = -radius; x <= radius; x++) {
          if (x * x + y * y > radius * radius) continue;
          all++;
          if (black[a + y * size + x] !== black[b + (y + moved) * size + x + aside]) other++;
        }
      }
      least = Math.min(least, other / all);
    }
  }
  return least;
}

/** Of all pairs of parts of life: how much the symbols differ on a photocopy, the least first. */
function apart(theme: DrawOptions["theme"]): { pair: string; share: number }[] {
  const resolved = resolveDrawOptions({ theme, paper: "a4", legend: false });
  const { scene, look, placement } = draw(life, resolved);
  const copy = photocopied(written({ scene, look }, resolved));
  const scale = copy.size / scene.box.width;
  const dot = (length: number) => Math.round(length * scale);
  const at = placement.members.map(({ x, y }) => dot(y - scene.box.y) * copy.size + dot(x - scene.box.x));
  const radius = dot((placement.members[0]?.radius ?? 0) * 0.88);
  return placement.members
    .flatMap(({ id }, i) =>
      placement.members.slice(i + 1).map((other, j) => ({
        pair: `${id} ${other.id}`,
        share: difference(copy, at[i] ?? 0, at[i + 1 + j] ?? 0, radius),
      })),
    )
    .sort((a, b) => a.share - b.share);
}

test("on a photocopy of a map in black and white any two parts of life still look different", () => {
  const pairs = apart("mono");
  expect(pairs).toHaveLength((DOMAINS.length * (DOMAINS.length - 1)) / 2);
  expect(pairs[0]?.share, pairs[0]?.pair).toBeGreaterThan(0.12);
});
