import type { EcomapInput, MemberInput, Role, TieInput } from "../src/document/types.ts";

type NonEmpty<T> = readonly [T, ...T[]];

/** What a cluster is of: roles with the word that people write on a map; some stand around a club, place or agency. */
interface Setting {
  readonly domain: NonNullable<Role["domain"]>;
  readonly called: NonEmpty<readonly [role: NonNullable<Role["role"]>, word: string]>;
  readonly around?: Around;
}
type Around = readonly [kind: "organisation" | "community" | "place", names: NonEmpty<string>];

// biome-ignore format: a table, one setting a row
const SETTINGS: NonEmpty<Setting> = [
  { domain: "family", called: [["sister", "Zus"], ["brother", "Broer"], ["aunt", "Tante"], ["uncle", "Oom"], ["cousin", "Nicht"]] },
  { domain: "friends", called: [["friend", "Vriend"], ["friend", "Vriendin"], ["acquaintance", "Kennis"]] },
  { domain: "neighbours", called: [["neighbour", "Buurvrouw"], ["neighbour", "Buurman"]] },
  { domain: "peers", called: [["peer", "Lotgenoot"], ["peer-worker", "Ervaringsdeskundige"]],
    around: ["community", ["Zelfhulpgroep", "Herstelgroep op dinsdag"]] },
  { domain: "faith", called: [["fellow-believer", "Broeder"], ["faith-leader", "Imam"], ["volunteer", "Vrijwilliger"]],
    around: ["community", ["Moskee As-Salaam", "مسجد النور", "Kerk om de hoek", "ቤተ ክርስቲያን"]] },
  { domain: "leisure", called: [["club-mate", "Teamgenoot"], ["buddy", "Maatje"], ["volunteer", "Vrijwilliger"]],
    around: ["place", ["Buurttuin", "Sportpark", "Keuken van het buurthuis"]] },
  { domain: "work", called: [["colleague", "Collega"], ["former-colleague", "Oud-collega"], ["employer", "Baas"]],
    around: ["place", ["Fietswerkplaats", "Kringloopwinkel De Tweede Ronde"]] },
  { domain: "care", called: [["social-worker", "Maatschappelijk werker"], ["nurse", "Verpleegkundige"], ["general-practitioner", "Huisarts"]],
    around: ["organisation", ["Wijkteam", "Stichting Opvang en Begeleiding Noordoost"]] },
  { domain: "money", called: [["debt-counsellor", "Schuldhulpverlener"], ["legal-administrator", "Bewindvoerder"]],
    around: ["organisation", ["Gemeente", "Bureau Schuldhulp en Budgetbeheer"]] },
];

// biome-ignore format: a table, one language a row
const PEOPLE: NonEmpty<{ readonly lang: string; readonly given: NonEmpty<string>; readonly family: NonEmpty<string> }> = [
  { lang: "nl", given: ["Els", "Sam", "Karin", "Piet", "Joris"], family: ["de Vries", "van der Meulen-Hendrikse", "Bakker"] },
  { lang: "ar", given: ["أمينة", "يوسف", "عبد الرحمن", "فاطمة الزهراء"], family: ["إبراهيم محمد", "عبد القادر"] },
  { lang: "pl", given: ["Agnieszka", "Krzysztof", "Małgorzata", "Łukasz"], family: ["Wiśniewska-Nowakowska", "Szczepański"] },
  { lang: "tr", given: ["Ayşe Nur", "Gülşen", "Ömer", "Zeynep"], family: ["Yıldırım", "Karaosmanoğlu"] },
  { lang: "ti", given: ["ኣሚና", "ሰላም", "ዳዊት", "ለተብርሃን"], family: ["ተስፋይ", "ሃይለማርያም"] },
];

const SUPPORTS = ["emotional", "practical", "company", "advice", "material", "housing"] as const;

/** What may be wanted of an active tie. */
const MOVES: NonEmpty<Pick<TieInput, "load" | "moves">> = [
  { moves: [{ type: "strengthen", to: "strong", why: "Ik wil je vaker zien." }] },
  { moves: [{ type: "bound", for: "client", agreement: "Niet meer over geld praten." }] },
  { load: { level: "overloaded" }, moves: [{ type: "bound", for: "member", agreement: "Eén keer per week koffie." }] },
  { moves: [{ type: "keep", until: "Als ik een huis heb" }] },
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32: T. Ettinger, 2017). */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A made-up map of any size, to measure and to try things out with: the client has a tie to each of `members` members,
 * who stand in clusters of two to nine of one domain. A pair within a cluster has a tie with a chance of .45; besides,
 * there is one random pair for every ten members, and from six members on a support group. Same arguments, same document.
 */
