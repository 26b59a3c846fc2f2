const NARROW = 640;
import { adoptStyle } from "./sheet.ts";

/** In CSS pixels. */
export interface RoomSize {
  readonly width: number;
  readonly height: number;
}

/** The place of a view at the end of its container. */
export interface Room {
  readonly wrapper: HTMLElement;
  /** What there is for a map; `undefined` where that is hidden or not on a page. */
  readonly measure: () => RoomSize | undefined;
  /** Calls a listener when the room may have become another; answers how to stop. */
  readonly watch: (listener: () => void) => () => void;
  readonly leave: () => void;
}

/** A map's height by its width in a container without a height: as a phone is held, or as a screen stands. */
const UPRIGHT = 2;
const LYING = 0.625;
/** Of a window that is lower, no map is. */
const LEAST = 240;
const MOST = 20_000;

/** Enters a container, with the stylesheet that a map needs. */
export function enterRoom(container: Element): Room {
  const { ownerDocument } = container;
  const page = ownerDocument.defaultView;
  const dropStyle = adoptStyle(container);
  const wrapper = ownerDocument.createElement("div");
  wrapper.className = "ecomap-view";
  container.append(wrapper);

  return {
    wrapper,
    measure: () => {
      // With the picture out of the flow, the wrapper is as high as its container wants it to be, or not at all.
      wrapper.classList.remove("ecomap-flowing");
      const { clientWidth: width, clientHeight: own } = wrapper;
      if (own === 0) wrapper.classList.add("ecomap-flowing");
      if (width === 0) return undefined;
      const wished = width * (width < NARROW ? UPRIGHT : LYING);
      const height = own || Math.round(Math.min(wished, Math.max(LEAST, page?.innerHeight ?? wished)));
      return { width: Math.min(MOST, width), height: Math.min(MOST, height) };
    },
    watch: (listener) => {
      if (!page || !("ResizeObserver" in page)) return () => {};
      const observer = new page.ResizeObserver(listener);
      observer.observe(wrapper);
      return () => observer.disconnect();
    },
    leave: () => {
      wrapper.remove();
      dropStyle();
    },
  };
}
