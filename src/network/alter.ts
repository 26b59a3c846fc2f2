import { baseDomain, declared, roleDomain } from "../document/role-domain.ts";
import { isRole } from "../document/schema/roles.ts";
import type {
  Domain,
  LoadLevel,
  MemberKind,
  Quality,
  Sphere,
  Strength,
  Support,
  TieState,
} from "../document/schema/terms.ts";
import type { Member, Tie, Vocabulary } from "../document/types.ts";
import { mainRole, sphereOf } from "./member-facts.ts";

/** Kinds of support that flow one way; `undefined` was not asked, `"unknown"` has no answer. */
export type Flow = ReadonlySet<Support> | "unknown" | undefined;

/** What is known of one member (an alter of network research), of all ties to the client together. */
export interface Alter {
  readonly id: string;
  readonly kind: MemberKind | undefined;
  readonly domain: Domain | undefined;
  /** As said, as the role usually has, or as an organisation has. */
  readonly sphere: Sphere | undefined;
  /** In whose sphere the map draws the member: with one's own people where nothing is said. */
  readonly drawn: Sphere;
  readonly strength: Strength | undefined;
  readonly quality: Quality | undefined;
  readonly state: TieState | undefined;
  readonly load: LoadLevel | undefined;
  /** What the client gets from the member, and gives to the member. */
  readonly received: Flow;
  readonly given: Flow;
}

export function alterOf(member: Member, ties: readonly Tie[], client: string, vocabulary?: Vocabulary): Alter {
  const main = mainRole(member);
  const isPlaced = main?.domain !== undefined || main?.role !== undefined;
  const toClient = (tie: Tie) => (tie.from === client ? tie.receives : tie.gives);
  const fromClient = (tie: Tie) => (tie.from === client ? tie.gives : tie.receives);
  return {
    id: member.id,
    kind: member.kind,
    domain: isPlaced ? baseDomain(roleDomain(main, vocabulary), vocabulary) : undefined,
    sphere: isSphereSaid(member, vocabulary) ? sphereOf(member, vocabulary) : undefined,
    drawn: sphereOf(member, vocabulary),
    strength: firstKnown(ties.map(({ strength }) => strength)),
    quality: firstKnown(ties.map(({ quality }) => quality)),
    state: mostAlive(ties),
    load: firstKnown(ties.map(({ load }) => load?.level)),
    received: flowOf(ties.map(toClient)),
    given: flowOf(ties.map(fromClient)),
  };
}

function isSphereSaid(member: Member, vocabulary: Vocabulary | undefined): boolean {
  const main = mainRole(member);
  if (main?.sphere !== undefined || member.kind === "organisation") return true;
  if (main?.role === undefined) return false;
  return isRole(main.role) || declared(main.role, vocabulary?.roles)?.sphere !== undefined;
}

/** The first answer that is known; else that nobody knew, else that it was not asked. */
const firstKnown = <T extends string>(answers: readonly (T | "unknown" | undefined)[]): T | "unknown" | undefined =>
  answers.find((answer) => answer !== undefined && answer !== "unknown") ?? answers.find((answer) => answer);

/** Someone may be lost as a colleague and still be a neighbour: what is most alive counts. A death is told once. */
function mostAlive(ties: readonly Tie[]): TieState | undefined {
  const states = ties.map(({ state }) => state);
  if (states.includes("deceased")) return "deceased";
  const there = states.filter((state) => state !== "ended" && state !== "wished");
  if (there.length === 0) return states.find((state) => state === "wished") ?? states[0];
  return PRESENT.find((state) => there.includes(state)) ?? firstKnown(there);
}

const PRESENT = ["active", "dormant", "broken"] as const;

function flowOf(flows: readonly (readonly Support[] | "unknown" | undefined)[]): Flow {
  const told = flows.filter((flow) => flow !== undefined);
  const known = told.flatMap((flow) => (flow === "unknown" ? [] : flow));
  if (told.length === 0) return undefined;
  return told.every((flow) => flow === "unknown") ? "unknown" : new Set(known);
}

export const isKnown = (flow: Flow): flow is ReadonlySet<Support> => flow !== undefined && flow !== "unknown";

/** The members who give the client a kind of support. */
export const giversOf = (alters: readonly Alter[], support: Support): readonly Alter[] =>
  alters.filter(({ received }) => isKnown(received) && received.has(support));
