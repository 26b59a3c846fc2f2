/** Goes through moments by itself. */
export interface Player {
  readonly plays: boolean;
  /** Whether the reader wants no motion: then nothing goes by itself. */
  readonly isCalm: boolean;
  readonly start: (moments: number) => void;
  readonly stop: () => void;
}

/** A moment is seen so long, in milliseconds; shorter where there are many, so that all of it takes no longer than a minute. */
const MOMENT = { longest: 1500, shortest: 100, all: 60_000 };

/** @param goOn shows the next moment, and answers whether there is another */
export function makePlayer(goOn: () => boolean): Player {
  let timer: number | undefined;
  const stop = () => {
    window.clearInterval(timer);
    timer = undefined;
  };
  return {
    get plays() {
      return timer !== undefined;
    },
    get isCalm() {
      return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    },
    start: (moments) => {
      const each = Math.max(MOMENT.shortest, Math.min(MOMENT.longest, MOMENT.all / moments));
      timer = window.setInterval(() => {
        // The last one stops before it is drawn, so that the button says so.
        if (!goOn()) stop();
      }, each);
    },
    stop,
  };
}
