import { DOMAINS } from "../document/schema/terms.ts";
import { domainOf } from "../network/member-facts.ts";
import type { Actions } from "./actions.ts";
import type { Emitter } from "./events.ts";
import type { FocusRing } from "./focus-ring.ts";
import type { Over } from "./over.ts";
import { roomOf, roomsOf, symbolOf } from "./shown.ts";
import type { Standing, Stands } from "./standing.ts";
import type { Machine, Question, Store, ViewState } from "./state.ts";
import { isDrawn, nameOf } from "./walk.ts";

/** In CSS pixels: room for two buttons side by side, or for some more. */
const WIDE = { move: 280, who: 400 } as const;

interface Hands {
  readonly actions: Actions;
  readonly emitter: Emitter;
  readonly focus: FocusRing;
  readonly stands: Stands;
}

/**
 * Asks whether a member that was dropped in another sector belongs there: yes by Enter, no by Escape. Asks in what part of
 * life each who is new belongs, and leaves the focus on them: Tab leads to the answers, and whatever else is done is none. Any
 * change is an answer too.
 */
export function makeQuestion(store: Store, over: Over, { actions, emitter, focus, stands }: Hands): Machine {
  let close = () => {};
  const page = over.layer.ownerDocument;

  const move = (question: Question, standing: Standing | undefined) => {
    const { member } = question;
    store.set({ open: undefined });
    if (standing) actions.attempt(() => stands.moveTo(member, standing, "pointer"));
    const [then, ...next] = question.is === "who" ? question.next : [];
    const isNext = then !== undefined && isDrawn(store.state.drawing, then);
    focus.to(isNext ? then : member);
    if (!isNext) return;
    actions.select([then]);
    store.set({ open: { is: "who", member: then, next } });
  };
  /** What is asked, its answers and where it stands. */
  const asked = (question: Question) => {
    const { drawing, options } = store.state;
    const { voice } = drawing.words;
    const { member } = question;
    if (question.is === "who")
      return {
        text: `${nameOf(drawing, member)}: ${voice.legend.domains}`,
        answers: [
          ...DOMAINS.map((domain) => [voice.domains[domain], { domain }] as const),
          [options.language.sentences.notNow, undefined] as const,
        ],
        at: () => roomOf(symbolOf(store.state.placement, member)),
        others: () => roomsOf(store.state.placement),
      };
    const { to, at } = question;
    const { askDomain, yes, no } = options.language.sentences;
    return {
      text: askDomain(nameOf(drawing, member), voice.domains[to]),
      answers: [[yes, { domain: to, at }] as const, [no, undefined] as const],
      at: () => ({ ...at, width: 0, height: 0 }),
      others: undefined,
    };
  };

  const show = (question: Question) => {
    const { is } = question;
    const { text, answers, at, others } = asked(question);
    const box = page.createElement("div");
    box.className = `ecomap-question ecomap-ask-${is}`;
    box.setAttribute("part", "question");
    box.setAttribute("role", is === "who" ? "group" : "alertdialog");
    box.setAttribute("aria-label", text);
    box.setAttribute("dir", "auto");
    const line = page.createElement("p");
    line.textContent = text;
    const buttons = answers.map(([words, standing]) => {
      const button = page.createElement("button");
      button.type = "button";
      button.textContent = words;
      button.addEventListener("click", () => move(question, standing));
      return button;
    });
    box.append(line, ...buttons);
    box.addEventListener("keydown", (event) => {
      if (event.key === "F9") return;
      event.stopPropagation();
      if (event.key !== "Escape") return;
      event.preventDefault();
      move(question, undefined);
    });
    const takeOut = over.put(box, WIDE[is], at, others);
    close = () => {
      close = () => {};
      takeOut();
    };
    if (is === "move") buttons[0]?.focus({ preventScroll: true });
    box.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  return {
    update: ({ open, covered, drawing, selected, current }, before) => {
      const isOther =
        open?.is === "who" && open === before.open && (selected !== before.selected || current !== before.current);
      if (isQuestion(open) && (covered || isOther)) store.set({ open: undefined });
      else if (open !== before.open) {
        close();
        if (!isQuestion(open)) return;
        show(open);
        const member = open.is === "move" ? drawing.index.memberById.get(open.member) : undefined;
        const from = member && domainOf(member, drawing.index.doc.vocabulary);
        if (open.is === "move" && from !== undefined)
          emitter.emit("askDomain", { member: open.member, from, to: open.to });
      }
    },
    destroy: () => close(),
  };
}

const isQuestion = (open: ViewState["open"]): open is Question => open?.is === "move" || open?.is === "who";
