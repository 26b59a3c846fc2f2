import { html, nothing, type TemplateResult } from "lit";
import type { Tie } from "../../document/types.ts";
import { type Said, type Side, sidesBefore } from "../../network/two-sides.ts";
import { seenBy } from "../../scene/draw.ts";
import { drawOptionsOf, mayTouch } from "../../view/options.ts";
import { isolate } from "../../words/isolate.ts";
import { memberName } from "../../words/member-words.ts";
import type { Desk, WordFace, WordScene } from "../word-face.ts";
import { type Asking, answersTemplate, questionsTemplate } from "./answers.ts";
import { savePage } from "./page.ts";
import { keepSides } from "./said.ts";
import { type Pair, strokeTemplate } from "./stroke.ts";
import { canTalk } from "./talk.ts";
import type { SidesVoice } from "./words.ts";

/** Where the talk is. While one of the two sets theirs, nothing of the other's is in the page. */
interface Talk {
  readonly screen: "start" | "set" | "pass" | "together" | "look" | "before" | "saved";
  /** Who sets theirs now, or is given the screen. */
  readonly turn: string;
  readonly said: ReadonlyMap<string, Said>;
  /** Who keeps theirs. */
  readonly hidden: ReadonlySet<string>;
  /** Whether it is asked if they want to stop. */
  readonly stops: boolean;
}

const START: Talk = { screen: "start", turn: "", said: new Map(), hidden: new Set(), stops: false };

