import type { ViewOptions } from "../../view/options.ts";
import { clientName, memberName } from "../../words/member-words.ts";
import { wordsFor } from "../../words/words-for.ts";
import { doneIn } from "./done.ts";
import { whenOf } from "./series.ts";
import type { Drawn, Show } from "./show.ts";
import type { WallVoice } from "./words.ts";

/** When a step was, and what was done in each drawing that has it. Dates are moved with the names. */
export function toldOf(
  { series, wall }: Show,
  step: number,
  named: boolean,
  { language }: ViewOptions,
  { present }: WallVoice,
): readonly string[] {
  return series.flatMap(({ changes }, i) => {
    const change = changes[step - 1];
    if (!change) return [];
    const when = language.date(named ? whenOf(change) : wall.date(whenOf(change)));
    const whose = series.length > 1 ? `${present.group(i + 1)}: ` : "";
    return [`${whose}${when} · ${doneIn(change, present, language)}`];
  });
}

/** Who has the light in a drawing as it is shown; nothing where they are not in it. */
export function litIn(
  drawn: Drawn | undefined,
  id: string | undefined,
  options: ViewOptions,
  { present }: WallVoice,
): string {
  if (!drawn || id === undefined) return "";
  const { doc, memberById } = drawn.index;
  const words = wordsFor(doc, options);
  const member = memberById.get(id);
  if (!member && id !== doc.client.id) return "";
  return present.lit(member ? memberName(words, member) : clientName(words, drawn.index));
}
