import type { GuideQuestion } from "./questions.ts";

/** What is asked of someone whom the client picks, and of nobody else. */
export const DETAILS = ["close", "quality", "gets", "gives", "call"] as const;
/** Of somebody from last time who changed it is asked first how the contact is now. */
export type Detail = (typeof DETAILS)[number] | "now";

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

/** A guide at its first screen. Those who are known from last time are asked after first. */
export function startGuide(
  known: readonly string[],
  questions: readonly GuideQuestion[],
  named: Guide["named"] = {},
): Guide {
  return {
    steps: [
      { is: "welcome" },
      ...known.map((member): Step => ({ is: "check", member })),
      ...questions.map((question): Step => ({ is: "question", question })),
      { is: "pick" },
      { is: "end" },
    ],
    at: 0,
    named,
    picked: [],
  };
}

/** Whether a guide asks these questions and no others. */
export function asksFor({ steps }: Guide, questions: readonly GuideQuestion[]): boolean {
  const asked = steps.flatMap((step) => (step.is === "question" ? [step.question.id] : []));
  return asked.join() === questions.map(({ id }) => id).join();
}

export const stepOf = ({ steps, at }: Guide): Step => steps[at] ?? { is: "end" };

/** On to the next screen, answered or not. */
export const goOn = (guide: Guide): Guide => ({ ...guide, at: Math.min(guide.at + 1, guide.steps.length - 1) });

export const goBack = (guide: Guide): Guide => ({ ...guide, at: Math.max(guide.at - 1, 0) });

/** Leaves those from last time for what they are. */
export const goPastChecks = (guide: Guide): Guide => {
  const next = guide.steps.findIndex(({ is }, i) => i > guide.at && (is === "question" || is === "pick"));
  return { ...guide, at: next };
};

/** How far one is, between 0 and 1. It is shown without a number. */
export const progressOf = ({ steps, at }: Guide): number => at / Math.max(1, steps.length - 1);

/** Remembers who was named at a question. */
export function name(guide: Guide, question: string, members: readonly string[]): Guide {
  const before = guide.named[question] ?? [];
  return { ...guide, named: { ...guide.named, [question]: [...before, ...members] } };
}

/** What can be asked of someone. */
export type AsksOf = (member: string) => readonly Detail[];

const detailsOf = (members: readonly string[], asks: AsksOf): readonly Step[] =>
  members.flatMap((member) => asks(member).map((about): Step => ({ is: "detail", member, about })));

/** Chooses of whom more is told; their questions come after the choice, one person after the other. */
export function pick(guide: Guide, picked: readonly string[], asks: AsksOf): Guide {
  const at = guide.steps.findIndex(({ is }) => is === "pick") + 1;
  const rest = guide.steps.slice(at).filter(({ is }) => is !== "detail");
  return { ...guide, picked, steps: [...guide.steps.slice(0, at), ...detailsOf(picked, asks), ...rest] };
}

/** Asks more of someone right after where one is. */
export function tellMore(guide: Guide, member: string, asks: AsksOf): Guide {
  const { steps, at } = guide;
  const next = steps.slice(at + 1);
  // Who comes back to this screen is not asked twice.
  const rest = next.slice(next.findIndex((step) => step.is !== "detail" || step.member !== member));
  return { ...guide, steps: [...steps.slice(0, at + 1), ...detailsOf([member], asks), ...rest] };
}

/** The guide without those who went from the map meanwhile: nobody is asked after who is not there. */
export function without(guide: Guide, there: { readonly has: (member: string) => boolean }): Guide {
  const isThere = (step: Step) => !("member" in step) || there.has(step.member);
  const lists = [guide.picked, ...Object.values(guide.named)];
  if (guide.steps.every(isThere) && lists.every((ids) => ids.every((id) => there.has(id)))) return guide;
  const before = guide.steps.slice(0, guide.at).filter(isThere).length;
  const named = Object.entries(guide.named).map(([id, ids]) => [id, ids.filter((one) => there.has(one))] as const);
  return {
    steps: guide.steps.filter(isThere),
    at: before,
    named: Object.fromEntries(named),
    picked: guide.picked.filter((id) => there.has(id)),
  };
}

/** The guide past what cannot be asked any more: how one who died helps, say. */
export function askable(guide: Guide, asks: AsksOf): Guide {
  const step = stepOf(guide);
  const isOpen = step.is !== "detail" || step.about === "now" || asks(step.member).includes(step.about);
  return isOpen ? guide : askable(goOn(guide), asks);
}
