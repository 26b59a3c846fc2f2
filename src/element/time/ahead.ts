/** So many days of a long history are drawn before anybody asks. */
const DAYS = 16;
/** Where a browser does not tell when it has nothing to do: between two days, in milliseconds. */
const PAUSE = 60;

/**
 * Draws days of a film while the page has nothing else to do, from the last one back, evenly spread: who then takes the
 * slider finds it ready. Answers what ends it.
 */
export function drawAhead(film: { readonly at: (day: string) => unknown }, days: readonly string[]): () => void {
  const step = Math.max(1, Math.ceil(days.length / DAYS));
  const left = days.filter((_, i) => (days.length - 1 - i) % step === 0);
  let waits = 0;
  const isTold = "requestIdleCallback" in window;
  const wait = () => {
    waits = isTold ? window.requestIdleCallback(next) : window.setTimeout(next, PAUSE);
  };
  const next = () => {
    const day = left.pop();
    if (day === undefined) return;
    film.at(day);
    wait();
  };
  wait();
  return () => (isTold ? window.cancelIdleCallback(waits) : window.clearTimeout(waits));
}
