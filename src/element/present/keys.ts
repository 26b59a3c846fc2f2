/** Which step a key leads to: keys of a keyboard, and of the small thing in a speaker's hand (Page Up, Page Down). */
export function stepAfter(key: string, step: number, steps: number, direction: "ltr" | "rtl"): number | undefined {
  const [back, next] = direction === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  const to = new Map([
    [next, step + 1],
    [back, step - 1],
    [" ", step + 1],
    ["PageDown", step + 1],
    ["PageUp", step - 1],
    ["Home", 0],
    ["End", steps],
  ]).get(key);
  return to === undefined ? undefined : Math.max(0, Math.min(steps, to));
}
