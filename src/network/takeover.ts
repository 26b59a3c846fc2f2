import { calledIn } from "../document/called-in.ts";
import { shownText } from "../document/clean-text.ts";
import type { Support } from "../document/schema/terms.ts";
import { listed } from "../document/spells.ts";
import type { EcomapDocument, Intervention } from "../document/types.ts";
import { leavesOn } from "./leaves.ts";
import type { NetworkIndex } from "./network-index.ts";
import { shownMoves } from "./shown-moves.ts";

/** Something that somebody does now and another may take over. */
export interface Task {
  readonly is: "support" | "contribution" | "leads" | "agreement" | "calls" | "guards" | "step" | "plan";
  /** What people wrote of it; of a kind of support nothing: that has words in each language. */
  readonly words: string;
  readonly support?: Support;
}

/**
 * All that somebody does by what the document says: what they give the client, bring to groups, agreed to, guard, will do
 * as a small step, or plan. What has no words of its own is left out: nobody could say what they take over.
 * @param id of a member
 */
export function tasksOf(index: NetworkIndex, id: string): readonly Task[] {
  const told = [
    ...bringsTo(index.doc, id),
    ...agreedTo(index.doc, id),
    ...movesWith(index, id),
    ...plannedBy(index, id),
  ];
  const written = told.map((task) => ({ ...task, words: task.words?.trim() ?? "" }));
  return [
    ...givenBy(index, id).map((support): Task => ({ is: "support", words: "", support })),
    ...written.filter(({ words }, i) => words !== "" && written.findIndex((one) => one.words === words) === i),
  ];
}

/** A task with the words that may be there. */
type Told = Omit<Task, "words"> & { readonly words: string | undefined };

function givenBy({ clientTie }: NetworkIndex, id: string): readonly Support[] {
  const tie = clientTie.get(id);
  return tie ? listed(tie.from === id ? tie.gives : tie.receives) : [];
}

const bringsTo = ({ groups = [] }: EcomapDocument, id: string): readonly Told[] =>
  groups.flatMap(({ name, chair, contributions }): Told[] => [
    ...(chair === id ? [{ is: "leads" as const, words: name }] : []),
    ...listed(contributions)
      .filter(({ member }) => member === id)
      .map(({ what }): Told => ({ is: "contribution", words: what })),
  ]);

const agreedTo = ({ conferences = [] }: EcomapDocument, id: string): readonly Told[] =>
  conferences.flatMap(({ agreements, followUp, question }): Told[] => [
    ...listed(agreements)
      .filter(({ who, done }) => done === undefined && listed(who).includes(id))
      .map(({ words }): Told => ({ is: "agreement", words })),
    ...(followUp?.calledBy === id ? [{ is: "calls" as const, words: question }] : []),
  ]);

const movesWith = (index: NetworkIndex, id: string): readonly Told[] =>
  index.ties
    .flatMap((tie) => shownMoves(index, tie))
    .filter(({ done }) => done === undefined)
    .flatMap((move): Told[] => [
      ...(move.type === "bound" && move.guardedBy === id
        ? [{ is: "guards" as const, words: move.agreement ?? move.why }]
        : []),
      ...(move.steps ?? [])
        .filter(({ who, done }) => who === id && done === undefined)
        .map(({ what }): Told => ({ is: "step", words: what })),
    ]);

function plannedBy({ doc }: NetworkIndex, id: string): readonly Told[] {
  const { client, members, interventions = [] } = doc;
  const name = shownText(members.find((member) => member.id === id)?.name);
  // Who plans is told by name, often in short: "Fatima" for "Begeleider Fatima".
  const called = calledIn(doc);
  const isBy = (by: string | undefined) =>
    by !== undefined && (by === id || (name !== "" && called(shownText(by)) === name));
  return interventions
    .filter((one) => one.status === "planned" && !isTakeover(one, client.id, id) && !isLastCoffee(one, client.id, id))
    .filter(({ by, members: people = [] }) => people.includes(id) || isBy(by))
    .map(({ words }): Told => ({ is: "plan", words }));
}

/**
 * Whether a plan says who takes something over from somebody who leaves, with whom it is taken over from first and after
 * that who takes it. Of the kind that careful handover is nobody yet takes it where nobody follows. Of any other kind it names
 * one member after them, and is no work on a relation: that is a talk with both.
 */
export function isTakeover({ kind, status, members = [], ties }: Intervention, client: string, id: string): boolean {
  const [from, to, ...others] = members;
  if (status !== "planned" || from !== id) return false;
  if (kind === "preconditions") return true;
  return to !== undefined && to !== client && others.length === 0 && kind !== "repair" && ties === undefined;
}

/** From whom something is taken over, and by whom, by their ids; nothing for plans that do not say so. */
export function takeoverIn(
  plan: Intervention,
  index: NetworkIndex,
): { readonly from: string; readonly to: string } | undefined {
  const client = index.doc.client.id;
  const [from, to, ...others] = plan.members ?? [];
  if (from === undefined || to === undefined || from === client || others.length > 0) return undefined;
  // What is not said to be a handover is one where who is named first leaves.
  if (plan.kind !== "preconditions" && leavesOn(index, from) === undefined) return undefined;
  return isTakeover(plan, client, from) ? { from, to } : undefined;
}

/** Whether a plan is the last coffee with somebody who leaves: of the same kind, with the client first. */
export const isLastCoffee = ({ kind, status, members }: Intervention, client: string, id: string): boolean =>
  kind === "preconditions" &&
  status === "planned" &&
  members?.length === 2 &&
  members[0] === client &&
  members[1] === id;
