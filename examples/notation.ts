import type { EcomapInput, MemberInput, TieInput } from "../src/index.ts";

type Sample = readonly [name: string, tie: Partial<TieInput>, member?: Partial<MemberInput>];

const SAMPLES: readonly Sample[] = [
  ["strong", { strength: "strong" }],
  ["moderate", { strength: "moderate" }],
  ["weak", { strength: "weak" }],
  ["not asked", {}],
  ["ambivalent", { strength: "strong", quality: "ambivalent" }],
  ["stressful", { strength: "moderate", quality: "stressful" }],
  ["conflicted", { strength: "moderate", quality: "conflicted" }],
  ["broken", { state: "broken" }],
  ["dormant", { state: "dormant", moves: [{ type: "enlarge", by: "a message" }] }],
  ["wished", { state: "wished" }],
  ["ended", { state: "ended" }, { role: "social-worker" }],
  ["deceased", { strength: "strong", state: "deceased" }],
  ["gives", { strength: "moderate", gives: ["practical"] }],
  ["receives", { strength: "moderate", receives: ["emotional"] }, { role: "peer-worker" }],
  ["both", { strength: "strong", gives: ["company"], receives: ["advice"] }],
  ["strengthen", { strength: "weak", moves: [{ type: "strengthen", to: "strong" }] }],
  ["bound", { strength: "moderate", quality: "stressful", moves: [{ type: "bound", for: "client" }] }],
  ["unburden", { strength: "strong", load: "heavy", moves: [{ type: "bound", for: "member" }] }],
  ["later", { strength: "weak", moves: [{ type: "keep", until: "when I have a home" }] }],
  ["organisation", { strength: "weak" }, { kind: "organisation", role: "landlord" }],
  ["community", { strength: "moderate" }, { kind: "community", domain: "leisure" }],
  ["place", { strength: "moderate" }, { kind: "place", domain: "leisure" }],
  ["animal", { strength: "strong" }, { kind: "animal", role: "pet" }],
  ["something else", { strength: "strong" }, { kind: "other" }],
];

/** A map with every mark of the notation once: each member is called what the tie or symbol shows. */
export const notation: EcomapInput = {
  format: "ecomap",
  version: 1,
  title: "Every mark",
  client: { id: "client", name: "Client" },
  members: SAMPLES.map(([name, , member], i) => ({ id: `m${i}`, name, domain: "friends", ...member })),
  ties: [
    ...SAMPLES.map(([, tie], i): TieInput => ({ id: `t${i}`, from: "client", to: `m${i}`, ...tie })),
    { id: "between", from: "m0", to: "m1", strength: "moderate" },
  ],
  groups: [
    { id: "support", kind: "support", members: ["client", "m0", "m1"] },
    { id: "household", kind: "household", members: ["m4", "m5"] },
    { id: "circle", kind: "circle", members: ["m20", "m21"] },
  ],
};
