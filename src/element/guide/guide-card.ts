import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Command } from "../../command/types.ts";
import { roleDomain } from "../../document/role-domain.ts";
import type { Role } from "../../document/types.ts";
import { sphereOf } from "../../network/member-facts.ts";
import { nameAndLine, namesIn } from "../../view/new-people.ts";
import { mayTouch } from "../../view/options.ts";
import { isolate } from "../../words/isolate.ts";
import { memberName } from "../../words/member-words.ts";
import { type DetailAnswer, detailCommands, nameCommands } from "./answers.ts";
import { detailsFor } from "./asks.ts";
import {
  askable,
  asksFor,
  type Guide,
  goBack,
  goOn,
  goPastChecks,
  name as nameAt,
  pick,
  progressOf,
  startGuide,
  stepOf,
  tellMore,
  without,
} from "./guide.ts";
import type { GuideHost, GuideScene } from "./guide-scene.ts";
import { guideStyle } from "./guide-style.ts";
import { fromLastTime } from "./last-time.ts";
import { fieldIn } from "./name-field.ts";
import { type GuideQuestion, questionsOf } from "./questions.ts";
import { type Answers, ticked } from "./screen-parts.ts";
import { screen } from "./screens.ts";

/** One question at a time beside the map. It lives as long as the document is open: what was said of phones goes with it. */
export interface GuideCard {
  readonly template: (scene: GuideScene) => TemplateResult;
  /** Gives the new question the focus, or its field where no keyboard would come up over the map. */
  readonly settle: (root: ShadowRoot, takesFocus: boolean) => void;
  /** Whoever comes back goes on where they stopped; after the end from the first screen, with all who were named. */
  readonly leave: () => void;
}

/** Of so many the names are told. */
const NAMES_TOLD = 5;

