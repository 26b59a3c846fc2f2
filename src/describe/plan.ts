import type { AudienceOptions } from "../document/audience/admit.ts";
import { forAudience } from "../document/audience/for-audience.ts";
import type { When } from "../document/dates.ts";
import type { Audience } from "../document/schema/terms.ts";
import { listed } from "../document/spells.ts";
import type { EcomapDocument, Intervention, Tie } from "../document/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import { takeoverIn } from "../network/takeover.ts";
import { byDay } from "./by-day.ts";

/** Something planned, done or let go, with its day. Ids are those of the document; texts are as they were written. */
export interface PlanItem {
  /** `step`: of a move on a tie; `review`: an agreement on contact to look at again; `follow-up`: of a conference. */
  readonly is: "intervention" | "step" | "review" | "agreement" | "follow-up" | "contact";
  readonly status: "planned" | "done" | "let-go";
  readonly when?: When;
  readonly kind?: Intervention["kind"];
  readonly words?: string;
  /** Who does or did it: a worker by name, or someone on the map by id. */
  readonly by?: string;
  /** The client and members whom it is about or with, by id. */
  readonly with: readonly string[];
  /** From whom it is taken over, and by whom, by id. */
  readonly takeover?: { readonly from: string; readonly to: string };
  /** What researchers ask, where the audience may see it. */
  readonly cimo?: Intervention["cimo"];
}

/** For whom a plan is: the team, or whom a copy was made for, where nothing is said. */
export type PlanOptions = AudienceOptions & { readonly audience?: Audience };

/**
 * All that is planned, was done or was let go, by date; what has no date comes last. Of moves the small steps and the days on which
 * an agreement is looked at again, of conferences what was agreed, of the log each contact.
 * @throws {EcomapError} as `forAudience`.
 */
export function planOf(doc: EcomapDocument, options: PlanOptions = {}): readonly PlanItem[] {
  const seen = forAudience(doc, options.audience ?? doc.redactedFor ?? "team", options);
  const ties = new Map(seen.ties.map((tie) => [tie.id, tie]));
  const endsOf = (id: string) => others(ties.get(id), seen.client.id);
  const items = [
    ...interventionItems(indexNetwork(seen), endsOf),
    ...seen.ties.flatMap((tie) => moveItems(tie, endsOf(tie.id))),
    ...conferenceItems(seen),
    ...contactItems(seen, endsOf),
  ];
  return byDay(items, ({ when }) => when);
}

const others = (tie: Tie | undefined, client: string): readonly string[] =>
  tie ? [tie.from, tie.to].filter((end) => end !== client) : [];

/** Fields that are there; a plan says nothing of the others. */
const dated = (when: When | undefined) => (when === undefined ? {} : { when });
const worded = (words: string | undefined) => (words === undefined ? {} : { words });
const done = (by: string | undefined) => (by === undefined ? {} : { by });

type EndsOf = (tie: string) => readonly string[];

function interventionItems(index: NetworkIndex, endsOf: EndsOf): readonly PlanItem[] {
  return (index.doc.interventions ?? []).flatMap((one) => {
    const { status = "done", kind, words, date, by, ties = [], members = [], cimo } = one;
    const takeover = takeoverIn(one, index);
    return [
      {
        ...{ is: "intervention" as const, status, with: [...new Set([...ties.flatMap(endsOf), ...members])] },
        ...{ ...dated(date), ...worded(words), ...done(by), ...(kind && { kind }), ...(cimo && { cimo }) },
        ...(takeover && { takeover }),
      },
    ];
  });
}

function moveItems({ moves = [] }: Tie, ends: readonly string[]): readonly PlanItem[] {
  return moves.flatMap((move): readonly PlanItem[] => [
    ...(move.steps ?? []).map(
      ({ what, who, when, done: on }): PlanItem => ({
        ...{ is: "step", status: on === undefined ? "planned" : "done", with: ends },
        ...{ ...dated(on ?? when), ...worded(what), ...done(who) },
      }),
    ),
    ...(move.type === "bound" && move.review !== undefined && move.done === undefined
      ? [
          {
            is: "review" as const,
            status: "planned" as const,
            with: ends,
            when: move.review,
            ...worded(move.agreement),
          },
        ]
      : []),
  ]);
}

function conferenceItems({ conferences = [] }: EcomapDocument): readonly PlanItem[] {
  return conferences.flatMap(({ agreements, followUp }): readonly PlanItem[] => [
    ...listed(agreements).map(
      ({ words, who, until, done: on }): PlanItem => ({
        ...{ is: "agreement", status: on === undefined ? "planned" : "done", with: listed(who) },
        ...{ ...dated(on ?? until), ...worded(words) },
      }),
    ),
    ...(followUp?.date === undefined
      ? []
      : [
          {
            is: "follow-up" as const,
            status: "planned" as const,
            with: [],
            when: followUp.date,
            ...done(followUp.calledBy),
          },
        ]),
  ]);
}

function contactItems({ log = [], client }: EcomapDocument, endsOf: EndsOf): readonly PlanItem[] {
  return log.map(({ date, tie, present, by, words }): PlanItem => {
    const there = listed(present).filter((id) => id !== client.id);
    return {
      ...{ is: "contact", status: "done", with: [...new Set([...(tie === undefined ? [] : endsOf(tie)), ...there])] },
      ...{ ...dated(date), ...worded(words), ...done(by) },
    };
  });
}
