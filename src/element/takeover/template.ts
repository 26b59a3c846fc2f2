import { html, nothing, type TemplateResult } from "lit";
import type { TakeoverWords } from "../../words/interface/takeover-words.ts";
import type { TakeoverCard } from "../../words/takeover-cards.ts";
import { dateAs } from "../panel/dates.ts";

/** All that the template of a takeover knows. */
export interface TakeoverModel {
  readonly words: TakeoverWords;
  /** Who leaves. */
  readonly name: string;
  readonly cards: readonly TakeoverCard[];
  /** The card that is being laid, by its place in the list. */
  readonly chosen: number | undefined;
  /** Whom a card can be laid on, by id and name: the client first, whose own word is "myself". */
  readonly people: readonly (readonly [id: string, name: string])[];
  readonly nameOf: (id: string) => string;
  /** Whether cards may be laid; and on somebody new. */
  readonly may: boolean;
  readonly mayAdd: boolean;
  readonly asksNew: boolean;
  /** The day of one more coffee, YYYY-MM-DD or less. */
  readonly coffee: string;
  /** The same as it is said. */
  readonly coffeeTold: string;
  /** Whether the two may meet at all. */
  readonly meets: boolean;
  /** What was done last, for those who hear it. */
  readonly told: string;
}

export interface TakeoverDeeds {
  readonly choose: (card: number | undefined) => void;
  readonly lay: (card: TakeoverCard, to: string | undefined) => void;
  readonly askNew: () => void;
  readonly layOnNew: (card: TakeoverCard, name: string, kind: "person" | "place") => void;
  readonly takeBack: (card: TakeoverCard) => void;
  readonly write: (words: string) => void;
  readonly setCoffee: (day: string) => void;
  readonly print: () => void;
}

const button = (words: string, kind: string, act: () => void) =>
  html`<button type="button" part="button" class=${kind || nothing} @click=${act}>${words}</button>`;

/** The cards that lie nowhere yet, beside those that lie with somebody; then one more coffee, and the page. */
export function takeoverTemplate(model: TakeoverModel, deeds: TakeoverDeeds): TemplateResult {
  const { words, name, cards, may, told } = model;
  const numbered = cards.map((card, i) => [i, card] as const);
  const loose = numbered.filter(([, card]) => card.plan === undefined);
  const laid = numbered.filter(([, card]) => card.plan !== undefined);
  const piles = [...new Set(laid.map(([, card]) => card.to))].sort((a, b) =>
    a === undefined ? 1 : b === undefined ? -1 : 0,
  );
  const list = (held: typeof numbered) =>
    html`<ul class="cards">${held.map(([i, card]) => html`<li class=${i === model.chosen ? "card chosen" : "card"}>${cardTemplate(model, deeds, card, i)}</li>`)}</ul>`;
  return html`<p class="first" tabindex="-1">${cards.length === 0 ? words.nothing(name) : words.intro(name)}</p>
    <p class="word" role="status">${told}</p>
    <div class=${laid.length === 0 ? "table alone" : "table"}>
      <section><h3>${words.cards}</h3>${
        loose.length > 0 ? list(loose) : cards.length > 0 ? html`<p>${words.allLaid}</p>` : nothing
      }${may ? ownTemplate(model, deeds) : nothing}</section>
      ${
        laid.length === 0
          ? nothing
          : html`<section><h3>${words.laid}</h3>${piles.map(
              (to) =>
                html`<div class="pile"><h4><bdi>${whoIs(model, to)}</bdi></h4>${list(laid.filter(([, card]) => card.to === to))}</div>`,
            )}</section>`
      }
    </div>
    ${model.meets && (may || model.coffee !== "") ? html`<section class="coffee"><h3>${words.coffee(name)}</h3>${coffeeTemplate(model, deeds)}</section>` : nothing}
    <div class="ways">${button(words.page, "lead", deeds.print)}</div>`;
}

const whoIs = ({ words, nameOf }: TakeoverModel, to: string | undefined): string =>
  to === undefined ? words.nobody : nameOf(to);

