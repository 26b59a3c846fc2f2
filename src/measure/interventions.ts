import { intervention } from "../document/schema/plan.ts";
import type { InterventionKind } from "../document/schema/terms.ts";
import type { EcomapDocument, Goal, Intervention } from "../document/types.ts";
import { makeWipe } from "../document/wipe.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { forResearch } from "./for-research.ts";

/** The columns of a table of interventions, in their order. */
export const INTERVENTION_COLUMNS = [
  ...(["kind", "status", "date", "by", "ties", "members", "goal"] as const),
  ...(["context", "intervention", "mechanism", "outcome"] as const),
] as const;

/** One intervention as researchers may have it: no names, dates shifted by a constant, no ids. */
export interface InterventionRow {
  readonly kind: InterventionKind | null;
  readonly status: "planned" | "done" | "let-go" | null;
  /** ISO 8601, maybe partial; as far apart as the real ones. */
  readonly date: string | null;
  /** A stand-in for who did it, the same in all rows of a document. */
  readonly by: string | null;
  /** How many ties and people it is about. */
  readonly ties: number;
  readonly members: number;
  /** Whose goal it is for. */
  readonly goal: "client" | "other" | null;
  /** Free text, only where it is asked for. */
  readonly context: string | null;
  readonly intervention: string | null;
  readonly mechanism: string | null;
  readonly outcome: string | null;
}

export interface InterventionOptions {
  /** A secret text of 16 characters or more, from which stand-ins and the shift of dates are made. */
  readonly key: string;
  /**
   * With what was written of context, intervention, mechanism and outcome; without it these are `null`. Names that stand in
   * the document are left out of it as "…"; what else tells who it is about is for people to read and strike out.
   */
  readonly words?: boolean;
}

/**
 * The interventions of a document for research (CIMO: Denyer, Tranfield and Van Aken, 2008), from its copy for
 * `training`. Those kept from that copy are not in it.
 * @throws {EcomapError} `not-allowed` without the client's yes to research, `missing-key`, `redacted` for a copy.
 */
export function interventionRows(
  doc: EcomapDocument,
  { key, words = false }: InterventionOptions,
): readonly InterventionRow[] {
  const { research } = doc.allows ?? {};
  if (research?.answer !== "yes") {
    throw new EcomapError({ code: "not-allowed", path: ["allows", "research"], params: { audience: "research" } });
  }
  const seen = forResearch(doc, key);
  const texts = words ? textsOf(doc, key) : [];
  return (seen.interventions ?? []).map((one, i): InterventionRow => {
    const { kind, status, date, by, ties, members, goal } = one;
    const cimo = texts[i];
    return {
      ...{ kind: kind ?? null, status: status ?? null, by: by ?? null },
      date: date === undefined ? null : typeof date === "string" ? date : date.date,
      ...{ ties: ties?.length ?? 0, members: members?.length ?? 0, goal: whose(seen, goal) },
      ...{ context: cimo?.context ?? null, intervention: cimo?.intervention ?? null },
      ...{ mechanism: cimo?.mechanism ?? null, outcome: cimo?.outcome ?? null },
    };
  });
}

/** The four texts of each intervention that the copy holds, in its order, without the names that stand in the document. */
function textsOf(doc: EcomapDocument, key: string): readonly Intervention["cimo"][] {
  const wipe = makeWipe(namesIn(doc));
  return (doc.interventions ?? []).flatMap((one) => {
    const alone = forResearch({ ...doc, history: [], interventions: [one] }, key);
    return alone.interventions?.length === 1 ? [wipe(one, intervention)?.cimo] : [];
  });
}

/** All names, and each word of one that begins with a capital: "Zus Amina" is called Amina too. */
function namesIn({ client, members, groups = [], interventions = [] }: EcomapDocument): readonly string[] {
  const names = [client, ...members, ...groups].map(({ name = "" }) => name);
  const all = [...names, ...interventions.map(({ by = "" }) => by)];
  const parts = all.flatMap((name) => name.split(/\s+/)).filter((part) => part.length > 2 && !/^\p{Ll}/u.test(part));
  return [...all, ...parts];
}

function whose({ client, goals = [] }: EcomapDocument, goal: Goal["id"] | undefined): InterventionRow["goal"] {
  const found = goals.find(({ id }) => id === goal);
  if (!found) return null;
  return found.of === undefined || found.of === client.id ? "client" : "other";
}
