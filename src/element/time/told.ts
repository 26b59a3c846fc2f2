import { dayOf } from "../../document/dates.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { firstDay } from "../../time/days.ts";
import type { Milestone } from "../../time/milestones.ts";
import { isolate } from "../../words/isolate.ts";
import type { Language, VoiceName } from "../../words/language.ts";
import { doneIn } from "../present/done.ts";
import type { TimeVoice } from "./words.ts";

/** In what language the map is told, and in which voice. */
interface Spoken {
  readonly language: Language;
  readonly voice: VoiceName;
}

/** A milestone in words: what it is, and what was written of it. */
export function milestoneWords(milestone: Milestone, { time, terms }: TimeVoice, { language, voice }: Spoken): string {
  const { is } = milestone;
  // Words from the left keep their full stop at their own end.
  const words = language.direction === "rtl" && milestone.words !== "" ? isolate(milestone.words) : milestone.words;
  if (is === "experience" && milestone.question) return `${terms.experiences[milestone.question]} ${words}`;
  const kind =
    is === "transition" && milestone.kind && milestone.kind !== "other"
      ? terms.transitionKinds[milestone.kind]
      : is === "intervention" && milestone.kind
        ? language[voice].interventionKinds[milestone.kind]
        : "";
  const what = [kind, words].filter((text) => text !== "").join(" · ");
  return what === "" ? time.kinds[is] : `${time.kinds[is]}: ${what}`;
}

/** What happened on a day, and what became otherwise on the map. */
export function toldOn(
  day: string,
  { history }: EcomapDocument,
  milestones: readonly Milestone[],
  voice: TimeVoice,
  spoken: Spoken,
): readonly string[] {
  const changes = history.filter((change) => change.because !== "corrected" && firstDay(dayOf(change)) === day);
  const ops = changes.flatMap((change) => change.ops);
  const [first] = changes;
  return [
    ...milestones.filter((one) => one.day === day).map((one) => milestoneWords(one, voice, spoken)),
    ...(first ? [doneIn({ ...first, ops }, voice.present, spoken.language)] : []),
  ].filter((text) => text !== "");
}
