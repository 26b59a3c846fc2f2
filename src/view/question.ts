import { domainOf } from "../network/member-facts.ts";
import type { Actions } from "./actions.ts";
import type { Emitter } from "./events.ts";
import type { FocusRing } from "./focus-ring.ts";
import type { Over } from "./over.ts";
import type { Stands } from "./standing.ts";
import type { Machine, Question, Store } from "./state.ts";
import { nameOf } from "./walk.ts";

/** In CSS pixels: room for two buttons side by side. */
const WIDE = 280;

interface Hands {
  readonly actions: Actions;
  readonly emitter: Emitter;
  readonly focus: FocusRing;
  readonly stands: Stands;
  readonly cover: () => void;
}

/** Asks whether a member that was dropped in another sector belongs there: yes by Enter, no by Escape. Any other change is an answer too. */
export function makeQuestion(store: Store, over: Over, { actions, emitter, focus, stands, cover }: Hands): Machine {
  let close = () => {};
  const page = over.layer.ownerDocument;

  const open = ({ member, to, at }: Question) => {
    const { drawing, options } = store.state;
    const { sentences } = options.language;
    const asked = sentences.askDomain(nameOf(drawing, member), drawing.words.voice.domains[to]);
    const answer = (isYes: boolean) => {
      store.set({ question: undefined });
      if (isYes) actions.attempt(() => stands.moveTo(member, { domain: to, at }, "pointer"));
      focus.to(member);
    };
    const box = page.createElement("div");
    box.className = "ecomap-question";
    box.setAttribute("part", "question");
    box.setAttribute("role", "alertdialog");
    box.setAttribute("aria-label", asked);
    box.setAttribute("dir", "auto");
    const text = page.createElement("p");
    text.textContent = asked;
    const [yes, no] = ([true, false] as const).map((isYes) => {
      const button = page.createElement("button");
      button.type = "button";
      button.textContent = isYes ? sentences.yes : sentences.no;
      button.addEventListener("click", () => answer(isYes));
      return button;
    });
    box.append(text, ...[yes, no].flatMap((button) => button ?? []));
    box.addEventListener("keydown", (event) => {
      if (event.key === "F9") cover();
      else if (event.key === "Escape") answer(false);
      else return event.stopPropagation();
      event.preventDefault();
      event.stopPropagation();
    });
    const takeOut = over.put(box, WIDE, () => at);
    close = () => {
      close = () => {};
      takeOut();
    };
    yes?.focus({ preventScroll: true });
    box.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  return {
    update: ({ question, covered, drawing }, before) => {
      if (question && covered) store.set({ question: undefined });
      else if (question !== before.question) {
        close();
        if (!question) return;
        open(question);
        const asked = drawing.index.memberById.get(question.member);
        const from = asked && domainOf(asked, drawing.index.doc.vocabulary);
        if (from !== undefined) emitter.emit("askDomain", { member: question.member, from, to: question.to });
      }
    },
    destroy: () => close(),
  };
}
