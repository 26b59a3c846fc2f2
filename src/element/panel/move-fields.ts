import type { MoveType } from "../../document/schema/terms.ts";
import { ask, choice, date, type Field, line, lines, one, type Part, text } from "./asking.ts";
import { SHOWN, STEPS } from "./fields.ts";

const ending = [
  ask("helpAbout", "many", "about", { terms: "supports" }),
  text("why"),
  lines("agreedBy"),
  date(),
  date("doneOn", "done"),
];
const parts = (first: readonly Field[], ...more: readonly Field[]): readonly Part[] => [
  { is: "first", fields: first },
  { is: "more", fields: [...more, ...ending] },
  SHOWN,
];

/** What is asked of each move on a tie. */
export const MOVE_PARTS: Readonly<Record<MoveType, readonly Part[]>> = {
  strengthen: parts([STEPS, choice("hoped", "strengths", "to")], line("givesBack")),
  enlarge: parts([one("through"), line("throughWhat", "by"), STEPS]),
  bound: parts(
    [choice("boundFor", "boundFor", "for", { open: false }), text("agreement"), one("guardedBy"), date("review")],
    date("discussed"),
    STEPS,
  ),
  keep: parts([line("later", "until")], STEPS),
};
