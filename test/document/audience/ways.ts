import { AUDIENCES, type Audience } from "../../../src/document/schema/terms.ts";

/** The reader of a report for whom things are ticked, and a secret for training. */
export const COURT = "court";
export const KEY = "a secret of sixteen letters or more";

export const TICKED = "ticked for all, field by field";
export const UNDISCUSSED = "a limit that was not discussed";

/** The ways in which a record, note, flag, move or view may be shown or kept. */
export const WAYS = [
  "as usual",
  TICKED,
  "ticked for a report without a field",
  "ticked for another reader",
  "in the tray",
  UNDISCUSSED,
  "for the client only",
  "for the team only",
  ...AUDIENCES.map((audience) => `not for ${audience}` as const),
] as const;
export type Way = (typeof WAYS)[number];
/** What stands in a file where something is shown or kept in a way. `fields`: those that can be ticked. */
export function shownTo(way: Way, fields: readonly string[]): object {
  if (way === TICKED) return { also: AUDIENCES, readers: [{ reader: COURT, fields }] };
  if (way === "ticked for a report without a field") return { also: ["report"], readers: [{ reader: COURT }] };
  if (way === "ticked for another reader") return { also: ["report"], readers: [{ reader: "municipality", fields }] };
  if (way === "for the client only") return { only: "client" };
  if (way === "for the team only") return { only: "team" };
  const kept = AUDIENCES.find((audience) => way === `not for ${audience}`);
  return kept ? { not: [kept] } : {};
}

/** Pictures for which the client decides are drawn from what the client sees, the others from what the team sees. */
const drawnFrom = (audience: Audience): Audience =>
  audience === "client" || audience === "carry" || audience === "network" ? "client" : "team";

/** Whether an audience sees a thing that is shown or kept in a way. `usually`: whether it sees such things at all. */
export function sees(audience: Audience, way: Way, usually: boolean): boolean {
  switch (way) {
    case "as usual":
    case "ticked for another reader":
      return usually;
    case TICKED:
      return true;
    case "ticked for a report without a field":
      return usually || audience === "report";
    case "in the tray":
      return false;
    case UNDISCUSSED:
      return usually && drawnFrom(audience) === "team" && audience !== "handover";
    case "for the client only":
      return usually && audience === "client";
    case "for the team only":
      return usually && audience === "team";
    default:
      return usually && ![audience, drawnFrom(audience)].some((one) => way === `not for ${one}`);
  }
}