/** A card, and where it is chosen all on whom it can be laid. */
function cardTemplate(model: TakeoverModel, deeds: TakeoverDeeds, card: TakeoverCard, i: number): TemplateResult {
  const { words, chosen, may } = model;
  const isChosen = i === chosen;
  const face = html`<small>${words.kinds[card.is]}</small><b><bdi>${card.words}</bdi></b>`;
  if (!may) return html`<div class="face">${face}</div>`;
  return html`<button type="button" part="button" class="face" aria-expanded=${isChosen ? "true" : "false"} data-card=${i}
      @click=${() => deeds.choose(isChosen ? undefined : i)}>${face}</button>${isChosen ? choiceTemplate(model, deeds, card) : nothing}`;
}

function choiceTemplate(model: TakeoverModel, deeds: TakeoverDeeds, card: TakeoverCard): TemplateResult {
  const { words, people, mayAdd, asksNew } = model;
  return html`<div class="choice" role="group" aria-label=${words.who(card.words)}>
    <div class="people">${people.map(
      ([
        id,
        name,
      ]) => html`<button type="button" part="button" aria-pressed=${card.plan !== undefined && card.to === id ? "true" : "false"}
        @click=${() => deeds.lay(card, id)}><bdi>${name}</bdi></button>`,
    )}
      ${mayAdd ? html`<button type="button" part="button" aria-expanded=${asksNew ? "true" : "false"} @click=${deeds.askNew}>+ ${words.someoneNew}</button>` : nothing}
      ${button(words.nobody, "nobody", () => deeds.lay(card, undefined))}
      ${card.plan === undefined ? nothing : button(words.takeBack, "", () => deeds.takeBack(card))}
    </div>${asksNew ? newTemplate(model, deeds, card) : nothing}</div>`;
}

const newTemplate = ({ words }: TakeoverModel, deeds: TakeoverDeeds, card: TakeoverCard) => html`<form class="new"
    @submit=${(event: SubmitEvent) => {
      const data = taken(event);
      deeds.layOnNew(card, text(data?.get("name")), data?.get("kind") === "place" ? "place" : "person");
    }}>
    <label class="line"><span>${words.newName}</span><input type="text" name="name" autocomplete="off" maxlength="500"></label>
    <div class="terms">${(["person", "place"] as const).map(
      (kind) =>
        html`<label class="term"><input type="radio" name="kind" value=${kind} ?checked=${kind === "person"}><span>${words[kind]}</span></label>`,
    )}</div>
    <button part="button" class="lead">${words.layHere}</button></form>`;

const ownTemplate = ({ words }: TakeoverModel, deeds: TakeoverDeeds) => html`<form class="one"
    @submit=${(event: SubmitEvent) => {
      const words_ = text(taken(event)?.get("words"));
      if (event.target instanceof HTMLFormElement) event.target.reset();
      if (words_ !== "") deeds.write(words_);
    }}>
    <label><span>${words.ownCard}</span><input type="text" name="words" autocomplete="off" maxlength="500"></label>
    <button part="button">${words.addCard}</button></form>`;

/** What a form holds, in place of sending it: it never leaves the page. */
function taken(event: SubmitEvent): FormData | undefined {
  event.preventDefault();
  event.stopPropagation();
  return event.target instanceof HTMLFormElement ? new FormData(event.target) : undefined;
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

function coffeeTemplate({ words, coffee, coffeeTold, may }: TakeoverModel, deeds: TakeoverDeeds): TemplateResult {
  const input = html`<input type="text" dir="ltr" autocomplete="off" size="10" .value=${dateAs(words.coffeeHint, coffee)} @change=${(
    event: Event,
  ) => {
    event.stopPropagation();
    if (event.target instanceof HTMLInputElement) deeds.setCoffee(event.target.value);
  }}>`;
  return html`${may ? html`<label><span>${words.coffeeDay}${coffee === "" ? html` <small dir="ltr">${words.coffeeHint}</small>` : nothing}</span> ${input}</label>` : nothing}
    <b role="status">${coffeeTold}</b>`;
}
