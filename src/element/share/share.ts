import type { TemplateResult } from "lit";
import type { EcomapDocument } from "../../document/types.ts";
import type { ShareWords } from "../../words/interface/share-words.ts";
import { isolate } from "../../words/isolate.ts";
import type { FaceHost, Shown } from "../other-face.ts";
import { type Means, send } from "./send.ts";
import { shareStyle } from "./style.ts";
import { type ShareDeeds, type ShareModel, shareTemplate } from "./template.ts";
import { type Choice, type ForWhom, forWhomFrom, isFuller, outOf } from "./ways.ts";
import { givenYes, withYes } from "./yes.ts";

/** The element that things go out of. */
export interface ShareHost {
  readonly printAudience: Choice["audience"] | undefined;
}

interface Given extends Shown {
  readonly words: ShareWords;
}

/** The ways out of one element. What was chosen lives here while the dialog is open. */
export interface Share {
  readonly open: () => void;
  /** Called at each drawing of the element; without what is shown the dialog is empty. */
  readonly draw: (given: Given | undefined) => TemplateResult;
}

/** A small picture of what goes out, and why nothing does; both may be those from before while they are made. */
interface Preview {
  readonly of: string;
  readonly doc: EcomapDocument;
  readonly node?: SVGElement;
  readonly fault?: string;
}

/** More people than this are not drawn a second time to be looked at small. */
const CROWD = 100;