/** Both ends of a tie say how it is, each on their own; then both are seen side by side. Neither is right. */
export function sidesFace(desk: Desk): WordFace<SidesVoice> {
  const { host, focusOn, redraw, attempt, end, choice } = desk;
  let talk = START;
  let about: string | undefined;
  const go = (next: Partial<Talk>) => {
    talk = { ...talk, ...next };
    focusOn(".first");
  };
  const hasSaid = () => talk.screen !== "start" && talk.screen !== "before" && talk.screen !== "saved";
  const leave = () => {
    if (!hasSaid()) return end();
    go({ stops: !talk.stops });
  };

  const screenOf = (scene: WordScene<SidesVoice>, { words, asking }: Told): TemplateResult => {
    const { sides, pair } = asking;
    const { tie, people, nameOf } = pair;
    const button = (text: string, act: () => void, kind = "") =>
      html`<button type="button" part="button" class=${kind} @click=${act}>${text}</button>`;
    const heading = (text: string) => html`<h3 class="first" tabindex="-1">${text}</h3>`;
    const [one, other] = [nameOf(people[0]), nameOf(people[1])];
    const set = (who: string) => go({ screen: "set", turn: who });
    if (talk.stops)
      return html`${heading(sides.stopping)}<div class="ways">${button(sides.goOn, () => go({ stops: false }), "lead")}${button(sides.stop, end)}</div>`;
    const ready = (hides: boolean) => {
      const hidden = new Set([...talk.hidden].filter((who) => who !== talk.turn));
      if (hides) hidden.add(talk.turn);
      // What is kept to oneself is kept nowhere.
      const said = new Map([...talk.said].filter(([who]) => !hidden.has(who)));
      const next = people.find((who) => !said.has(who) && !hidden.has(who));
      go({ hidden, said, ...(next === undefined ? { screen: "together" } : { screen: "pass", turn: next }) });
    };
    switch (talk.screen) {
      case "start": {
        const before = sidesBefore(words.index.doc, tie, people);
        const may = mayTouch(scene.doc, scene.options, "updateTie", tie.id);
        return html`${heading(asking.panels.tie(one, other))}<p>${sides.intro(one, other)}</p>
          <div class="ways">${may ? people.map((who) => button(sides.begin(nameOf(who)), () => set(who), "lead")) : nothing}${
            before.length > 0 ? button(sides.before, () => go({ screen: "before" })) : nothing
          }</div>`;
      }
      case "set": {
        const said = talk.said.get(talk.turn) ?? {};
        const take = (now: Said) => {
          talk = { ...talk, said: new Map([...talk.said, [talk.turn, now]]) };
          redraw();
        };
        return html`${heading(sides.question(nameOf(talk.turn)))}<p class="hint">${sides.alone}</p>
          <div class="own">${strokeTemplate(pair, said, scene.options, "own", host.ownerDocument)}</div>
          ${questionsTemplate(asking, said, take)}
          <div class="ways">${button(
            sides.show,
            () => {
              if (!talk.said.has(talk.turn)) take({});
              ready(false);
            },
            "lead",
          )}${button(sides.hide, () => ready(true))}</div>`;
      }
      case "pass":
        return html`${heading(sides.pass(nameOf(talk.turn)))}<div class="ways">${button(sides.ready(nameOf(talk.turn)), () => set(talk.turn), "lead")}</div>`;
      case "together":
        return html`${heading(sides.together)}<div class="ways">${button(sides.look, () => go({ screen: "look" }), "lead")}</div>`;
      default:
        return lookTemplate(scene, asking, words.index.doc);
    }
  };

  const lookTemplate = (
    { doc, options }: WordScene<SidesVoice>,
    asking: Asking,
    seen: Parameters<typeof sidesBefore>[0],
  ): TemplateResult => {
    const { sides, pair } = asking;
    const { tie, people, nameOf, clientId } = pair;
    const isNow = talk.screen === "look";
    const isOver = talk.screen === "saved";
    const now = people.map((who): Side => ({ who, said: talk.said.get(who) ?? {} }));
    const all = talk.screen === "before" ? sidesBefore(seen, tie, people) : now;
    const title = (who: string) =>
      who === clientId && options.voice === "client" ? sides.youSay : sides.says(nameOf(who));
    const hide = (who: string) =>
      go({ hidden: new Set([...talk.hidden, who]), said: new Map([...talk.said].filter(([one]) => one !== who)) });
    const shown = all.filter(({ who }) => !talk.hidden.has(who));
    const save = () => {
      const { view } = host;
      const command = keepSides(view?.doc ?? seen, tie, shown, options.now().slice(0, 10));
      if (attempt(() => command && view?.dispatch(command))) go({ screen: "saved" });
    };
    const print = () => void savePage(host.ownerDocument, doc, options, tie.id);
    const side = ({ who, said }: Side, i: number) =>
      html`<section class="side"><h4>${title(who)}</h4>${
        talk.hidden.has(who)
          ? html`<p>${sides.hidden(nameOf(who))}</p>`
          : html`${strokeTemplate(pair, said, options, `side-${i}`, host.ownerDocument)}${answersTemplate(asking, said)}${
              isNow
                ? html`<button type="button" part="button" @click=${() => hide(who)}>${sides.takeBack(nameOf(who))}</button>`
                : nothing
            }`
      }</section>`;
    const other = people.find((who) => who !== clientId) ?? "";
    return html`<h3 class="first" tabindex="-1">${isOver ? sides.saved : sides.talk}</h3>
      <div class="both">${all.map(side)}</div>
      ${
        isNow
          ? html`${people.includes(clientId) && shown.length > 1 ? html`<p class="hint">${sides.where(nameOf(clientId), nameOf(other))}</p>` : nothing}
            <div class="ways">${shown.length > 0 ? html`<button type="button" part="button" class="lead" @click=${save}>${sides.save}</button>` : nothing}
            <button type="button" part="button" @click=${end}>${sides.leave}</button></div>`
          : html`<div class="ways"><button type="button" part="button" class="lead" @click=${print}>${sides.page}</button></div>`
      }`;
  };

  return {
    title: ({ sides }) => sides,
    leave,
    escape: leave,
    body: (scene) => {
      if (about !== host.about) {
        talk = START;
        about = host.about;
      }
      const words = seenBy(scene.doc, drawOptionsOf(scene.options));
      const ties = words.index.ties.filter((one) => canTalk(words.index, one));
      const tie = ties.find(({ id }) => id === about);
      if (tie) return screenOf(scene, toldOf(scene, words, tie));
      const nameOf = (one: Tie) => {
        const { panels, pair } = toldOf(scene, words, one).asking;
        const [first = "", second = ""] = pair.people.map(pair.nameOf);
        return panels.tie(first, second);
      };
      return choice(
        scene,
        scene.words.sides,
        "ties",
        ties.map((one) => [one.id, nameOf(one)]),
      );
    },
  };
}

type Seen = ReturnType<typeof seenBy>;

/** A tie that can be talked about, and in what words. */
interface Told {
  readonly words: Seen;
  readonly asking: Asking;
}

function toldOf({ options, words: { sides, panels } }: WordScene<SidesVoice>, words: Seen, tie: Tie): Told {
  const { index } = words;
  const clientId = index.doc.client.id;
  const nameOf = (who: string): string => {
    const member = index.memberById.get(who);
    const client = index.doc.client.name || options.language.told.self.within;
    return isolate(member ? memberName(words.words, member) : client);
  };
  const people: Pair["people"] = tie.to === clientId ? [tie.to, tie.from] : [tie.from, tie.to];
  const pair: Pair = { clientId, tie, people, nameOf };
  return {
    words,
    asking: { sides, panels: panels[options.voice], language: options.language, voice: words.words.voice, pair },
  };
}