export function makeGuideCard(host: GuideHost): GuideCard {
  let guide: Guide | undefined;
  let named: Guide["named"] = {};
  let hasPhone = true;
  /** Names that were typed and are on the map already: of each is asked whether it is the same person. */
  let twins: readonly string[] = [];
  /** Names that stand for somebody else, as well as for whom they stood for. */
  const others = new Set<string>();
  /** At which question somebody came who was not there before: there they can be taken away again. */
  const cameAt = new Map<string, string>();
  /** What is in the field, and what is ticked: they are there again after the map was covered. */
  let half = "";
  let marked: readonly string[] | undefined;
  let said = "";
  /** Whether what is said can be seen anyway, and is for those who hear it. */
  let isSeen = false;
  let shown = "";
  let focused = "";
  let isLeft = false;

  const template = (scene: GuideScene): TemplateResult => {
    const { doc, options, index, words, covered, alone } = scene;
    const { guide: texts, list } = scene.voice;
    const questions = scene.own ?? questionsOf(texts.questions, scene.sensitive);
    // A host may ask other things by then.
    if (isLeft && guide && !asksFor(guide, questions)) guide = undefined;
    isLeft = false;
    const begun = guide ?? startGuide(fromLastTime(index, doc.history, options.now()), questions, named);
    const may = (...[action, id]: [Command["type"], string]) => mayTouch(doc, options, action, id);
    const asks = (member: string) => detailsFor(index, may, member);
    const now = askable(without(begun, index.memberById), asks);
    guide = now;
    named = now.named;
    const step = stepOf(now);
    const last = shown;
    shown = "member" in step ? `${step.is} ${step.member} ${"about" in step ? step.about : ""}` : step.is;
    if (step.is === "question") shown += step.question.id;
    if (shown !== last) marked = undefined;

    const canPick = () => index.members.some(({ id }) => asks(id).length > 0);
    const nameOf = (id: string) => {
      const member = index.memberById.get(id);
      return member ? isolate(memberName(words, member)) : "";
    };

    /** `word`: what is said of the step before; else that is past. */
    const go = (to: Guide, forward = true, word = "") => {
      said = word;
      const move = forward ? goOn : goBack;
      guide = stepOf(to).is === "pick" && !canPick() ? move(to) : to;
      if (stepOf(guide).is !== "end") return host.redraw();
      guide = undefined;
      end();
    };
    const end = () => host.finish((host.view() ?? { doc }).doc.members.length > 0 ? texts.end : texts.endEmpty);
    const dispatch = (commands: readonly Command[], then: () => void = () => {}) =>
      host.attempt(() => {
        host.view()?.dispatch(commands);
        then();
      });

    const same = (typed: string) => {
      const name = nameAndLine(typed).name.toLowerCase();
      return index.members.find((member) => memberName(words, member).toLowerCase() === name)?.id;
    };
    const add = (texted: readonly string[], question: GuideQuestion) => {
      const isTwin = (name: string) => same(name) !== undefined && !others.has(name.toLowerCase());
      const fresh = texted.filter((name) => !isTwin(name));
      const { commands, ids } = nameCommands(doc, fresh, options.newId, question);
      half = "";
      dispatch(commands, () => {
        twins = [...twins.filter((name) => !texted.includes(name)), ...texted.filter(isTwin)];
        if (guide) guide = nameAt(guide, question.id, ids);
        for (const id of ids) cameAt.set(id, question.id);
        const told = fresh.slice(0, NAMES_TOLD).map((typed) => isolate(nameAndLine(typed).name));
        isSeen = true;
        said =
          fresh.length > 0 ? words.language.sentences.added(fresh.length > NAMES_TOLD ? [...told, "…"] : told) : "";
      });
    };
    const [twin = ""] = twins;
    const twinIs = (whose: "same" | "other", event: Event) => {
      const id = same(twin);
      const field = fieldIn(placeOf(event));
      twins = twins.slice(1);
      said = "";
      if (whose === "same" && id !== undefined && step.is === "question") {
        const { role } = step.question;
        const member = doc.members.find((one) => one.id === id);
        const roles = member?.roles ?? [];
        const isKnown = (one: Role) => roleDomain(one, doc.vocabulary) === role?.domain;
        // What the question itself tells is so of them too.
        if (
          member &&
          role &&
          !roles.some(isKnown) &&
          sphereOf(member, doc.vocabulary) !== role.sphere &&
          may("updateMember", id)
        )
          dispatch([{ type: "updateMember", member: id, set: { roles: [...roles, role] } }]);
        if (!now.named[step.question.id]?.includes(id)) guide = nameAt(now, step.question.id, [id]);
      } else if (field) {
        // The name waits for a word that tells the two apart; without one it is taken as it is.
        others.add(twin.toLowerCase());
        half = `${twin} `;
        field.value = half;
        isSeen = false;
        said = texts.twin.hint;
      }
      host.redraw();
    };
    /** Takes what is still in the field, so that nothing typed is lost; then goes. */
    const leaveBy = (event: Event, move: () => void) => {
      const field = fieldIn(placeOf(event));
      const typed = namesIn(field?.value ?? "");
      if (field) field.value = "";
      said = "";
      const before = twins;
      if (step.is === "question" && typed.length > 0) add(typed, step.question);
      // Whether it is the same person is asked once before one goes on.
      if (twins.length > before.length && move !== end) return;
      twins = [];
      move();
    };
    const on = () => go(goOn(guide ?? now), true, isSeen ? said : "");

    const answers: Answers = {
      add,
      next: (event) => leaveBy(event, on),
      nobody: () => {
        isSeen = false;
        go(goOn(guide ?? now), true, texts.fine);
      },
      phone: () => {
        hasPhone = !hasPhone;
        host.redraw();
      },
      takeAway: (id, event) => {
        goTo(placeOf(event));
        const name = nameOf(id);
        dispatch([{ type: "removeMember", member: id }], () => {
          said = texts.takenAway(name);
          isSeen = true;
        });
      },
      others: () => go(goPastChecks(now)),
      changed: (member) => go(goOn(tellMore(now, member, (one) => ["now", ...asks(one)]))),
      twinIs,
      picked: (ids) => go(goOn(pick(now, ids, asks))),
      note: (member, answer: DetailAnswer) => {
        dispatch(detailCommands(doc, member, answer, options.newId), on);
      },
    };

    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      leaveBy(event, end);
    };
    // While the map is covered nothing of it is in the page.
    const card = () => html`<div class="card">
        <p class=${isSeen ? "word" : "said"} role="status">${said}</p>
        ${keyed(
          shown,
          screen(
            step,
            {
              scene,
              questions,
              hasPhone,
              nameOf,
              twin: twin && isolate(twin),
              half,
              isMarked: (value, was) => marked?.includes(value) ?? was,
              mayTake: (id) => step.is === "question" && cameAt.get(id) === step.question.id && may("removeMember", id),
              canTell: (id) => asks(id).length > 0,
              guide: now,
            },
            answers,
          ),
        )}
        <div class="way">
          ${now.at > 0 ? html`<button type="button" part="button" @click=${(event: Event) => leaveBy(event, () => go(goBack(guide ?? now), false))}>${texts.back}</button>` : nothing}
          <progress aria-hidden="true" .value=${progressOf(now)}></progress>
          <button type="button" part="button" @click=${(event: Event) => leaveBy(event, end)}>${texts.stop}</button>
        </div>
      </div>`;
    return html`<section class="guide" id="guide" part="guide" role=${alone ? "tabpanel" : nothing} aria-label=${texts.title}
      ?hidden=${scene.hidden} @keydown=${onKey} @input=${(event: Event) => {
        const place = placeOf(event);
        half = fieldIn(place)?.value ?? half;
        marked = ticked(place);
      }}>${covered ? html`<p class="empty">${list.covered}</p>` : card()}</section>`;
  };

  return {
    template,
    settle: (root, takesFocus) => {
      const { styleSheet } = guideStyle;
      if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      // Without a phone it is another question; and so is whether somebody is the same.
      const now = shown && `${shown} ${hasPhone} ${twins.join()}`;
      if (now === focused) return;
      const isFirst = focused === "";
      focused = now;
      if (isFirst && !takesFocus) return;
      goTo(root);
    },
    leave: () => {
      isLeft = true;
      focused = "";
      said = "";
      twins = [];
    },
  };
}

/** The guide in which something happened. */
const placeOf = ({ currentTarget: target }: Event): Element | null =>
  target instanceof Element ? target.closest(".guide") : null;

/**
 * The focus goes to the field, or to the question where a keyboard on the screen would come up over it. Whether somebody is
 * the same gets it itself, and none of its answers: who goes on typing gives none by a space.
 */
function goTo(place: ParentNode | null): void {
  const field = matchMedia("(pointer: coarse)").matches ? undefined : fieldIn(place);
  (place?.querySelector<HTMLElement>("#twin") ?? field ?? place?.querySelector<HTMLElement>("#asked"))?.focus();
}
