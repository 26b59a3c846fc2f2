import { MEMBER_KINDS, QUALITIES, STATES, STRENGTHS } from "../document/schema/terms.ts";
import type { EcomapDocument, Member, Tie } from "../document/types.ts";

/** One of each that the notation has a sign for, so that a legend made of it tells them all. */
export function allSigns(): EcomapDocument {
  const kinds = MEMBER_KINDS.map((kind, i): Member => ({ id: `m${i}`, kind }));
  const spheres = (["informal", "formal", "between"] as const).map(
    (sphere, i): Member => ({ id: `s${i}`, roles: [{ sphere }] }),
  );
  const shown: readonly Partial<Tie>[] = [
    ...STRENGTHS.map((strength) => ({ strength })),
    ...QUALITIES.map((quality) => ({ quality })),
    ...STATES.map((state) => ({ state })),
    { gives: ["practical"], load: { level: "heavy" } },
    { moves: [{ type: "strengthen" }, { type: "bound", for: "client" }, { type: "bound", for: "member" }] },
    { moves: [{ type: "keep", until: "" }] },
    { state: "dormant", moves: [{ type: "enlarge" }] },
    { ban: {} },
  ];
  // Each tie leads to somebody else, as a member shows the first alone.
  const others = shown.map((_, i): Member => ({ id: `o${i}` }));
  const ties = shown.map(
    (fields, i): Tie => ({ strength: "moderate", ...fields, id: `t${i}`, from: "client", to: `o${i}` }),
  );
  return {
    format: "ecomap",
    version: 1,
    client: { id: "client" },
    members: [...kinds, ...spheres, ...others],
    ties: [...ties, { id: "between", from: "m0", to: "m1", strength: "moderate" }],
    history: [],
  };
}
