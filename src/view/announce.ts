import { mayTouch } from "./options.ts";
import type { Machine, Store } from "./state.ts";

const WAIT = 300;

/** Tells results to those who hear the map. */
export interface Announcer extends Machine {
  /** `isSeen`: those who see the map read it too, until they go on. */
  readonly say: (text: string, isSeen?: boolean) => void;
}

/** The last of what is to be told, after a moment of quiet: never places while something moves, and nothing while covered. */
export function makeAnnouncer(store: Store, live: HTMLElement): Announcer {
  let keysTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hush = () => {
    clearTimeout(timer);
    timer = undefined;
    live.textContent = "";
    live.classList.remove("ecomap-read");
  };
  const say: Announcer["say"] = (text, isSeen = false) => {
    // Emptied first, so that the same words are told again.
    hush();
    if (store.state.covered) return;
    timer = setTimeout(() => {
      timer = undefined;
      live.textContent = text;
      live.classList.toggle("ecomap-read", isSeen);
    }, WAIT);
  };
  return {
    say,
    update: (state, before) => {
      if (state.focus !== "none" && before.focus === "none" && !keysTold && timer === undefined) {
        keysTold = true;
        const { keys, editKeys } = state.options.language.sentences;
        say(mayTouch(state.doc, state.options, "addMember") ? `${keys} ${editKeys}` : keys);
      }
      const goesOn =
        state.selected !== before.selected || state.open !== before.open || state.carried !== before.carried;
      const isRead = live.classList.contains("ecomap-read");
      if ((state.covered && !before.covered) || (isRead && goesOn)) hush();
    },
    destroy: hush,
  };
}
