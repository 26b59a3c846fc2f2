import { fieldsOf } from "../schema/base.ts";
import { ecomap } from "../schema/document.ts";
import type { TableName } from "../types.ts";
import { type Eyes, isNever, isSeen, type Showable } from "./eyes.ts";
import { mayBeSeen } from "./fields.ts";

/** What decides of a record of any table whether it is seen. */
export interface AnyRecord extends Showable {
  readonly id: string;
  readonly kind?: string;
  readonly members?: readonly string[];
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Whether an audience sees a record of a table. `client`: the client's id. */
export const isRecordSeen = (record: AnyRecord, table: TableName, client: string, eyes: Eyes): boolean =>
  !isNever(table, eyes) && isSeen(record, isUsual(record, table, client, eyes), eyes);

/** Whether an audience sees a record where nothing is ticked: by the rule of its table, and these besides. */
function isUsual({ kind, members, of, from, to }: AnyRecord, table: TableName, client: string, eyes: Eyes): boolean {
  const { audience } = eyes;
  if (audience === "carry" && table === "groups") {
    // The sheet that goes home shows the client's own groups and goals.
    return kind === "support" || (kind !== "household" && members?.includes(client) === true);
  }
  if (audience === "carry" && table === "goals") return of === undefined || of === client;
  // Those round a table see their own group, and that each of them has a tie with the client.
  if (audience === "network" && table === "groups") return kind === "support";
  if (audience === "network" && table === "ties") return from === client || to === client;
  return isTold(table, eyes);
}

/** Whether an audience sees a table of the document, or its history, without a tick. A report shows only what is ticked. */
export function isTold(field: TableName | "history", eyes: Eyes): boolean {
  const rule = fieldsOf(ecomap)?.get(field);
  return rule !== undefined && eyes.audience !== "report" && mayBeSeen(rule, eyes);
}

/** Whether a record, ticked for those who see nothing of its kind, would tell them only that it is there. */
export const isBare = (record: object, table: TableName, eyes: Eyes): boolean =>
  table !== "members" && table !== "ties" && !isTold(table, eyes) && Object.keys(record).length <= 1;
