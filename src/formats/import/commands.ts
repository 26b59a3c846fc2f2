import type { RecordOf } from "../../command/record-commands.ts";
import type { Command } from "../../command/types.ts";
import type { TableName } from "../../document/types.ts";
import type { AllBrought, Brought } from "./brought.ts";
import { isEmpty } from "./said-apart.ts";

/** How a record is added, and how one is told more of. */
type Making<T extends TableName> = readonly [
  add: (record: RecordOf<T>) => Command,
  update: (id: string, set: Partial<RecordOf<T>>) => Command,
];

/** In this order: who and what is referred to comes before. */
const MAKING: { readonly [T in TableName]: Making<T> } = {
  members: [
    (member) => ({ type: "addMember", member }),
    (member, { id: _, ...set }) => ({ type: "updateMember", member, set }),
  ],
  ties: [
    (tie) => ({ type: "addTie", tie }),
    (tie, { id: _, from: _from, to: _to, moves: _moves, ...set }) => ({ type: "updateTie", tie, set }),
  ],
  goals: [(goal) => ({ type: "addGoal", goal }), (goal, { id: _, ...set }) => ({ type: "updateGoal", goal, set })],
  groups: [
    (group) => ({ type: "addGroup", group }),
    (group, { id: _, ...set }) => ({ type: "updateGroup", group, set }),
  ],
  interventions: [
    (intervention) => ({ type: "addIntervention", intervention }),
    (intervention, { id: _, ...set }) => ({ type: "updateIntervention", intervention, set }),
  ],
  transitions: [
    (transition) => ({ type: "addTransition", transition }),
    (transition, { id: _, ...set }) => ({ type: "updateTransition", transition, set }),
  ],
  conferences: [
    (conference) => ({ type: "addConference", conference }),
    (conference, { id: _, ...set }) => ({ type: "updateConference", conference, set }),
  ],
  log: [
    (logEntry) => ({ type: "addLogEntry", logEntry }),
    (logEntry, { id: _, ...set }) => ({ type: "updateLogEntry", logEntry, set }),
  ],
  experience: [
    (experience) => ({ type: "addExperience", experience }),
    (experience, { id: _, ...set }) => ({ type: "updateExperience", experience, set }),
  ],
  sittings: [
    (sitting) => ({ type: "addSitting", sitting }),
    (sitting, { id: _, ...set }) => ({ type: "updateSitting", sitting, set }),
  ],
};

const isTable = (name: string): name is TableName => Object.hasOwn(MAKING, name);

/** A record of the document: the client, one of a table, or what is said of the document itself. */
export interface ImportRecord {
  readonly table: TableName | "client" | "document";
  readonly id: string;
}

/** The commands that bring everything, and what becomes of whom. */
export interface Brings {
  readonly commands: Command[];
  readonly added: ImportRecord[];
  readonly updated: ImportRecord[];
  readonly same: ImportRecord[];
  readonly differing: (ImportRecord & { readonly field: string })[];
}

/** `moved`: ties on which a move comes in, which is told after them. */
export function tell(all: AllBrought, moved: ReadonlySet<string>, found: Brings): void {
  const each = <T extends TableName>(table: T, ones: readonly Brought<T>[]): void => {
    const [add, update] = MAKING[table];
    for (const { before, after, fresh, differing } of ones) {
      for (const field of differing) found.differing.push({ table, id: after.id, field });
      if (!before) {
        found.added.push({ table, id: after.id });
        found.commands.push(add(after));
        continue;
      }
      const isMoved = table === "ties" && moved.has(before.id);
      found[isMoved || !isEmpty(fresh) ? "updated" : "same"].push({ table, id: before.id });
      if (!isEmpty(fresh)) found.commands.push(update(before.id, fresh));
    }
  };
  for (const table of Object.keys(MAKING).filter(isTable)) each(table, all[table]);
}
