import type { TemplateResult } from "lit";
import { admit } from "../../document/audience/admit.ts";
import { shownText } from "../../document/clean-text.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { mayTouch } from "../../view/options.ts";
import { explain } from "../../words/explain.ts";
import type { FullLanguage } from "../../words/interface/interface-words.ts";
import type { Language } from "../../words/language.ts";
import { tellExport } from "../events.ts";
import { makeLateWords } from "../late-words.ts";
import type { FaceHost, Shown } from "../other-face.ts";
import { pictureFor } from "../picture-for.ts";
import type { Share, ShareHost } from "./share.ts";

/** What an element shows of the ways out: for whom the map on the screen is, and the dialog once it was asked for. */
export interface ShareParts {
  readonly seenBy: string | undefined;
  readonly dialog: TemplateResult | undefined;
}

/** The ways out of an element, fetched when they are first asked for. */
export interface ShareDoor {
  /** Called at each drawing. `tells`: whether it is said for whom the map is. */
  readonly draw: (given: Shown | undefined, tells: boolean) => ShareParts;
  readonly open: () => void;
}

function explained(error: unknown, language: Language): string {
  if (!(error instanceof EcomapError)) throw error;
  return explain({ code: error.code, params: error.params }, language);
}

export function makeShareDoor(host: FaceHost & ShareHost, fail: (error: EcomapError) => void): ShareDoor {
  let share: Share | undefined;
  let isAsked = false;
  const wordsIn = makeLateWords(host, (language: FullLanguage) => language.share(), fail);
  const load = async () => {
    isAsked = true;
    const { makeShare } = await import("./share.ts");
    share ??= makeShare(host, { admit, pictureFor, mayTouch, shownText, tellExport, explained });
    share.open();
  };
  return {
    draw: (given, says) => {
      const tells = says || given?.doc.redactedFor !== undefined;
      const words = given && (tells || isAsked) ? wordsIn(given.language)?.[given.options.voice] : undefined;
      // Room for the words before they are there, so that the map below them does not move.
      return {
        seenBy: given && tells ? (words?.seenBy[given.options.audience] ?? "") : undefined,
        dialog: share?.draw(given && words && { ...given, words }),
      };
    },
    open: () => (share ? share.open() : void load()),
  };
}
