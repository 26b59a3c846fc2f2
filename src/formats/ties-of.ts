import { isInOrder, type Spell } from "../document/spells.ts";
import { TIE_FIELDS } from "./fields.ts";
import { isOfMember, isOfTie } from "./headings.ts";
import { idGiver } from "./ids.ts";
import type { ReadOptions } from "./options.ts";
import type { People } from "./people-of.ts";
import type { PlainEdge, PlainGraph, PlainNode } from "./plain-graph.ts";
import { withShown } from "./shown-to.ts";
import { type Reading, type ToldFields, toldFields } from "./told-fields.ts";

/** Makes a tie of what a record says, between two ends. */
type AddTie = (node: PlainNode, from: string, to: string) => void;

/** The ties of a file: its edges, and where it is a list of those whom the client named a tie with each. */
export function tiesOf(graph: PlainGraph, people: People, options: ReadOptions, reading: Reading): readonly object[] {
  const ids = graph.edges.flatMap(({ id }) => id ?? []);
  const give = idGiver("t", ids, reading.report);
  const ties: object[] = [];
  const add: AddTie = (node, from, to) => {
    const told = toldFields(node, TIE_FIELDS, reading);
    ties.push(tieOf({ id: give(node.id, node.where), from, to }, told, node, options, reading));
  };
  const withClient = edgeTies(graph, people, reading, add);
  if (graph.clientTies !== undefined) clientTies(graph.clientTies === "all", people, withClient, reading, add);
  return ties;
}

/** A tie for each edge that has two ends. Answers with whom the client has one. */
function edgeTies(graph: PlainGraph, people: People, reading: Reading, add: AddTie): ReadonlySet<string> {
  const withClient = new Set<string>();
  const pairs = new Set<string>();
  for (const edge of graph.edges) {
    const [from, to] = [edge.from, edge.to].map((end) => endOf(end, graph, people, reading, edge));
    if (from === undefined || to === undefined) reading.report.note("missing-end", {}, edge.where);
    else if (from === to) reading.report.note("same-ends", {}, edge.where);
    else {
      if (from === people.clientId) withClient.add(to);
      if (to === people.clientId) withClient.add(from);
      add(edge, from, to);
      const pair = JSON.stringify([from, to].sort());
      // Ties with ids of their own are several.
      if (edge.id === undefined && pairs.has(pair)) reading.report.note("tie-twice", {}, edge.where);
      pairs.add(pair);
    }
  }
  return withClient;
}

/** A tie of the client with whoever is in the list: with all, or where a row tells of it. */
function clientTies(isAll: boolean, people: People, done: ReadonlySet<string>, reading: Reading, add: AddTie): void {
  for (const [i, { fields: said, where }] of people.nodes.entries()) {
    const member = people.members[i]?.id ?? "";
    const fields = new Map([...said].filter(([heading]) => isTold(heading, reading)));
    if (done.has(member)) {
      if (fields.size > 0) reading.report.note("told-twice", {}, where);
    } else if (isAll || fields.size > 0) {
      add({ id: undefined, fields, where }, people.clientId, member);
      reading.report.note("ties-added", {}, where);
    }
  }
}

/** Whether a column of a list of people tells of their tie with the client. */
function isTold(heading: string, { columns }: Reading): boolean {
  const { field } = columns(heading);
  return field !== undefined && isOfTie(field) && !isOfMember(field);
}

function endOf(raw: string, { byName }: PlainGraph, people: People, { report }: Reading, { where }: PlainEdge) {
  const id = people.called(raw);
  if (id !== undefined || !byName) return id;
  const named = people.named(raw);
  if (named !== undefined) report.note("by-name", {}, where);
  return named;
}

function tieOf(
  ends: { readonly id: string; readonly from: string; readonly to: string },
  { values, notes, isUnclear }: ToldFields,
  { where, record }: PlainNode,
  { tray }: ReadOptions,
  { report }: Reading,
): object {
  const tie: Record<string, unknown> & Spell = { ...ends, ...withShown(values) };
  const { until, ...endless } = tie;
  const isRight = isInOrder(tie);
  if (!isRight) report.note("dates-out-of-order", {}, where);
  return {
    ...(isRight ? tie : endless),
    ...record,
    ...(notes.length > 0 && { notes: notes.map((text) => ({ text })) }),
    ...(isUnclear && { agreed: "not-yet" }),
    ...(tray !== false && { origin: "import", agreed: "not-yet" }),
  };
}
