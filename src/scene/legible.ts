import { ROLES_UP_TO } from "../layout/boxes.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { LARGEST, lettersFor, planFor } from "./attempts.ts";
import { composed, type Drawing, layOn, SMALLEST } from "./drawing.ts";
import { distance } from "./field.ts";
import type { DrawOptions } from "./options.ts";
import { aspectOn, proportionFor } from "./proportion.ts";
import type { Sheet } from "./sheet.ts";
import { strayed } from "./strayed.ts";

/** A drawing and what it is worth: nobody is moved for larger letters. */
interface Tried {
  readonly drawing: Drawing;
  /** How far people stand from where they were, in map units; 0 on paper, where everybody is placed anew. */
  readonly moved: number;
  /** The smallest letters, as a share of what they should be. */
  readonly legible: number;
}

const isBetter = (a: Tried, b: Tried): boolean => a.moved < b.moved || (a.moved === b.moved && a.legible > b.legible);

/** Of so many the map has no shape that could be asked for. */
const FEW = 3;

/** Laid out and composed; again with other letters and in other shapes, until the smallest letters can be read. */
export function legibly(sheet: Sheet, index: NetworkIndex, words: MapWords, options: DrawOptions): Drawing {
  const count = index.members.length;
  const { attempts, tries, besides } = planFor(sheet, index, options.layout);
  const aim = aimOn(sheet, count);
  const known = new Map<string, Tried>();
  /** Attempts come upon the same sizes again and again. */
  const tryIn = (letters: number, wide: number, roles: boolean): Tried => {
    const key = [letters, proportionFor(sheet, options, wide), roles && count <= ROLES_UP_TO].join();
    const setting = { letters, wide, ...(!roles && { rolesUpTo: 0 }) };
    const tried = known.get(key) ?? judged(composed(layOn(sheet, index, words, options, setting)), roles);
    known.set(key, tried);
    return tried;
  };
  const needed = ({ scene }: Drawing): number => (aim.text * scene.box.width) / sheet.width;
  const judged = (drawing: Drawing, roles: boolean): Tried => ({
    drawing,
    moved: movedOn(sheet, drawing, options.layout),
    legible: Math.min(
      Math.max(SMALLEST, drawing.look.leastText) / needed(drawing),
      isTight(drawing) ? aim.tight : aim.atMost(roles),
    ),
  });

  const letters = lettersFor(sheet, count);
  const guess = tryIn(letters, 1, letters === 0);
  const first = letters === 0 || guess.moved === 0 ? guess : tryIn(0, 1, true);
  let best = isBetter(guess, first) ? guess : first;
  const consider = (tried: Tried): Tried => {
    if (isBetter(tried, best)) best = tried;
    return tried;
  };
  for (const { roles, narrow, ample } of attempts) {
    let { drawing: last } = first;
    let wide: number = narrow;
    for (let i = 0; i < tries && best.legible < Math.min(1, aim.atMost(roles)); i++) {
      const wished = Math.min(LARGEST, -Math.floor(needed(last) * ample * -4) / 4);
      // Names make maps wider or higher than they were asked to be; a few people stand in a row.
      if (count > FEW && tries > 1)
        wide = Math.max(0.6, Math.min(1.6, (wide * narrow * aspectOn(sheet, options.legend)) / proportionOf(last)));
      ({ drawing: last } = consider(tryIn(wished, wide, roles)));
    }
  }
  for (const held of besides) if (best.legible < 1 || best.moved > 0) consider(tryIn(held, 1, false));
  return best.drawing;
}

const proportionOf = ({ placement: { bounds } }: Drawing): number => bounds.width / Math.max(1, bounds.height);

/** What the smallest letters are to be, in the unit of a sheet, and at most how much of it those of a drawing are said to be. */
interface Aim {
  readonly text: number;
  readonly atMost: (roles: boolean) => number;
  readonly tight: number;
}

/** Up to so many have letters that are so much larger than the smallest that can be read: there is room for them. */
const HANDFUL = 5;
const COMFORT = { mm: 1.4, px: 1.2 } as const;
const ANY = Number.POSITIVE_INFINITY;

/** For more than can be read no role on paper goes, nor is a tie too short to be seen. */
function aimOn({ unit, leastText }: Sheet, count: number): Aim {
  if (count === 0 || count > HANDFUL) return { text: leastText, atMost: () => ANY, tight: ANY };
  const bare = 1 / COMFORT[unit];
  return {
    text: leastText * COMFORT[unit],
    atMost: (roles) => (unit === "mm" && !roles ? bare : ANY),
    tight: bare,
  };
}

/** Whether somebody stands so near to the client that their tie is shorter than three quarters of a symbol. */
const isTight = ({ placement: { members, routes } }: Drawing): boolean =>
  routes.some(({ from, to }) => distance(from, to) < 1.5 * Math.max(...members.map(({ radius }) => radius)));

/** Of each of all, on average, in map units: half a hundredth of a map. */
const SLIGHT = 8;

/** How far all stand from where they were: where somebody must move, all may a little, if no pin does. */
function movedOn({ unit }: Sheet, drawing: Drawing, layout: DrawOptions["layout"]): number {
  const by = unit === "mm" ? 0 : strayed(drawing, layout);
  return by > 0 ? Math.max(by, SLIGHT * drawing.placement.members.length) : 0;
}
