import { html, nothing, type TemplateResult } from "lit";
import { detailScreen } from "./detail-screen.ts";
import type { Step } from "./guide.ts";
import { nameField } from "./name-field.ts";
import type { GuideQuestion } from "./questions.ts";
import { type Answers, answer, asked, type Shown, tick, ticked } from "./screen-parts.ts";

export function screen(step: Step, shown: Shown, answers: Answers): TemplateResult {
  const { guide: words } = shown.scene.voice;
  switch (step.is) {
    case "welcome":
      return html`${asked(words.welcome.title)}<p>${words.welcome.text}</p>${answer(words.welcome.begin, answers.next, "first")}`;
    case "check": {
      const { ask, yes, changed, others } = words.check;
      return html`${asked(ask(shown.nameOf(step.member)))}
        ${answer(yes, answers.next)}${answer(changed, () => answers.changed(step.member))}${answer(shown.scene.words.language.sentences.notNow, answers.next)}
        ${answer(others, answers.others, "small")}`;
    }
    case "question":
      return questionScreen(step.question, shown, answers);
    case "pick":
      return pickScreen(shown, answers);
    case "detail":
      return detailScreen(step, shown, answers);
    case "end":
      return html``;
  }
}

function questionScreen(given: GuideQuestion, shown: Shown, answers: Answers): TemplateResult {
  const { scene, guide, questions, hasPhone, nameOf, twin, half } = shown;
  const words = scene.voice.guide;
  // The same question in the language of now.
  const question = questions.find(({ id }) => id === given.id) ?? given;
  const { text, hint, withoutPhone } = question;
  const isPlain = hasPhone || withoutPhone === undefined;
  const named = (guide.named[question.id] ?? []).filter((id) => nameOf(id) !== "");
  return html`${asked(isPlain ? text : withoutPhone)}
    <p id="hint">${isPlain ? hint : nothing}</p>
    ${
      withoutPhone === undefined
        ? nothing
        : html`<button type="button" part="button" class="answer small" aria-pressed=${!hasPhone} @click=${answers.phone}>${words.noPhone}</button>`
    }
    ${nameField(words.field, half, (names) => answers.add(names, question))}
    ${
      twin === ""
        ? nothing
        : html`<div class="twin" role="group" aria-labelledby="twin"><p id="twin" tabindex="-1">${words.twin.ask(twin)}</p>
            ${answer(words.twin.same, (event) => answers.twinIs("same", event))}${answer(words.twin.other, (event) => answers.twinIs("other", event))}</div>`
    }
    ${
      named.length === 0
        ? html`${answer(words.nobody, answers.nobody)}${answer(words.skip, answers.next)}`
        : html`<ul aria-label=${words.named}>${named.map(
            (id) =>
              html`<li><bdi>${nameOf(id)}</bdi>${
                shown.mayTake(id)
                  ? html`<button type="button" part="button" aria-label=${words.takeAway(nameOf(id))} @click=${(event: Event) => answers.takeAway(id, event)}>×</button>`
                  : nothing
              }</li>`,
          )}</ul>${answer(words.next, answers.next, "first")}`
    }`;
}

function pickScreen({ scene, guide, nameOf, canTell, isMarked }: Shown, answers: Answers): TemplateResult {
  const { guide: words } = scene.voice;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    answers.picked(ticked(event.currentTarget));
  };
  const people = scene.index.members.filter(({ id }) => canTell(id));
  return html`${asked(words.pick.ask)}<p id="hint">${words.pick.hint}</p>
    <form @submit=${submit}><fieldset aria-labelledby="asked" aria-describedby="hint">${people.map(({ id }) =>
      tick(id, nameOf(id), isMarked(id, guide.picked.includes(id))),
    )}</fieldset><button part="button" class="answer first">${words.next}</button></form>`;
}
