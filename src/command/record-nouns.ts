import type { TableName } from "../document/types.ts";

/** What each table's records are called in a command: `addMember`, `updateTie`. */
export const NOUNS = {
  members: "Member",
  ties: "Tie",
  groups: "Group",
  goals: "Goal",
  interventions: "Intervention",
  transitions: "Transition",
  conferences: "Conference",
  log: "LogEntry",
  experience: "Experience",
  sittings: "Sitting",
} as const satisfies Record<TableName, string>;
