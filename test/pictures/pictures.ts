import { notation } from "../../examples/notation.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { STRENGTHS } from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { THEMES } from "../../src/scene/themes/themes.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { CASES, caseOf, mapOf, TWINS } from "../layout/maps.ts";
import { ar } from "../../src/words/languages/ar.ts";

/** One picture that people look at: the name of its file, the document, the options besides its language. */
export interface Golden {
  readonly name: string;
  readonly doc: EcomapDocument;
  readonly options: Partial<DrawOptions>;
}

const golden = (name: string, doc: EcomapDocument, options: Partial<DrawOptions> = {}): Golden => ({
  name,
  doc,
  options: { ...(doc.language === "nl" && { language: nl }), ...options },
});

/** The names of a network in several scripts, the client first. */
const NAMES = {
  arabic: ["ليلى", "محمد الأمين", "فاطمة الزهراء", "خالي إبراهيم", "عبدالرحمن خليل", "أمينة بنت سالم", "الطبيب سامي", "مسجد النور"],
  tigrinya: ["ሰላም", "ዮሃንስ ገብረመድህን", "ለተብርሃን ኪዳነ", "ሓወይ ሚኪኤል", "ኣቦይ ዘርኣይ", "መምህር ኣብርሃም", "ሓኪም ዳዊት", "ቤተ ክርስቲያን"],
  polish: ["Łukasz", "Małgorzata Dąbrowska", "Ciocia Jadźka", "Wujek Staś", "Grażyna Żółć", "Zbigniew Wójcik", "Doktor Szczęsny", "Kółko różańcowe"],
  turkish: ["Gülşah", "Ayşe Yılmaz", "Fatma Teyze", "Mehmet Ağabey", "Komşu Hatice", "Hüseyin Kılıç", "Doktor Çiğdem", "Iğdır Kültür Derneği"],
} as const;

/** Family, friends, a neighbour, help and a place round a client, by name. */
const circleOf = ([client = "", ...names]: readonly string[]): EcomapDocument =>
  mapOf(
    names.map((name, i) => ({ id: `m${i}`, name, ...ROUND[i] })),
    names.map((_, i) => ({ from: "client", to: `m${i}`, strength: STRENGTHS[i % 3] ?? "weak", receives: ["practical"] })),
    { language: "nl", date: "2026-03-03", client: { id: "client", name: client } },
  );

const ROUND = [
  { role: "sister" },
  { role: "aunt" },
  { role: "uncle" },
  { role: "friend" },
  { role: "neighbour" },
  { role: "general-practitioner" },
  { kind: "place", domain: "faith" },
] as const;
/** For the team, who see most, and with letters on the ties. */
const ALL_MARKS = { audience: "team", supportLetters: true } as const;

export const GOLDENS: readonly Golden[] = [
  ...[...CASES, ...TWINS].map((name) => golden(name, caseOf(name))),
  ...THEMES.filter((theme) => theme !== "light").map((theme) =>
    golden(`5-keys-at-last-${theme}`, caseOf("5-keys-at-last"), { theme }),
  ),
  ...(["rings", "sectors"] as const).flatMap((layout) =>
    CASES.map((name) => golden(`${name}-${layout}`, caseOf(name), { layout })),
  ),
  golden("5-keys-at-last-professional", caseOf("5-keys-at-last"), { voice: "professional" }),
  golden("3-the-friend-who-steps-back-portrait", caseOf("3-the-friend-who-steps-back"), { width: 600, height: 850 }),
  golden("6-after-detention-a4", caseOf("6-after-detention"), { paper: "a4", theme: "print" }),
  golden("6-after-detention-a4-portrait", caseOf("6-after-detention"), {
    ...{ paper: "a4", orientation: "portrait", theme: "mono" },
  }),
  ...Object.entries(NAMES).map(([language, names]) => golden(`names-${language}`, circleOf(names), { paper: "a4" })),
  golden("notation", parseEcomap(notation), { ...ALL_MARKS, language: nl }),
  golden("notation-from-the-right", parseEcomap(notation), { ...ALL_MARKS, language: ar }),
  golden("notation-hartman", parseEcomap(notation), { ...ALL_MARKS, notation: "hartman" }),
  golden("notation-genogram", parseEcomap(notation), { ...ALL_MARKS, notation: "genogram" }),
  golden("empty", mapOf([], [], { language: "nl", client: { id: "client", name: "Yusuf" } })),
];

export const FOLDER = new URL("./goldens/", import.meta.url);
export const fileOf = (name: string): URL => new URL(`${name}.svg`, FOLDER);