export function makeShare(host: FaceHost & ShareHost, means: Means): Share {
  let chosen: Partial<Choice> = {};
  let isOpen = false;
  let isNew = false;
  let openedIn = host.mode;
  let opener: HTMLElement | null | undefined;
  let receiver: string | undefined;
  let agrees = false;
  /** Whether nothing went out because the yes was not whole. */
  let lacks = false;
  let asks = false;
  /** The ways out about which it was asked who can see them, since the dialog was opened. */
  let sure = new Set<string>();
  let said = "";
  let preview: Preview | undefined;

  const root = host.shadowRoot;
  const { styleSheet } = shareStyle;
  if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  const dialog = () => root?.querySelector<HTMLDialogElement>("dialog.out");
  const redraw = (focus = "") => {
    host.requestUpdate();
    if (focus !== "") void host.updateComplete.then(() => dialog()?.querySelector<HTMLElement>(focus)?.focus());
  };
  const yesIn = (doc: EcomapDocument) => givenYes(doc, means.shownText);
  const choiceIn = ({ doc, options }: Given): Choice => {
    const all = forWhomFrom(doc, options);
    const { audience = host.printAudience, reader } = chosen;
    const whom = all.find((one) => one.audience === audience && (reader ?? one.reader) === one.reader) ?? all[0];
    const { orientation, paper } = options;
    return {
      ...{ audience: options.audience, reader: "", ...whom, format: chosen.format ?? "print" },
      ...{ paper: chosen.paper ?? (paper === "none" ? "a4" : paper) },
      orientation: chosen.orientation ?? orientation,
    };
  };
  /** The yes to a handover that is asked now; where nothing may be written down the one that is there has to do. */
  const isAsked = ({ doc, options }: Given, { audience }: Choice) =>
    audience === "handover" && means.mayTouch(doc, options, "updateDocument");

  /** Drawn after the dialog itself, which need not wait for it. */
  const look = (now: Given, choice: Choice) => {
    const of = JSON.stringify([choice, now.language.tag, now.options.voice, now.options.layout]);
    if (preview?.of === of && preview.doc === now.doc) return;
    const mine: Preview = { of, doc: now.doc };
    preview = { ...preview, ...mine };
    requestAnimationFrame(() => {
      if (preview?.of !== of || !isOpen || now.doc.members.length > CROWD) return;
      try {
        const doc = isAsked(now, choice) ? withYes(now.doc, "-", now.options.now()) : now.doc;
        preview = { ...mine, node: means.pictureFor(doc, now.options, outOf(choice)).node(host.ownerDocument) };
      } catch (error) {
        preview = { ...mine, fault: means.explained(error, now.language) };
      }
      redraw();
    });
  };

  const make = async (now: Given, choice: Choice): Promise<void> => {
    said = "";
    const way = `${choice.audience} ${choice.format}`;
    asks = isFuller(choice, now.options.audience) && !sure.has(way);
    if (asks) return redraw(".rather");
    try {
      // The yes first, so that it stands in what goes out.
      lacks = isAsked(now, choice) && !(agrees && means.shownText(receiver));
      if (isAsked(now, choice)) recordYes(now, lacks ? "" : (receiver ?? "").trim());
      const told = await send(host, means, { ...now, doc: host.view?.doc ?? now.doc }, choice);
      if (told === undefined) return close();
      said = told;
    } catch (error) {
      said = means.explained(error, now.language);
    }
    redraw(lacks ? '[aria-invalid="true"]' : "");
  };

  const recordYes = ({ doc, options }: Given, name: string) => {
    const wished = withYes(doc, name, options.now());
    means.admit(wished, "handover", {});
    const { allows } = wished;
    const before = yesIn(doc);
    const isNews = before?.receiver !== name || before.date !== allows?.handover?.date;
    if (allows && isNews) host.view?.dispatch({ type: "updateDocument", set: { allows } });
  };

  const show = () => {
    const place = dialog();
    if (place?.isConnected && !place.open && isOpen) place.showModal();
  };
  const end = () => {
    isOpen = false;
    dialog()?.close();
    preview = undefined;
  };
  const close = () => {
    if (!isOpen) return;
    end();
    redraw();
    // Back to the button, but for who covered the map: they are at the cover.
    if (host.view?.covered !== true) opener?.focus();
  };

  const deedsIn = (now: Given, choice: Choice): ShareDeeds => ({
    choose: (part) => {
      chosen = { ...chosen, ...part };
      [asks, lacks, said] = [false, false, ""];
      redraw();
    },
    receive: (name, yes) => {
      [receiver, agrees, lacks, said] = [name, yes, false, ""];
      redraw();
    },
    make: () => void make(now, choice),
    answer: (goOn) => {
      asks = false;
      if (goOn) {
        sure.add(`${choice.audience} ${choice.format}`);
        void make(now, choice);
      }
      redraw(".make");
    },
    close,
  });

  const modelIn = (now: Given, choice: Choice): ShareModel => {
    const { doc, options, words, language } = now;
    const before = yesIn(doc);
    const yes = {
      receiver: receiver ?? before?.receiver ?? "",
      agrees,
      lacks,
      before: before ? words.agreed(isolate(before.receiver), language.date(before.date)) : "",
    };
    return {
      ...{
        words,
        choice,
        asks,
        said: said || (preview?.fault ?? ""),
        choices: forWhomFrom(doc, options).map((one) => ({ ...one, name: means.shownText(nameOf(doc, one)) })),
      },
      elsewhere: doc.redactedFor === undefined && options.audience === "client",
      yes: isAsked(now, choice) ? yes : undefined,
      preview: preview?.node,
    };
  };

  return {
    open: () => {
      isOpen = true;
      isNew = true;
      opener = root?.querySelector<HTMLElement>(".toolbar .share");
      chosen = {};
      receiver = undefined;
      [agrees, lacks, asks, said] = [false, false, false, ""];
      sure = new Set();
      openedIn = host.mode;
      host.requestUpdate();
    },
    draw: (now) => {
      // A host went on to another mode: what is behind a dialog could not be reached.
      if (host.mode !== openedIn) end();
      if (!isOpen || !now) return shareTemplate(undefined, NO_DEEDS);
      const choice = choiceIn(now);
      receiver ??= yesIn(now.doc)?.receiver;
      look(now, choice);
      if (isNew) void host.updateComplete.then(show);
      isNew = false;
      return shareTemplate(modelIn(now, choice), deedsIn(now, choice));
    },
  };
}

const nameOf = ({ readers }: EcomapDocument, { reader }: ForWhom) => readers?.find(({ id }) => id === reader)?.name;

const nothing = () => {};
const NO_DEEDS: ShareDeeds = { choose: nothing, receive: nothing, make: nothing, answer: nothing, close: nothing };
