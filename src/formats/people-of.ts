import { LIMITS } from "../document/limits.ts";
import { clientIn } from "./client-in.ts";
import { CLIENT_FIELDS, MEMBER_FIELDS } from "./fields.ts";
import { isOfMember } from "./headings.ts";
import { type GiveId, idGiver } from "./ids.ts";
import type { ReadOptions } from "./options.ts";
import type { PlainGraph, PlainNode, PlainRole, Scalar } from "./plain-graph.ts";
import { plainName } from "./plain-word.ts";
import { withShown } from "./shown-to.ts";
import { isClientWord } from "./term-words.ts";
import { type Reading, type ToldFields, toldFields } from "./told-fields.ts";

/** The client and the members of a file, and who is meant by an id or a name in it. */
export interface People {
  readonly client: object;
  readonly clientId: string;
  /** For which audience the file is a copy that says nothing of who else is kept from whom. */
  readonly copyFor: unknown;
  readonly members: readonly { readonly id: string }[];
  /** The node that each member was made of, in their order. */
  readonly nodes: readonly PlainNode[];
  /** The id of whom a file calls so; `undefined` for nobody, or more than one. */
  readonly called: (raw: string) => string | undefined;
  /** The id of whom a file names so, if need be in other capitals and spaces. */
  readonly named: (name: string) => string | undefined;
}

export function peopleOf(graph: PlainGraph, options: ReadOptions, reading: Reading): People {
  const { report } = reading;
  const wished = new Set(graph.nodes.flatMap(({ id }) => id ?? []));
  const give = idGiver("p", wished, report);
  const middle = graph.ego ?? clientIn(graph, options, reading);
  const { client, copyFor } = middle
    ? clientOf(middle, give, reading)
    : {
        client: {
          id: give(wished.has("client") ? undefined : "client", {}),
          ...(options.client !== undefined && { name: options.client.slice(0, LIMITS.name) }),
        },
        copyFor: undefined,
      };
  // The usual id of a client says nothing of who that is.
  if (middle?.id === undefined) report.madeIds.add(client.id);
  if (!middle) report.note(options.client === undefined ? "client-added" : "client-named", {});
  const ids = new Map<string, string>();
  const [names, words] = [new Map<string, string | undefined>(), new Map<string, string | undefined>()];
  const remember = (raw: string | undefined, id: string, name: unknown) => {
    if (raw !== undefined && !ids.has(raw)) ids.set(raw, id);
    if (typeof name !== "string") return;
    names.set(name, names.has(name) ? undefined : id);
    words.set(plainName(name), words.has(plainName(name)) ? undefined : id);
  };
  remember(middle?.id, client.id, Reflect.get(client, "name"));
  const nodes = graph.nodes.filter((node) => node !== middle);
  const members = nodes.map((node) => {
    const id = give(node.id, node.where);
    report.places.set(id, node.where);
    const isTies = (field: string) => graph.clientTies !== undefined && !isOfMember(field);
    const told = toldFields(withoutClientWord(node, reading), MEMBER_FIELDS, reading, isTies);
    const member = memberOf(id, told, node, options, reading);
    if (graph.byName && !("name" in member)) report.note("no-name", {}, node.where);
    const name: unknown = Reflect.get(member, "name");
    const isAgain = typeof name === "string" && words.has(plainName(name));
    if (graph.byName && node.id === undefined && isAgain) report.note("same-name", {}, node.where);
    remember(node.id, id, name);
    return member;
  });
  return {
    ...{ client, clientId: client.id, copyFor, members, nodes },
    called: (raw) => ids.get(raw),
    named: (name) => (names.has(name) ? names.get(name) : words.get(plainName(name))),
  };
}

/** That somebody is the client is said by standing in the middle; no member is of that kind. `of`: the fields that may say it. */
const withoutClientWord = (node: PlainNode, { columns }: Reading, of = ["kind"]): PlainNode => {
  const says = ([heading, raw]: readonly [string, Scalar]): boolean =>
    isClientWord(String(raw)) && of.includes(columns(heading).field ?? "");
  return { ...node, fields: new Map([...node.fields].filter((said) => !says(said))) };
};

/** The client, and for whom the file is where it is a copy. */
function clientOf(node: PlainNode, give: GiveId, reading: Reading) {
  const id = give(node.id ?? "client", node.where);
  const told = toldFields(withoutClientWord(node, reading, ["kind", "role"]), CLIENT_FIELDS, reading);
  const copyFor = told.values.get("copyFor");
  told.values.delete("copyFor");
  return { client: { ...recordOf(id, told), ...node.record }, copyFor };
}

function memberOf(id: string, told: ToldFields, node: PlainNode, { tray }: ReadOptions, reading: Reading) {
  const waits = told.isUnclear ? { agreed: "not-yet" } : {};
  const inTray = tray === false ? waits : { origin: "import", agreed: "not-yet" };
  const roles = node.roles && { roles: node.roles.map((role) => roleOf(role, node, reading)) };
  return { ...recordOf(id, told), ...node.record, ...roles, ...inTray };
}

/** A role of several: its word is looked up as in any list. */
function roleOf({ word, domain, sphere, record }: PlainRole, { where }: PlainNode, reading: Reading): object {
  const said: readonly (readonly [string, string | undefined])[] = [
    ["role", word],
    ["domain", domain],
    ["sphere", sphere],
  ];
  const fields = new Map(said.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const])));
  const { role, domain: part, sphere: round } = MEMBER_FIELDS;
  const { values } = toldFields({ id: undefined, fields, where }, { role, domain: part, sphere: round }, reading);
  return { ...Object.fromEntries(values), ...record };
}

/** A record of its fields, as a document holds them. */
function recordOf(id: string, { values, notes }: ToldFields): { readonly id: string } {
  const { firstName, infix, lastName, organisation, phone, messageName, note, ...rest } = withShown(values);
  const parts = [firstName, infix, lastName].filter((part) => part !== undefined);
  const isItself = parts.length === 0 && rest.name === undefined && organisation !== undefined;
  const texts = [note, ...(isItself ? [] : [organisation]), ...notes].filter((text) => text !== undefined);
  const reach = { ...(phone !== undefined && { phone }), ...(messageName !== undefined && { messageName }) };
  return {
    id,
    ...(parts.length > 0 && rest.name === undefined && { name: parts.join(" ").slice(0, 500) }),
    ...(isItself && { name: organisation, kind: "organisation" }),
    ...rest,
    ...(Object.keys(reach).length > 0 && { reach }),
    ...(texts.length > 0 && { notes: texts.map((text) => ({ text })) }),
  };
}
