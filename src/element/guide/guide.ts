import type { EcomapDocument } from "../../document/types.ts";
import type { GuideQuestion } from "./questions.ts";

/** What is asked of someone whom the client picks, and of nobody else. */
export const DETAILS = ["close", "quality", "help", "call"] as const;
export type Detail = (typeof DETAILS)[number];

/** One screen of the guide. */
export type Step =
  | { readonly is: "welcome" }
  /** Whether someone from last time is still there. */
  | { readonly is: "check"; readonly member: string }
  | { readonly is: "question"; readonly question: GuideQuestion }
  /** Of whom more may be told. */
  | { readonly is: "pick" }
  | { readonly is: "detail"; readonly member: string; readonly about: Detail }
  | { readonly is: "end" };

/** Where somebody is in the guide. Nothing of it is saved: each answer goes into the document when it is given. */
export interface Guide {
  readonly steps: readonly Step[];
  readonly at: number;
  /** Who was named at which question, by the ids of both. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  /** Of whom more is told. */
  readonly picked: readonly string[];
}

/** A guide at its first screen. Who is on the map already, and on the map of no earlier talk, is asked after first. */
export function startGuide(doc: EcomapDocument, questions: readonly GuideQuestion[]): Guide {
  const known = doc.members.filter(({ agreed }) => agreed !== "not-yet");
  return {
    steps: [
      { is: "welcome" },
      ...known.map(({ id }): Step => ({ is: "check", member: id })),
      ...questions.map((question): Step => ({ is: "question", question })),
      { is: "pick" },
      { is: "end" },
    ],
    at: 0,
    named: {},
    picked: [],
  };
}

export const stepOf = ({ steps, at }: Guide): Step => steps[at] ?? { is: "end" };

/** On to the next screen, answered or not. */
export const goOn = (guide: Guide): Guide => ({ ...guide, at: Math.min(guide.at + 1, guide.steps.length - 1) });

export const goBack = (guide: Guide): Guide => ({ ...guide, at: Math.max(guide.at - 1, 0) });

/** Stops where one is: the last screen, with all that was told. */
export const stop = (guide: Guide): Guide => ({ ...guide, at: guide.steps.length - 1 });

/** How far one is, between 0 and 1. It is shown without a number. */
export const progressOf = ({ steps, at }: Guide): number => at / Math.max(1, steps.length - 1);

/** Remembers who was named at a question. */
export function name(guide: Guide, question: string, members: readonly string[]): Guide {
  const before = guide.named[question] ?? [];
  return { ...guide, named: { ...guide.named, [question]: [...before, ...members] } };
}

/** Chooses of whom more is told; their questions come after the choice, one person after the other. */
export function pick(guide: Guide, picked: readonly string[]): Guide {
  const rest = guide.steps.filter(({ is }) => is !== "detail");
  const at = rest.findIndex(({ is }) => is === "pick") + 1;
  const details = picked.flatMap((member) => DETAILS.map((about): Step => ({ is: "detail", member, about })));
  return { ...guide, picked, steps: [...rest.slice(0, at), ...details, ...rest.slice(at)] };
}

/** The guide without those who went from the map meanwhile: nobody is asked after who is not there. */
export function without(guide: Guide, doc: EcomapDocument): Guide {
  const there = new Set(doc.members.map(({ id }) => id));
  const isThere = (step: Step) => !("member" in step) || there.has(step.member);
  if (guide.steps.every(isThere) && guide.picked.every((id) => there.has(id))) return guide;
  const before = guide.steps.slice(0, guide.at).filter(isThere).length;
  const named = Object.entries(guide.named).map(([id, ids]) => [id, ids.filter((one) => there.has(one))] as const);
  return {
    steps: guide.steps.filter(isThere),
    at: before,
    named: Object.fromEntries(named),
    picked: guide.picked.filter((id) => there.has(id)),
  };
}
