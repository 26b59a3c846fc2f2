import { LEAST_SIDE } from "../scene/options.ts";
import { heightFor, WIDE } from "../scene/sheet.ts";
import { adoptStyle } from "./sheet.ts";

/** In CSS pixels. */
export interface RoomSize {
  readonly width: number;
  /** 0 where it follows from what is drawn. */
  readonly height: number;
}

/** The place of a view at the end of its container. */
export interface Room {
  readonly wrapper: HTMLElement;
  /** What there is for a map of so many members; `undefined` where that is hidden or not on a page. */
  readonly measure: (members: number) => RoomSize | undefined;
  /** Calls a listener when the room may have become another; answers how to stop. */
  readonly watch: (listener: () => void) => () => void;
  readonly leave: () => void;
}

/** A map's height by its width in a wide container without a height. */
const LYING = 0.625;
/** A container as wide as a phone has the map scroll in it where it is lower than this share of what its people need. */
export const NARROW = 640;
const LOW = 0.75;
/** So many are seen at once in any room. */
const FEW = 3;
/** Of a window that is lower, no map is; of others it leaves some for what stands round it, so that all of it is seen at once. */
const LEAST = 240;
const SEEN = 0.8;
const MOST = 20_000;
/** Whether a map has to scroll for its names to be read, in a room so wide and high in CSS pixels. */
export const hasToScroll = (width: number, height: number, members: number): boolean =>
  height > 0 && members > FEW && width < NARROW && height < LOW * heightFor(width, members);
const within = (side: number): number => Math.max(LEAST_SIDE, Math.min(MOST, side));

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
    measure: (members) => {
      const { scrollTop } = wrapper;
      // With the picture out of the flow, the wrapper is as high as its container wants it to be, or not at all.
      wrapper.classList.remove("ecomap-flowing", "ecomap-scrolled");
      const { clientWidth: width, clientHeight: own } = wrapper;
      const scrolls = hasToScroll(width, own, members);
      wrapper.classList.toggle("ecomap-flowing", own === 0 || scrolls);
      wrapper.classList.toggle("ecomap-scrolled", scrolls);
      wrapper.scrollTop = scrollTop;
      if (width === 0) return undefined;
      if (scrolls || (own === 0 && width < WIDE)) return { width: within(width), height: 0 };
      const wished = width * LYING;
      const height = own || Math.round(Math.min(wished, Math.max(LEAST, SEEN * (page?.innerHeight ?? MOST))));
      return { width: within(width), height: within(height) };
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
