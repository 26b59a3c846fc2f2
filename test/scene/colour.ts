type Rgb = readonly [red: number, green: number, blue: number];

/** Red, green and blue from 0 to 1 of `#rrggbb`. */
export function rgb(colour: string): Rgb {
  const [, ...parts] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = parts.map(
    (part) => Number.parseInt(part, 16) / 255,
  );
  return [red, green, blue];
}

/** A colour over another one, let through by so much. */
export const over = (front: Rgb, back: Rgb, opacity: number): Rgb => {
  const mix = (i: 0 | 1 | 2) => front[i] * opacity + back[i] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
};

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2); the first may let the second through. */
export function contrast(front: string, back: string, opacity = 1): number {
  const [a, b] = [luminance(over(rgb(front), rgb(back), opacity)), luminance(rgb(back))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Whether people would call it red: a strong colour within 12 degrees of pure red. */
export function isRed(colour: string): boolean {
  const [red, green, blue] = rgb(colour);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most !== red || most - least < 0.25) return false;
  return (Math.abs(green - blue) / (most - least)) * 60 < 12;
}

type Triple = readonly [number, number, number];

/** How people see colours who lack one of the three cones: matrices on linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
export const VISIONS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;
export type Vision = keyof typeof VISIONS;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const times = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;

/** CIE L*a*b* (D65) of a colour as it is seen. */
function lab(colour: string, vision: Vision): Triple {
  const [red, green, blue] = rgb(colour);
  const light: Triple = [linear(red), linear(green), linear(blue)];
  const [r, g, b] = VISIONS[vision].map((row) => Math.min(1, Math.max(0, times(row, light))));
  const seen: Triple = [r ?? 0, g ?? 0, b ?? 0];
  const root = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = root(times([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = root(times([0.2126729, 0.7151522, 0.072175], seen));
  const z = root(times([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
const cosine = (angle: number) => Math.cos((angle * Math.PI) / 180);
const seventh = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));

/** How different two colours look: CIEDE2000 (Sharma, Wu and Dalal 2005). About 2 is just seen, 10 at a glance. */
export function deltaE(first: string, second: string, vision: Vision = "usual"): number {
  const [l1, a1, b1] = lab(first, vision);
  const [l2, a2, b2] = lab(second, vision);
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (b: number, x: number) => (b === 0 && x === 0 ? 0 : (degrees(Math.atan2(b, x)) + 360) % 360);
  const [h1, h2] = [hue(b1, x1), hue(b2, x2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const h = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn * Math.PI) / 360)) / (1 + 0.015 * c * t);
  const rotation = -2 * seventh(c) * Math.sin((60 * Math.exp(-(((h - 275) / 25) ** 2)) * Math.PI) / 180);
  return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}
