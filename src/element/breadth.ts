/** With less room than this, in CSS pixels, the list comes first. */
const NARROW = 480;
/** With no more than this, what stands beside the map stands below it. */
const BELOW = 720;

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
    const width = entry?.contentRect.width ?? 0;
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
