import { fieldFor } from "../headings.ts";
import type { Fields, PlainNode, Scalar } from "../plain-graph.ts";
import { columnName, type Report } from "../report.ts";

/** Where somebody was put on a screen: `Cords_x`, `Cords_y` in tables, `Cords_X` … in GraphML. */
const PLACE = /^(.+)_(?:screenSpace[XY]|[xyXY])$/;
const isChosen = (value: Scalar): boolean => String(value).toLowerCase() === "true";
const isYesOrNo = (value: Scalar): boolean => isChosen(value) || String(value).toLowerCase() === "false";

/**
 * Nodes as Network Canvas writes them, in fields as lists have them: a question with several answers has a column for each
 * (`Relation_Family`, `Relation_Friend`), and becomes one field where we know the question. Places on a screen are none of ours.
 */
export function canvasNodes(nodes: readonly PlainNode[], report: Report): readonly PlainNode[] {
  const questions = questionsIn(nodes);
  const places = placesIn(nodes);
  return nodes.map((node) => {
    const fields = new Map<string, Scalar>();
    const chosen = new Map<string, string[]>();
    for (const [name, value] of node.fields) {
      const [question, place] = [questions.get(name), PLACE.exec(name)?.[1]];
      if (place !== undefined && places.has(place)) {
        report.note("element-left-out", { element: columnName(place) }, node.where);
      } else if (question === undefined) fields.set(name, value);
      else if (isChosen(value))
        chosen.set(question, [...(chosen.get(question) ?? []), name.slice(question.length + 1)]);
    }
    return { ...node, ...answered(fields, chosen) };
  });
}

/** Of each column that is an answer the question: one that we know, and to which every answer is yes or no. */
function questionsIn(nodes: readonly PlainNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const others = new Set<string>();
  for (const { fields } of nodes) {
    for (const [name, value] of fields) {
      if (!isYesOrNo(value)) others.add(name);
      if (found.has(name)) continue;
      const question = name.slice(0, name.indexOf("_"));
      if (question !== "" && fieldFor(question) !== undefined) found.set(name, question);
    }
  }
  return new Map([...found].filter(([name]) => !others.has(name)));
}

function placesIn(nodes: readonly PlainNode[]): ReadonlySet<string> {
  const names = new Set(nodes.flatMap(({ fields }) => [...fields.keys()].map((name) => name.toLowerCase())));
  const all = nodes.flatMap(({ fields }) => [...fields.keys()].flatMap((name) => PLACE.exec(name)?.[1] ?? []));
  return new Set(all.filter((name) => names.has(`${name}_x`.toLowerCase()) && names.has(`${name}_y`.toLowerCase())));
}

/** What was answered: somebody may have several roles. */
function answered(
  fields: Map<string, Scalar>,
  chosen: ReadonlyMap<string, readonly string[]>,
): Pick<PlainNode, "roles"> & { fields: Fields } {
  const roles = [...chosen].flatMap(([question, answers]) => (fieldFor(question) === "role" ? answers : []));
  for (const [question, answers] of chosen) {
    if (fieldFor(question) !== "role") fields.set(question, answers.join(", "));
  }
  return { fields, ...(roles.length > 0 && { roles: roles.map((word) => ({ word })) }) };
}
