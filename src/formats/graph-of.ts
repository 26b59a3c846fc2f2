import type { When } from "../document/dates.ts";
import type { EcomapDocument, Member, Tie } from "../document/types.ts";
import { markOf } from "./copy-mark.ts";
import { CLIENT_FIELDS, MAP_FIELDS, MEMBER_FIELDS, TIE_FIELDS } from "./fields.ts";
import type { Fields, PlainEdge, PlainGraph, PlainNode, Scalar } from "./plain-graph.ts";
import { shownFields } from "./shown-to.ts";

/** A document as the one form that the writers take: the client is a node of that kind. What it cannot hold is left. */
export function graphOf(doc: EcomapDocument): PlainGraph {
  return {
    fields: fieldsOf(doc, Object.keys(MAP_FIELDS)),
    nodes: [clientNode(doc), ...doc.members.map(memberNode)],
    edges: doc.ties.map(edgeOf),
  };
}

const clientNode = (doc: EcomapDocument): PlainNode => {
  const { client } = doc;
  const told = { ...client, kind: "client", ...client.reach, copyFor: markOf(doc) };
  return { id: client.id, fields: fieldsOf(told, ["kind", ...Object.keys(CLIENT_FIELDS)]), where: {} };
};

function memberNode(member: Member): PlainNode {
  const told = { ...member, ...member.roles?.[0], ...member.reach, ...shownFields(member) };
  return { id: member.id, fields: fieldsOf({ ...told, since: undefined }, Object.keys(MEMBER_FIELDS)), where: {} };
}

function edgeOf({ id, from, to, load, ...tie }: Tie): PlainEdge {
  const told = { ...tie, ...shownFields(tie), load: load?.level };
  return { id, from, to, fields: fieldsOf(told, Object.keys(TIE_FIELDS)), where: {} };
}

/** The fields of a record that are flat, in the order of formats. */
function fieldsOf(record: object, names: readonly string[]): Fields {
  const values = new Map(Object.entries(record));
  const flat = names.flatMap((name): [string, Scalar][] => {
    const value = flatValue(values.get(name));
    return value === undefined ? [] : [[name, value]];
  });
  return new Map(flat);
}

function flatValue(value: unknown): Scalar | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  return isAbout(value) ? `~${value.date}` : undefined;
}

const isAbout = (value: unknown): value is Exclude<When, string> =>
  typeof value === "object" && value !== null && "about" in value && "date" in value;
