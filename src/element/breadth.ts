/** With less room than this, in rem, the list comes first: who wants letters twice as large has half the room. */
const NARROW = 30;
/** With no more than this, what stands beside the map stands below it. */
const BELOW = 45;

/** How wide an element is, as far as it matters. */
export interface Breadth {
  readonly isNarrow: boolean;
  readonly isBelow: boolean;
  readonly observe: () => void;
  readonly disconnect: () => void;
}

export function makeBreadth(element: Element, changed: () => void): Breadth {
  let isNarrow = false;
  let isBelow = false;
  const observer = new ResizeObserver(([entry]) => {
    const rem = Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize);
    const width = (entry?.contentRect.width ?? 0) / rem;
    if (width === 0 || (width < NARROW === isNarrow && width <= BELOW === isBelow)) return;
    isNarrow = width < NARROW;
    isBelow = width <= BELOW;
    changed();
  });
  return {
    get isNarrow() {
      return isNarrow;
    },
    get isBelow() {
      return isBelow;
    },
    observe: () => observer.observe(element),
    disconnect: () => observer.disconnect(),
  };
}
