import type { FindingWords } from "../finding-words.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { ti } from "./ti.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";

/** The table of each language, by its tag. */
export const FINDING_WORDS: ReadonlyMap<string, FindingWords> = new Map(
  Object.entries({ ar, de, en, es, fr, nl, pl, ti, tr, uk }),
);
