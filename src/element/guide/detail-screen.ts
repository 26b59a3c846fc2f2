import { html, nothing, type TemplateResult } from "lit";
import { QUALITIES, STATES, SUPPORTS } from "../../document/schema/terms.ts";
import { agreed } from "../agreed.ts";
import { clientTieOf, type DetailAnswer } from "./answers.ts";
import type { Step } from "./guide.ts";
import { type Answers, answer, asked, type Shown, tick, ticked } from "./screen-parts.ts";

const RINGS = [1, 2, 3] as const;
const CALLS = ["yes", "no", "later", "unknown"] as const;

/** One thing that is asked of someone. What was answered before is pressed; "not now" leaves it as it was. */
export function detailScreen(
  { member, about }: Extract<Step, { is: "detail" }>,
  { scene, nameOf, isMarked }: Shown,
  answers: Answers,
): TemplateResult {
  const { guide: words } = scene.voice;
  const { voice, language } = scene.words;
  const name = nameOf(member);
  const record = scene.index.memberById.get(member);
  const tie = clientTieOf(scene.doc, member);
  const notNow = answer(language.sentences.notNow, answers.next);
  const option = (text: string | TemplateResult, given: DetailAnswer, isNow: boolean) =>
    html`<button type="button" part="button" class="answer" aria-pressed=${isNow} @click=${() => answers.note(member, given)}>${text}</button>`;

  if (about === "close")
    return html`${asked(words.close(name))}
      ${RINGS.map((ring) => option(voice.rings[ring], { about, ring }, record?.ring === ring))}
      ${option(words.unknown, { about, ring: "unknown" }, record?.ring === "unknown")}${notNow}`;
  if (about === "now")
    return html`${asked(words.now(name))}
      ${STATES.map((state) =>
        state === "wished"
          ? nothing
          : option(state === "unknown" ? words.unknown : voice.states[state], { about, state }, tie?.state === state),
      )}${notNow}`;
  if (about === "quality")
    return html`${asked(words.quality(name))}
      ${QUALITIES.map((quality) =>
        option(
          quality === "unknown" ? words.unknown : voice.qualities[quality],
          { about, quality },
          tie?.quality === quality,
        ),
      )}${notNow}`;
  if (about === "call") {
    const now = record?.contact?.answer;
    return html`${asked(agreed(words.call.ask(name), language))}
      ${CALLS.map((one) => option(agreed(words.call[one], language), { about, answer: one }, now === one))}${notNow}`;
  }
  const isTurned = tie?.from === member;
  const known = (about === "gives") === isTurned ? tie?.receives : tie?.gives;
  const isOpen = known === undefined || known === "unknown";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const values = ticked(event.currentTarget);
    const help = SUPPORTS.filter((one) => values.includes(one));
    // Nothing ticked leaves open what was open.
    if (help.length === 0 && isOpen) answers.next(event);
    else answers.note(member, { about, help });
  };
  return html`${asked(words[about](name))}
    <form @submit=${submit}><fieldset aria-labelledby="asked">${SUPPORTS.map((one) =>
      tick(one, voice.supports[one], isMarked(one, !isOpen && known.includes(one))),
    )}</fieldset><button part="button" class="answer first">${words.next}</button></form>
    ${option(words.unknown, { about, help: "unknown" }, known === "unknown")}${notNow}`;
}
