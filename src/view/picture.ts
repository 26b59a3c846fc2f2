import { type Element as Picture, pictureElement } from "../picture/elements.ts";
import { coveredElement, livingElement, underlayElement } from "../picture/living.ts";
import { keyOf, makeNode, patchElement } from "../picture/to-dom.ts";
import type { Scene } from "../scene/marks.ts";
import { afterSeen, isInSight } from "./after-seen.ts";
import { mayTouch } from "./options.ts";
import type { Room } from "./room.ts";
import type { Machine, Store, ViewState } from "./state.ts";
import { underlayOf } from "./underlay.ts";

/** What a view puts into its container. */
export interface Frame extends Machine {
  /** The box round all of it. */
  readonly wrapper: HTMLElement;
  readonly svg: SVGSVGElement;
  /** Where results are told to those who hear the map. */
  readonly live: HTMLElement;
  /** The node of the client or a member. */
  readonly nodeOf: (id: string) => SVGElement | undefined;
}

/** Draws the state into its room in the container, and takes all of it away again. */
export function makePicture(store: Store, container: Element, { wrapper, leave }: Room): Frame {
  const doc = container.ownerDocument;
  const prefixOf = remembered((wished: string) => freePrefix(container, wished));
  const base = remembered((scene: Scene, id: string) => pictureElement(scene, id));
  const underlay = remembered((...given: Parameters<typeof underlayOf>) => underlayElement(underlayOf(...given)));

  /** Where thin lines can be hit nobody sees: it comes when the picture was seen, or as soon as something is done with it. */
  let isWhole = !isInSight(container);
  const pictureOf = (state: ViewState): Picture => {
    const { drawing, scene, transform, placement, selected, current, tie, focus, covered, options } = state;
    if (covered) return coveredElement(scene);
    return livingElement(base(scene, prefixOf(options.idPrefix)), scene, {
      transform,
      tabStop: focus === "none",
      underlay:
        isWhole && !drawing.drawn
          ? underlay(placement, selected, current, tie, focus, scene.ground)
          : underlayElement([]),
    });
  };

  const svg = makeNode(doc, pictureOf(store.state));
  if (!isSvg(svg)) throw new TypeError("a picture is an svg");
  const live = doc.createElement("div");
  live.className = "ecomap-live";
  live.setAttribute("aria-live", "polite");
  wrapper.setAttribute("role", "group");
  wrapper.append(svg, live);
  const frame = ({ doc: map, options, transform, carried, covered, scene }: ViewState) => {
    wrapper.classList.toggle("ecomap-editable", mayTouch(map, options, "pinMember"));
    wrapper.classList.toggle("ecomap-zoomed", transform.scale > 1);
    wrapper.classList.toggle("ecomap-carrying", carried !== undefined);
    // In a page that runs the other way words would start at the wrong end.
    if (wrapper.dir !== options.language.direction) wrapper.dir = options.language.direction;
    const label = covered ? scene.roleDescription : scene.title;
    if (wrapper.getAttribute("aria-label") !== label) wrapper.setAttribute("aria-label", label);
  };
  frame(store.state);
  const makeWhole = () => {
    if (isWhole) return;
    isWhole = true;
    stop();
    patchElement(svg, pictureOf(store.state));
  };
  const stop = isWhole || !doc.defaultView ? () => {} : afterSeen(doc.defaultView, makeWhole);
  wrapper.addEventListener("pointerover", makeWhole, { capture: true, once: true, signal: store.signal });

  return {
    wrapper,
    svg,
    live,
    nodeOf: (id) => {
      const key = id === store.state.drawing.index.doc.client.id ? "client" : `member:${id}`;
      return [...svg.querySelectorAll<SVGElement>(".ecomap-scene > [tabindex]")].find((node) => keyOf(node) === key);
    },
    update: (state) => {
      isWhole = true;
      // A covered picture holds nobody who could keep the focus.
      if (state.covered && svg.matches(":focus-within")) svg.focus({ preventScroll: true });
      patchElement(svg, pictureOf(state));
      frame(state);
    },
    destroy: () => {
      stop();
      leave();
    },
  };
}

const isSvg = (node: SVGElement): node is SVGSVGElement => node.localName === "svg";

/** The answer to the same arguments once more, as the same object: what did not change is not walked again. */
function remembered<A extends readonly unknown[], R>(make: (...given: A) => R): (...given: A) => R {
  let last: { readonly given: A; readonly answer: R } | undefined;
  return (...given) => {
    if (!last || given.some((one, i) => one !== last?.given[i])) last = { given, answer: make(...given) };
    return last.answer;
  };
}

/** The wished prefix, or with a number after it where another picture in the page or shadow tree has it. */
function freePrefix(container: Element, wished: string): string {
  const root = container.getRootNode();
  const isTaken = (prefix: string) => isParent(root) && root.querySelector(`[id="${prefix}-title"]`) !== null;
  let prefix = wished;
  for (let n = 2; isTaken(prefix); n++) prefix = `${wished}-${n}`;
  return prefix;
}

const isParent = (node: Node): node is Node & ParentNode => "querySelector" in node;