export function generate(members: number, seed = 1): EcomapInput {
  const next = mulberry32(seed);
  const below = (count: number) => Math.floor(next() * count);
  const pick = <const T>(items: NonEmpty<T>): T => items[below(items.length)] ?? items[0];
  const supports = (chance: number) => SUPPORTS.filter(() => next() < chance);
  const idOf = (i: number) => `m${i + 1}`;

  const person = (id: string, { domain, called }: Setting): MemberInput => {
    const [role, word] = pick(called);
    const { lang, given, family } = pick(PEOPLE);
    const own = next() < 0.3 ? `${pick(given)} ${pick(family)}` : pick(given);
    const name = next() < 0.5 ? `${word} ${own}` : own;
    return { id, kind: "person", name, lang, roles: [{ role, domain }], origin: "client", agreed: "yes" };
  };
  const middle = (id: string, domain: Setting["domain"], [kind, names]: Around): MemberInput => {
    const sphere = kind === "organisation" ? "formal" : "informal";
    return { id, kind, name: pick(names), roles: [{ domain, sphere }], origin: "client", agreed: "yes" };
  };

  const clientTie = ({ id: to, kind }: MemberInput): TieInput => {
    const tie = { id: `tie-${to}`, from: "client", to };
    const strength = pick(["weak", "moderate", "moderate", "strong", "unknown"]);
    const quality = pick(["supportive", "supportive", "ambivalent", "stressful", "conflicted", "unknown"]);
    const felt = { ...tie, strength, quality };
    const chance = next();
    if (chance < 0.03) return { ...tie, state: "wished", moves: [{ type: "enlarge", about: ["company"] }] };
    if (chance < 0.07) return { ...felt, state: "dormant" };
    if (chance < 0.1) return { ...felt, state: "dormant", moves: [{ type: "enlarge", by: "Een berichtje sturen" }] };
    if (chance < 0.14) return { ...felt, state: "broken", stoppedBy: pick(["client", "other", "both", "unknown"]) };
    if (chance < 0.16) return { ...felt, state: "ended" };
    if (chance < 0.17 && kind === "person") return { ...felt, state: "deceased" };
    const frequency = pick(["daily", "weekly", "weekly", "monthly", "rarely"]);
    const wanted = chance < 0.4 && strength !== "strong" ? pick(MOVES) : {};
    return { ...felt, state: "active", gives: supports(0.25), receives: supports(0.35), frequency, ...wanted };
  };

  const drawn: MemberInput[] = [];
  const between = new Map<string, TieInput>();
  const tiePair = (a: number, b: number) => {
    const from = idOf(Math.min(a, b));
    const to = idOf(Math.max(a, b));
    const id = `${from}--${to}`;
    if (a === b || between.has(id)) return;
    const quality = pick(["supportive", "supportive", "ambivalent", "stressful"]);
    between.set(id, { id, from, to, strength: pick(["weak", "moderate", "strong"]), quality, state: "active" });
  };

  while (drawn.length < members) {
    const setting = pick(SETTINGS);
    const start = drawn.length;
    const end = Math.min(members, start + 2 + below(8));
    for (let i = start; i < end; i++) {
      const around = i === start ? setting.around : undefined;
      drawn.push(around ? middle(idOf(i), setting.domain, around) : person(idOf(i), setting));
      for (let other = start; other < i; other++) if (next() < 0.45) tiePair(other, i);
    }
  }
  for (let i = 0; i < Math.round(members / 10); i++) tiePair(below(members), below(members));
  const ties = [...drawn.map(clientTie), ...between.values()];

  const chosen = new Set<string>();
  const size = members < 6 ? 0 : Math.min(4 + below(4), members);
  while (chosen.size < size) chosen.add(idOf(below(members)));
  const support = { id: "support", kind: "support", name: "Mijn steungroep", members: ["client", ...chosen] } as const;
  return {
    format: "ecomap",
    version: 1,
    title: "Mijn netwerk",
    date: "2026-03-03",
    language: "nl",
    asked: { memberTies: true },
    client: { id: "client", name: "Yusuf" },
    members: drawn,
    ties,
    ...(size > 0 && { groups: [support] }),
  };
}
