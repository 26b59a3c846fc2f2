import type { FieldName } from "../fields.ts";
import { CLIENT_FIELDS, type FieldForm, formOf, MEMBER_FIELDS, TIE_FIELDS } from "../fields.ts";
import { FIELD_NAMES, headingOf } from "../headings.ts";
import type { PlainGraph, PlainNode, Scalar } from "../plain-graph.ts";
import { isKeeping } from "../shown-to.ts";
import { dutchFor, listTerms } from "../term-words.ts";
import { csvText } from "./cell.ts";

/** How a table is written. */
export interface CsvOptions {
  /** Headings and terms in Dutch; else in the terms of the document. */
  readonly isDutch: boolean;
  /** A byte order mark, by which Excel sees that it is UTF-8. */
  readonly hasBom: boolean;
}

/**
 * The people and the ties, as Excel in the Netherlands opens them: semicolons, CRLF, and nothing that is taken for a
 * formula. The list of people tells also of the tie that the client has with each.
 */
export function writeCsv(
  { nodes, edges }: PlainGraph,
  options: CsvOptions,
): { readonly people: string; readonly ties: string } {
  const client = nodes[0]?.id;
  const own = new Map<string, PlainNode>();
  for (const edge of edges) {
    const other = edge.from === client ? edge.to : edge.from;
    if ((edge.from === client || edge.to === client) && !own.has(other) && isForAll(edge)) own.set(other, edge);
  }
  const people = nodes.map((node) => {
    const tie = own.get(node.id ?? "")?.fields ?? new Map<string, Scalar>();
    return new Map([["id", node.id ?? ""], ...[...tie].filter(([name]) => !isMembers(name)), ...node.fields]);
  });
  const ties = edges.map(
    ({ id, from, to, fields }) => new Map([["id", id ?? ""], ["from", from], ["to", to], ...fields]),
  );
  const memberNames = FIELD_NAMES.filter((name) => name === "id" || isMembers(name));
  const tieNames = FIELD_NAMES.filter((name) => !isMembers(name) && !ENDS.includes(name));
  return {
    people: tableOf(people, [...memberNames, ...tieNames], { ...CLIENT_FIELDS, ...MEMBER_FIELDS }, options),
    ties: tableOf(ties, [...ENDS, ...Object.keys(TIE_FIELDS).filter(isTies)], TIE_FIELDS, options),
  };
}

/** A row about somebody does not say for whom their tie is: one that is kept from anybody stands among the ties alone. */
const isForAll = ({ fields }: PlainNode): boolean => ![...fields.keys()].some(isKeeping) && !isWaiting(fields);
const isWaiting = (fields: PlainNode["fields"]): boolean => fields.get("agreed") === "not-yet";

const ENDS: readonly FieldName[] = ["id", "from", "to"];
const isMembers = (name: string): boolean => Object.hasOwn(MEMBER_FIELDS, name);
const isTies = (name: string): name is FieldName => Object.hasOwn(TIE_FIELDS, name);

type Forms = Readonly<Record<string, FieldForm>>;

function tableOf(
  rows: readonly ReadonlyMap<string, Scalar>[],
  names: readonly FieldName[],
  forms: Forms,
  { isDutch, hasBom }: CsvOptions,
): string {
  // A column in which nothing stands says nothing; the first two always stand, so that a list without anybody has headings.
  const used = names.filter((name, i) => i < 2 || name === "to" || rows.some((row) => row.has(name)));
  const lines = [
    used.map((name) => headingOf(name, isDutch)),
    ...rows.map((row) => used.map((name) => cellOf(name, row.get(name), forms, isDutch))),
  ];
  return `${hasBom ? "\ufeff" : ""}${lines.map((cells) => `${cells.map(csvText).join(";")}\r\n`).join("")}`;
}

function cellOf(name: FieldName, value: Scalar | undefined, forms: Forms, isDutch: boolean): string {
  if (value === undefined) return "";
  const form = formOf(forms, name) ?? formOf(TIE_FIELDS, name);
  const text = String(value);
  if (!isDutch || form === undefined) return text;
  if (name === "kind" && text === "client") return "cliënt";
  if (form.is === "date") return text.replace(/^(~?)(\d{4})-(\d\d)-(\d\d)$/, "$1$4-$3-$2");
  if (form.is === "list")
    return text
      .split(", ")
      .map((term) => dutchFor(name, listTerms(form.terms), term))
      .join(", ");
  if (form.is === "ring") return text === "unknown" ? dutchFor(name, ["unknown"], text) : text;
  return form.is === "term" || form.is === "role" ? dutchFor(name, form.terms, text) : text;
}
