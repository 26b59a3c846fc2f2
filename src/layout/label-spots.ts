import { LABEL_GAP, reachOf, sideAt } from "./room.ts";
import { round } from "./round.ts";
import type { Box, LabelSpot, Point } from "./types.ts";

/** What a place beside the symbol, over or under it to one side, off its corner, and a lesser form of the label cost. */
const OTHER_SIDE = 0.12;
const BESIDE = 0.2;
const SHIFTED = 0.35;
const OFF_CORNER = 0.4;
const LESSER_FORM = 0.3;

/** The spots of a label: below and above, right and left of the symbol, below and above to one side, and off its corners. */
export function labelSpots(box: Box, { x, y }: Point): LabelSpot[] {
  const reach = reachOf(box);
  const away = reach + LABEL_GAP;
  const above = sideAt(box, { x, y }) === "above";
  return [box, ...(box.others ?? [])].flatMap((form, nth): LabelSpot[] => {
    const { labelWidth: width, labelHeight: height } = form;
    const spot = (left: number, top: number, align: -1 | 0 | 1, cost: number): LabelSpot => ({
      form,
      rect: { x: round(left), y: round(top), width: round(width), height: round(height) },
      align,
      cost: cost + nth * LESSER_FORM,
    });
    const under = y + away;
    const over = y - away - height;
    const usual = above ? over : under;
    const other = above ? under : over;
    // So far to one side that the symbol still stands over or under the label's end.
    const inset = reach * 0.7;
    const spots = [
      spot(x - width / 2, usual, 0, 0),
      spot(x - width / 2, other, 0, OTHER_SIDE),
      spot(x + away, y - height / 2, -1, BESIDE),
      spot(x - away - width, y - height / 2, 1, BESIDE),
    ];
    if (width / 2 > inset + 8) {
      for (const top of [usual, other]) {
        spots.push(spot(x - inset, top, -1, SHIFTED), spot(x + inset - width, top, 1, SHIFTED));
      }
    }
    const corner = reach + LABEL_GAP / 2;
    for (const top of [y - corner - height, y + corner]) {
      spots.push(spot(x + corner, top, -1, OFF_CORNER), spot(x - corner - width, top, 1, OFF_CORNER));
    }
    return spots;
  });
}
