import type * as z from "zod/mini";
import { historyIssues } from "../history-rules.ts";
import { contactIssues } from "../move-rules.ts";
import { change } from "../schema/change.ts";
import { places } from "../schema/document.ts";
import { group } from "../schema/group.ts";
import { client, member } from "../schema/member.ts";
import { goal } from "../schema/plan.ts";
import { logEntry } from "../schema/record-of-contact.ts";
import { LAYOUTS } from "../schema/terms.ts";
import { tie } from "../schema/tie.ts";
import { isInOrder, listed } from "../spells.ts";
import type { Plain } from "../types.ts";
import { isFullForm, type Reader } from "./reader.ts";

type Schema = z.core.$ZodType;

const rule = <S extends Schema>(schema: S, keeps: (row: Plain<z.output<S>>) => boolean): readonly [Schema, Reader] => [
  schema,
  (value) => isFullForm(schema, value) && keeps(value),
];

/** The parts of a document that a rule holds for by themselves: readers that know it, by their schema. */
export const RULED: ReadonlyMap<Schema, Reader> = new Map([
  rule(client, ({ stays }) => listed(stays).every(isInOrder)),
  rule(member, ({ roles = [] }) => roles.every(isInOrder)),
  rule(tie, (tie) => {
    const fine = !tie.moves || contactIssues({ ties: [tie] }).length === 0;
    return fine && tie.from !== tie.to && isInOrder(tie);
  }),
  rule(group, isInOrder),
  rule(goal, isInOrder),
  rule(logEntry, (entry) => !entry.words || contactIssues({ log: [entry] }).length === 0),
  rule(places, (places) => LAYOUTS.every((layout) => areApart(places[layout] ?? []))),
  rule(change, (change) => historyIssues({ history: [change] }).length === 0),
]);

const areApart = (spots: readonly { readonly member: string }[]): boolean =>
  new Set(spots.map(({ member }) => member)).size === spots.length;
