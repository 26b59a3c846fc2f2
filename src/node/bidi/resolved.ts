import { type Kind, kindOf } from "./kinds.ts";

/** Changes what letters count as, by the rules of one step. `own`: what the text about them is. */
type Rule = (kinds: Kind[], own: "L" | "R", letters: readonly string[]) => void;

/** W1 to W3: a mark is as its letter, and a figure after Arabic is one of Arabic. */
const marks: Rule = (kinds, own) => {
  let [before, strong]: [Kind, Kind] = [own, own];
  kinds.forEach((kind, i) => {
    if (kind === "NSM") kinds[i] = before;
    else if (kind === "EN" && strong === "AL") kinds[i] = "AN";
    else if (kind === "L" || kind === "R" || kind === "AL") strong = kind;
    before = kinds[i] ?? kind;
  });
  kinds.forEach((kind, i) => {
    if (kind === "AL") kinds[i] = "R";
  });
};

/** W4 and W5: one sign between two figures, and signs about one. */
const signs: Rule = (kinds) => {
  kinds.forEach((kind, i) => {
    const left = kinds[i - 1];
    const isBetween = left === kinds[i + 1] && (left === "EN" || (left === "AN" && kind === "CS"));
    if ((kind === "CS" || kind === "ES") && left !== undefined && isBetween) kinds[i] = left;
    const isBefore = kind === "ET" && kinds.slice(i).find((one) => one !== "ET") === "EN";
    if (isBefore || (kind === "ET" && left === "EN")) kinds[i] = "EN";
  });
};

/** W6 and W7: other signs are as any, and a figure after a letter goes with it. */
const figures: Rule = (kinds, own) => {
  let strong: Kind = own;
  kinds.forEach((kind, i) => {
    if (kind === "L" || kind === "R") strong = kind;
    else if (kind === "EN" && strong === "L") kinds[i] = "L";
    else if (kind !== "EN" && kind !== "AN") kinds[i] = "ON";
  });
};

/** Which way figures and letters count for what stands beside them. */
const sideOf = (kind: Kind | undefined, own: "L" | "R"): "L" | "R" =>
  kind === undefined ? own : kind === "L" ? "L" : "R";

/** Where brackets open and close, in the order in which they open. */
function pairsIn(
  letters: readonly string[],
  kinds: readonly Kind[],
): readonly (readonly [start: number, end: number])[] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  letters.forEach((letter, i) => {
    const at = kinds[i] === "ON" && letter.length === 1 ? "([{)]}".indexOf(letter) : -1;
    if (at >= 0 && at < 3) open.push(i);
    if (at < 3) return;
    const depth = open.map((one) => letters[one]).lastIndexOf("([{"[at - 3]);
    const [start] = depth < 0 ? [] : open.splice(depth);
    if (start !== undefined) pairs.push([start, i]);
  });
  return pairs.sort(([a], [b]) => a - b);
}

/** N0: a pair of brackets goes with the text about it where that is in it, else with what stands before it. */
const brackets: Rule = (kinds, own, letters) => {
  for (const [start, end] of pairsIn(letters, kinds)) {
    const within = kinds.slice(start + 1, end).filter((kind) => kind !== "ON");
    if (within.length === 0) continue;
    const before = kinds.slice(0, start).filter((kind) => kind !== "ON");
    const isOwn = within.some((kind) => sideOf(kind, own) === own);
    const side = isOwn ? own : sideOf(before.at(-1), own);
    kinds[start] = side;
    kinds[end] = side;
  }
};

/** N1 and N2: what stands between two that are read one way goes with them, all else with the text. */
const between: Rule = (kinds, own) => {
  kinds.forEach((kind, i) => {
    if (kind !== "ON") return;
    const end = kinds.findIndex((one, at) => at > i && one !== "ON");
    const [left, right] = [sideOf(kinds[i - 1], own), sideOf(end < 0 ? undefined : kinds[end], own)];
    kinds.fill(left === right ? left : own, i, end < 0 ? undefined : end);
  });
};

/** As what each letter of a text counts: L, R, or a figure (UAX 9, W1 to N2). */
export function resolved(letters: readonly string[], own: "L" | "R"): readonly Kind[] {
  const kinds = letters.map(kindOf);
  for (const rule of [marks, signs, figures, brackets, between]) rule(kinds, own, letters);
  return kinds;
}
