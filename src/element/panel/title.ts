import { shownText } from "../../document/clean-text.ts";
import { type OpenTable, type Ref, recordIn } from "./answers.ts";
import type { Context } from "./context.ts";
import { whenOf } from "./dates.ts";
import { at } from "./paths.ts";
import { nameOf } from "./people.ts";
import { type TermList, termsWith } from "./terms.ts";

/** What tells a record from others of its table: the first of these texts and terms that says something. */
const TOLD_BY: Readonly<Record<Exclude<OpenTable, "members" | "ties">, readonly (readonly [string, TermList?])[]>> = {
  groups: [["name"], ["kind", "groups"]],
  goals: [["words"]],
  interventions: [["words"], ["kind", "interventionKinds"]],
  transitions: [["kind", "transitionKinds"], ["words"]],
  conferences: [["question"]],
  log: [["kind", "logKinds"], ["words"]],
  experience: [["question", "experiences"]],
  sittings: [["place"]],
};

/** What a record is called over its panel and in lists. */
export function titleOf(context: Context, { table, id }: Ref): string {
  const { seen, words, voice } = context;
  const { panels } = voice;
  const record = recordIn(seen.doc, { table, id });
  if (table === "document") return panels.map;
  if (table === "members" || table === "client") return nameOf(context, id);
  if (table === "ties")
    return panels.tie(nameOf(context, String(at(record, "from"))), nameOf(context, String(at(record, "to"))));
  const texts = TOLD_BY[table].map(([path, terms]) => {
    const value = at(record, path);
    if (value === undefined) return "";
    return terms
      ? (termsWith(terms, words, voice).find(([term]) => term === value)?.[1] ?? "")
      : shownText(String(value));
  });
  const when = whenOf(at(record, "date"));
  const day = when ? words.language.date(when) : "";
  // A goal of somebody else is not taken for the client's.
  const of = table === "goals" ? at(record, "of") : undefined;
  const whose = seen.doc.members.some((member) => member.id === of) ? nameOf(context, String(of)) : "";
  return [texts.find((text) => text !== "") ?? panels.tables[table], whose, day]
    .filter((part) => part !== "")
    .join(" · ");
}
