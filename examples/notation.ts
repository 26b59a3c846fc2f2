import type { EcomapInput, MemberInput, TieInput } from "../src/index.ts";

type Sample = readonly [name: string, tie: Partial<TieInput>, member?: Partial<MemberInput>];

const SAMPLES: readonly Sample[] = [
  ["strong", { strength: "strong" }, { domain: "family" }],
  ["moderate", { strength: "moderate" }, { domain: "family" }],
  ["weak", { strength: "weak" }, { domain: "family" }],
  ["not asked", {}, { domain: "family" }],
  ["ambivalent", { strength: "strong", quality: "ambivalent" }],
  ["stressful", { strength: "moderate", quality: "stressful" }],
  ["conflicted", { strength: "moderate", quality: "conflicted" }],
  ["broken", { state: "broken" }],
  ["dormant", { state: "dormant", moves: [{ type: "enlarge", by: "a message" }] }, { contact: { answer: "later" } }],
  ["wished", { state: "wished" }, { domain: "neighbours" }],
  ["ended", { state: "ended" }, { role: "social-worker" }],
  ["deceased", { strength: "strong", state: "deceased" }, { domain: "partner" }],
  ["gives", { strength: "moderate", gives: ["practical", "material"] }, { role: "club-mate" }],
  ["receives", { strength: "moderate", receives: ["emotional"] }, { role: "peer-worker" }],
  ["both", { strength: "strong", gives: ["company"], receives: ["advice", "housing"] }],
  ["strengthen", { strength: "weak", moves: [{ type: "strengthen", to: "strong" }] }, { domain: "neighbours" }],
  ["bound", { strength: "moderate", quality: "stressful", moves: [{ type: "bound", for: "client" }] }],
  ["unburden", { strength: "strong", load: "heavy", moves: [{ type: "bound", for: "member" }] }],
  ["later", { strength: "weak", moves: [{ type: "keep", until: "when I have a home" }] }, { domain: "work" }],
  ["organisation", { strength: "weak" }, { kind: "organisation", role: "landlord" }],
  ["community", { strength: "moderate" }, { kind: "community", domain: "faith" }],
  ["place", { strength: "moderate" }, { kind: "place", domain: "leisure" }],
  ["animal", { strength: "strong" }, { kind: "animal", role: "pet" }],
  ["something else", { strength: "strong" }, { kind: "other", domain: "leisure" }],
  ["doctor", { strength: "weak" }, { role: "general-practitioner" }],
];

/** A map with every mark of the notation: each member is called what the tie or symbol shows. */
export const notation: EcomapInput = {
  format: "ecomap",
  version: 1,
  title: "Every mark",
  date: "2026-03-03",
  client: { id: "client", name: "Client" },
  members: SAMPLES.map(([name, , member], i) => {
    const domain = member?.role === undefined && member?.kind !== "other" ? "friends" : undefined;
    return { id: `m${i}`, name, ...(domain && { domain }), ...member };
  }),
  ties: [
    ...SAMPLES.map(([, tie], i): TieInput => ({ id: `t${i}`, from: "client", to: `m${i}`, ...tie })),
    { id: "between", from: "m0", to: "m1", strength: "strong", gives: ["practical"] },
    { id: "beside", from: "m2", to: "m3", strength: "moderate" },
    { id: "beside it", from: "m3", to: "m2", strength: "weak", quality: "stressful" },
  ],
  groups: [
    { id: "support", kind: "support", name: "Friday group", members: ["client", "m0", "m1"] },
    { id: "second", kind: "support", name: "Morning walk", members: ["m20", "m21"] },
    { id: "household", kind: "household", name: "At my sister's", members: ["m2", "m3"] },
    { id: "other house", kind: "household", name: "The corner house", members: ["m9", "m15"] },
    { id: "circle", kind: "circle", name: "Cards", members: ["m4", "m14"] },
  ],
  sittings: [{ id: "first", date: "2026-03-03", by: "Karin" }],
};
