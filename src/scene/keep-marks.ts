import { same } from "../document/same.ts";
import type { Mark } from "./marks.ts";

/**
 * The marks of a picture that follows another: whatever is drawn as it was before is the very mark that it was, so that
 * nothing has to be made of it again.
 */
export function keepMarks(before: readonly Mark[], now: readonly Mark[]): readonly Mark[] {
  const known = new Map(before.map((mark) => [mark.key, mark]));
  return now.map((mark) => {
    const was = known.get(mark.key);
    return was && same(was, mark) ? was : mark;
  });
}
