import { refusal } from "./format-error.ts";
import type { ReadOptions } from "./options.ts";
import type { PlainGraph, PlainNode } from "./plain-graph.ts";
import { plainWord } from "./plain-word.ts";
import { isClientWord } from "./term-words.ts";
import type { Reading } from "./told-fields.ts";

/**
 * The node that is the client: whoever the file says it is, else the one asked for. Nobody where a list is of those whom
 * the client named: who asks for somebody else there says what the client is called.
 * @throws {FormatError} where a file that is no list has nobody who is called so.
 */
export function clientIn(graph: PlainGraph, { client }: ReadOptions, reading: Reading): PlainNode | undefined {
  const { nodes } = graph;
  const said = (field: string): readonly PlainNode[] =>
    nodes.filter((node) => isClientWord(saidIn(node, field, reading)));
  const [byKind, byRole] = [said("kind"), said("role")];
  // Where several are called so, that is what they are to whom the list is of.
  const own = byKind[0] ?? (byRole.length === 1 ? byRole[0] : undefined);
  if (client === undefined) return own;
  const name = plainWord(client);
  const isCalled = (node: PlainNode): boolean => name !== "" && plainWord(nameIn(node, reading)) === name;
  const asked = nodes.find(({ id }) => id === client) ?? nodes.find(isCalled);
  if (own && (!asked || !byKind.includes(asked)) && asked !== own) {
    reading.report.note("client-other", {}, own.where);
    return own;
  }
  if (!asked && graph.clientTies === undefined) throw refusal("unknown-client", {});
  return asked;
}

function saidIn({ fields }: PlainNode, field: string, { columns }: Reading): string {
  const found = [...fields].find(([heading]) => columns(heading).field === field);
  return found ? String(found[1]) : "";
}

/** What somebody is called, also where the parts of a name are columns of their own. */
const nameIn = (node: PlainNode, reading: Reading): string =>
  saidIn(node, "name", reading) ||
  ["firstName", "infix", "lastName"].map((part) => saidIn(node, part, reading)).join(" ");
