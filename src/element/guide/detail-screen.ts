import { html, type TemplateResult } from "lit";
import { QUALITIES, SUPPORTS, type Support } from "../../document/schema/terms.ts";
import { clientTieOf, type DetailAnswer } from "./answers.ts";
import type { Step } from "./guide.ts";
import { type Answers, answer, asked, type Shown, tick, ticked } from "./screen-parts.ts";

const RINGS = [1, 2, 3] as const;
const CALLS = ["yes", "no", "later"] as const;

/** One thing that is asked of someone. What was answered before is pressed; "not now" leaves it as it was. */
export function detailScreen(
  { member, about }: Extract<Step, { is: "detail" }>,
  { scene, nameOf }: Shown,
  answers: Answers,
): TemplateResult {
  const { guide: words } = scene.voice;
  const { voice } = scene.words;
  const name = nameOf(member);
  const record = scene.index.memberById.get(member);
  const tie = clientTieOf(scene.doc, member);
  const notNow = answer(words.notNow, answers.next);
  const option = (text: string, given: DetailAnswer, isNow: boolean) =>
    html`<button type="button" part="button" class="answer" aria-pressed=${isNow} @click=${() => answers.note(member, given)}>${text}</button>`;

  if (about === "close")
    return html`${asked(words.close(name))}
      ${RINGS.map((ring) => option(voice.rings[ring], { about, ring }, record?.ring === ring))}
      ${option(words.unknown, { about, ring: "unknown" }, record?.ring === "unknown")}${notNow}`;
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
    return html`${asked(words.call.ask(name))}
      ${CALLS.map((one) => option(words.call[one], { about, answer: one }, now === one))}
      ${option(words.unknown, { about, answer: "unknown" }, now === "unknown")}${notNow}`;
  }
  const [gives, gets] = tie && tie.from === member ? [tie.receives, tie.gives] : [tie?.gives, tie?.receives];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [got, given] = event.currentTarget instanceof Element ? event.currentTarget.querySelectorAll("fieldset") : [];
    answers.note(member, { about, ...noted("gets", gets, got), ...noted("gives", gives, given) });
  };
  const boxes = (legend: string, known: readonly Support[] | "unknown" | undefined) =>
    html`<fieldset><legend>${legend}</legend>${SUPPORTS.map((one) =>
      tick(one, voice.supports[one], known !== "unknown" && known?.includes(one) === true),
    )}</fieldset>`;
  return html`<form @submit=${submit}><h2 id="asked" tabindex="-1">${words.gets(name)}</h2>
    ${boxes(words.gets(name), gets)}${boxes(words.gives(name), gives)}
    <button part="button" class="answer first">${words.next}</button></form>
    ${option(words.unknown, { about, gets: "unknown", gives: "unknown" }, gets === "unknown" && gives === "unknown")}${notNow}`;
}

/** What is ticked of one direction, where that says something: nothing ticked leaves open what was open. */
function noted(
  direction: "gets" | "gives",
  known: readonly Support[] | "unknown" | undefined,
  place: Element | undefined,
): { readonly gets?: readonly Support[]; readonly gives?: readonly Support[] } {
  const values = ticked(place ?? null);
  const now = SUPPORTS.filter((one) => values.includes(one));
  const isOpen = known === undefined || known === "unknown" || known.length === 0;
  return now.length === 0 && isOpen ? {} : { [direction]: now };
}
