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
