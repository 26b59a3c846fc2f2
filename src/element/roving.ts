const itemsOf = (bar: Element): readonly HTMLElement[] => [...bar.querySelectorAll<HTMLElement>("button")];

/** Makes a row of buttons one stop of the Tab key: the one used last, else the first. */
export function oneStop(bar: Element, wanted?: EventTarget | null): void {
  const items = itemsOf(bar);
  const stop = items.find((item) => item === wanted) ?? items.find((item) => item.tabIndex === 0 && item.dataset.stop);
  for (const item of items) {
    const isStop = item === (stop ?? items[0]);
    item.tabIndex = isStop ? 0 : -1;
    item.toggleAttribute("data-stop", isStop);
  }
}

/** Goes along a row of buttons by arrow keys, Home and End, in the direction in which it is read. */
export function goAlong(event: KeyboardEvent): void {
  const bar = event.currentTarget;
  if (!(bar instanceof HTMLElement)) return;
  const items = itemsOf(bar);
  const at = items.findIndex((item) => event.composedPath().includes(item));
  const forward = bar.matches(":dir(rtl)") ? "ArrowLeft" : "ArrowRight";
  const steps = new Map([
    [forward, at + 1],
    [forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft", at - 1],
    ["Home", 0],
    ["End", items.length - 1],
  ]);
  const to = steps.get(event.key);
  if (to === undefined || at < 0) return;
  event.preventDefault();
  items[(to + items.length) % items.length]?.focus();
}
