import { LIMITS } from "../document/limits.ts";
import { parsePart } from "../document/parse-part.ts";
import { FORMAT, VERSION } from "../document/schema/document.ts";
import type { EcomapDocument } from "../document/types.ts";
import { columnsOf } from "./columns.ts";
import { MAP_FIELDS } from "./fields.ts";
import { Json } from "./json/json.ts";
import type { ReadOptions } from "./options.ts";
import { peopleOf } from "./people-of.ts";
import type { PlainGraph } from "./plain-graph.ts";
import type { Report } from "./report.ts";
import { isAtWork } from "./term-words.ts";
import { tiesOf } from "./ties-of.ts";
import { type Reading, toldFields } from "./told-fields.ts";
import { refuseTooMany } from "./too-many.ts";

/**
 * The document that a file says: people with their ties, and in the report all that was guessed, changed or left out.
 * @throws {FormatError} where the client asked for is not in it; {EcomapError} beyond the limits of a document.
 */
export function documentOf(graph: PlainGraph, options: ReadOptions, report: Report): EcomapDocument {
  refuseTooMany(graph.nodes.length, graph.edges.length);
  const [roles, domains] = ["roles", "domains"].map((list) => entriesIn(graph.vocabulary?.get(list)));
  const own = { roles: roles ?? new Map(), domains: domains ?? new Map() };
  const reading: Reading = {
    columns: columnsOf(graph, options),
    report,
    language: options.language,
    declare: (field, key, word, where) => {
      const list = field === "domain" ? own.domains : own.roles;
      const words = word === key ? {} : { nl: word.slice(0, LIMITS.name) };
      const isFormal = field === "role" && isAtWork(word);
      if (!list.has(key)) list.set(key, { key, words, ...(isFormal && { sphere: "formal" }) });
      if (word !== key) report.note("own-role", {}, where);
    },
  };
  const map = toldFields({ id: undefined, fields: graph.fields, where: { path: [] } }, MAP_FIELDS, {
    ...reading,
    columns: (name) => ({ ...reading.columns(name), field: undefined, ...mapColumn(name) }),
  });
  const people = peopleOf(graph, options, reading);
  const ties = tiesOf(graph, people, options, reading);
  const vocabulary = {
    ...Object.fromEntries(graph.vocabulary ?? []),
    ...(own.roles.size > 0 && { roles: [...own.roles.values()] }),
    ...(own.domains.size > 0 && { domains: [...own.domains.values()] }),
  };
  if (options.tray !== false && people.members.length > 0) report.note("in-tray", {});
  const { copyFor } = people;
  const file = {
    format: FORMAT,
    version: VERSION,
    ...(copyFor !== undefined && { redactedFor: copyFor }),
    ...Object.fromEntries(map.values),
    ...(Object.keys(vocabulary).length > 0 && { vocabulary }),
    client: people.client,
    members: people.members,
    ties,
    history: [],
  };
  // What others send on is seldom whole: somebody may have been taken out of it.
  const { doc, isWhole } = parsePart({ ...graph.records?.(people.called), ...file });
  if (!isWhole) report.note("reference-left-out", {});
  return doc;
}

/** The entries of a list of own keys, by key. */
const entriesIn = (list: unknown): Map<string, object> =>
  new Map(
    new Json(list).items.flatMap((entry): [string, object][] => {
      const key = entry.get("key").text;
      return key === undefined ? [] : [[key, Object.fromEntries(entry.entries)]];
    }),
  );

/** Of the map itself only its own fields are known, by their own names. */
const mapColumn = (name: string): object => (Object.hasOwn(MAP_FIELDS, name) ? { field: name } : {});
