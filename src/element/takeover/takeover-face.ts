import { dateOf } from "../../document/dates.ts";
import type { Intervention, Member } from "../../document/types.ts";
import { isToldHeavy } from "../../network/load.ts";
import { sphereOf } from "../../network/member-facts.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import { isLastCoffee } from "../../network/takeover.ts";
import { seenBy } from "../../scene/draw.ts";
import { drawOptionsOf, mayTouch } from "../../view/options.ts";
import type { TakeoverWords } from "../../words/interface/takeover-words.ts";
import { isolate } from "../../words/isolate.ts";
import { memberName } from "../../words/member-words.ts";
import { cardsOf, type TakeoverCard } from "../../words/takeover-cards.ts";
import { dateIn } from "../panel/dates.ts";
import { canLeave, isBanned } from "../sides/talk.ts";
import type { Desk, WordFace, WordScene } from "../word-face.ts";
import { type Leaving, layCard, layOnNew, setCoffee } from "./lay.ts";
import { savePage } from "./page.ts";
import { type TakeoverDeeds, takeoverTemplate } from "./template.ts";

/** What the words are in. */
interface Voice {
  readonly takeover: TakeoverWords;
}

/** What somebody who leaves does, as cards that the client lays on others. Each card is kept when it is laid. */
export function takeoverFace(desk: Desk): WordFace<Voice> {
  const { host, attempt, focusOn, end, choice } = desk;
  let about: string | undefined;
  let chosen: number | undefined;
  let asksNew = false;
  let told = "";
  const choose = (card: number | undefined) => {
    const focus = card === undefined ? `[data-card="${chosen}"]` : ".choice button";
    chosen = card;
    asksNew = false;
    focusOn(focus);
  };
  const goBack = () => {
    if (chosen === undefined) end();
    else choose(undefined);
  };

  const deedsIn = (scene: WordScene<Voice>, leaving: Leaving, who: Who): TakeoverDeeds => {
    const { takeover: words } = scene.words;
    const dispatch = (command: Parameters<NonNullable<typeof host.view>["dispatch"]>[0]) =>
      host.view?.dispatch(command);
    /** Does it, tells it, and goes on with the next card that lies nowhere. */
    const laid = (act: () => void, sentence: string) => {
      if (!attempt(act)) return;
      told = sentence;
      chosen = undefined;
      asksNew = false;
      focusOn(".cards .face, .one input");
    };
    const lies = (text: string, to: string | undefined) =>
      to === undefined ? `${isolate(text)}: ${words.nobody}.` : words.lies(isolate(text), who.nameOf(to));
    return {
      choose,
      lay: (card, to) => laid(() => dispatch(layCard(leaving, card, to)), lies(card.words, to)),
      askNew: () => {
        asksNew = !asksNew;
        focusOn(asksNew ? ".new input" : ".choice button");
      },
      layOnNew: (card, name, kind) =>
        laid(
          () => dispatch(layOnNew(leaving, card, { name, kind })),
          words.lies(isolate(card.words), isolate(name === "" ? words[kind] : name)),
        ),
      takeBack: ({ plan, words: text }) =>
        laid(
          () => plan !== undefined && dispatch({ type: "removeIntervention", intervention: plan }),
          words.isBack(isolate(text)),
        ),
      write: (text) => laid(() => dispatch(layCard(leaving, ownCard(text), undefined)), lies(text, undefined)),
      setCoffee: (day) => {
        const plans: readonly Intervention[] = host.view?.doc.interventions ?? [];
        const command = setCoffee(leaving, plans, words.coffee(who.plain), dateIn(day, scene.language));
        if (command) attempt(() => dispatch(command));
      },
      print: () => void savePage(host.ownerDocument, scene.doc, scene.options, leaving.id),
    };
  };

  return {
    title: ({ takeover }) => takeover,
    leave: end,
    escape: goBack,
    body: (scene) => {
      const { doc, options, words } = scene;
      if (about !== host.about) {
        about = host.about;
        chosen = undefined;
        told = "";
      }
      const { index, words: mapWords } = seenBy(doc, drawOptionsOf(options));
      const member = index.memberById.get(about ?? "");
      if (!member) {
        const isPaid = (one: Member) => sphereOf(one, doc.vocabulary) === "formal";
        const people = index.members.filter(({ id }) => canLeave(index, id));
        // Who is paid to help is who leaves, mostly.
        return choice(
          scene,
          words.takeover,
          "members",
          [...people.filter(isPaid), ...people.filter((one) => !isPaid(one))].map((one) => [
            one.id,
            isolate(memberName(mapWords, one)),
          ]),
        );
      }
      const clientId = index.doc.client.id;
      const myself =
        options.voice === "client" ? words.takeover.myself : index.doc.client.name || mapWords.voice.self.name;
      const nameOf = (id: string) => {
        const one = index.memberById.get(id);
        return one ? isolate(memberName(mapWords, one)) : myself;
      };
      const coffee = (index.doc.interventions ?? []).find((one) => isLastCoffee(one, clientId, member.id));
      const may = (["addIntervention", "updateIntervention", "removeIntervention"] as const).every((action) =>
        mayTouch(doc, options, action),
      );
      return takeoverTemplate(
        {
          ...{ words: words.takeover, name: nameOf(member.id), nameOf, chosen, asksNew, told, may },
          cards: cardsOf(index, mapWords, member.id),
          people: [
            [clientId, myself],
            ...index.members
              .filter((one) => canTakeOver(index, one, member.id))
              // Who is said to do a lot already comes last, without a word.
              .sort((a, b) => Number(isToldHeavy(index, a.id)) - Number(isToldHeavy(index, b.id)))
              .map((one) => [one.id, memberName(mapWords, one)] as const),
          ],
          mayAdd: may && mayTouch(doc, options, "addMember") && mayTouch(doc, options, "addTie"),
          coffee: coffee?.date === undefined ? "" : dateOf(coffee.date),
          coffeeTold: coffee?.date === undefined ? "" : scene.language.date(coffee.date),
          meets: !isBanned(index, member.id),
        },
        deedsIn(
          scene,
          { id: member.id, client: clientId, newId: options.newId },
          { nameOf, plain: memberName(mapWords, member) },
        ),
      );
    },
  };
}

/** How people are called: in sentences, and in what is kept. */
interface Who {
  readonly nameOf: (id: string) => string;
  readonly plain: string;
}

const ownCard = (words: string): TakeoverCard => ({ is: "own", words, plan: undefined, to: undefined });

/** Whether something may be laid on somebody: who is there, and with whom contact is neither broken nor forbidden. */
function canTakeOver({ clientTie }: NetworkIndex, { id, kind }: Member, leaving: string): boolean {
  const { state, ban } = clientTie.get(id) ?? {};
  const isAway = state === "ended" || state === "deceased" || state === "broken" || ban !== undefined;
  return id !== leaving && kind !== "animal" && kind !== "other" && !isAway;
}
