/** The rings of closeness, nearest first. */
export const RINGS = [1, 2, 3] as const;
export type Ring = (typeof RINGS)[number];

/** Where the bands of the three rings end, measured upwards from the client. Each begins where the one before ends. */
export type Bands = Readonly<Record<Ring, number>>;

/** How far a symbol of a ring reaches inwards and outwards. */
export interface Ranged {
  readonly ring: Ring;
  readonly inner: number;
  readonly outer: number;
}

/** Bands end at multiples of this. */
export const BAND_STEP = 10;
/** No band is narrower: a symbol finds room in it. */
const LEAST_BAND = 80;

/** Never -0. */
const roundUp = (value: number): number => 0 - Math.floor(-value);

export const upToStep = (length: number): number => roundUp(length / BAND_STEP) * BAND_STEP;

/**
 * Bands that keep the most symbols in the band of their own ring, and of those the ones nearest to what was planned.
 * It follows from where they stand alone, so that a layout of its own answer gives the same bands.
 */
export function fitBands(symbols: readonly Ranged[], plan: Bands, start: number): Bands {
  const first = upToStep(start + LEAST_BAND);
  const last = upToStep(symbols.reduce((far, { outer }) => Math.max(far, outer), plan[3])) + 2 * LEAST_BAND;
  const one = wrongAt(symbols, 1, first, last);
  const two = wrongAt(symbols, 2, first, last);
  let best = { wrong: Number.POSITIVE_INFINITY, off: 0, ends: plan };
  // The best second end for every first one, from the outside inwards.
  let later = { wrong: Number.POSITIVE_INFINITY, off: 0, end: last };
  const gap = LEAST_BAND / BAND_STEP;
  for (let i = one.length - 1 - gap; i >= 0; i--) {
    const end = first + (i + gap) * BAND_STEP;
    const second = { wrong: two[i + gap] ?? 0, off: Math.abs(end - plan[2]), end };
    if (isBetter(second, later)) later = second;
    const at = first + i * BAND_STEP;
    const whole = { wrong: (one[i] ?? 0) + later.wrong, off: Math.abs(at - plan[1]) + later.off };
    if (isBetter(whole, best)) best = { ...whole, ends: { 1: at, 2: later.end, 3: plan[3] } };
  }
  const outermost = symbols.reduce((far, { ring, outer }) => (ring === 3 ? Math.max(far, outer) : far), 0);
  return { ...best.ends, 3: Math.max(best.ends[2] + LEAST_BAND, plan[3], upToStep(outermost)) };
}

interface Fit {
  readonly wrong: number;
  readonly off: number;
}
const isBetter = (a: Fit, b: Fit): boolean => a.wrong < b.wrong || (a.wrong === b.wrong && a.off < b.off);

/** How many symbols an end of a ring at each step would cut or leave on the wrong side. */
function wrongAt(symbols: readonly Ranged[], ring: 1 | 2, first: number, last: number): number[] {
  const steps = Math.round((last - first) / BAND_STEP) + 1;
  const wrong = new Array<number>(steps + 1).fill(0);
  const add = (from: number, to: number) => {
    const [a, b] = [Math.max(0, from), Math.min(steps, to)];
    if (a >= b) return;
    wrong[a] = (wrong[a] ?? 0) + 1;
    wrong[b] = (wrong[b] ?? 0) - 1;
  };
  for (const symbol of symbols) {
    if (symbol.ring === ring) add(0, roundUp((symbol.outer - first) / BAND_STEP));
    if (symbol.ring === ring + 1) add(Math.floor((symbol.inner - first) / BAND_STEP) + 1, steps);
  }
  for (let i = 1; i < steps; i++) wrong[i] = (wrong[i] ?? 0) + (wrong[i - 1] ?? 0);
  return wrong.slice(0, steps);
}
