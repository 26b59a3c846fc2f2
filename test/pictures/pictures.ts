import type { EcomapDocument } from "../../src/document/types.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { CASES, caseOf, mapOf, TWINS } from "../layout/maps.ts";

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

export const GOLDENS: readonly Golden[] = [
  ...[...CASES, ...TWINS].map((name) => golden(name, caseOf(name))),
  ...(["rings", "sectors"] as const).flatMap((layout) =>
    CASES.map((name) => golden(`${name}-${layout}`, caseOf(name), { layout })),
  ),
  golden("5-keys-at-last-print", caseOf("5-keys-at-last"), { theme: "print" }),
  golden("5-keys-at-last-professional", caseOf("5-keys-at-last"), { voice: "professional" }),
  golden("3-the-friend-who-steps-back-portrait", caseOf("3-the-friend-who-steps-back"), { width: 600, height: 850 }),
  golden("empty", mapOf([], [], { language: "nl", client: { id: "client", name: "Yusuf" } })),
];

export const FOLDER = new URL("./goldens/", import.meta.url);
export const fileOf = (name: string): URL => new URL(`${name}.svg`, FOLDER);
