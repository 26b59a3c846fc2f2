import type { Language } from "../words/language.ts";
import type { SpokenProse } from "./prose.ts";
import { ar } from "./words/ar.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { nl } from "./words/nl.ts";
import { pl } from "./words/pl.ts";
import { ti } from "./words/ti.ts";
import { tr } from "./words/tr.ts";
import { uk } from "./words/uk.ts";

/** The table of each language, by its tag. */
export const PROSE: ReadonlyMap<string, SpokenProse> = new Map(
  Object.entries({ ar, de, en, es, fr, nl, pl, ti, tr, uk }),
);

/** What descriptions and pages say in a language; in English where a host brings a language of its own. */
export const proseIn = ({ tag }: Language): SpokenProse => PROSE.get(tag) ?? en;
