import { cdp } from "vitest/browser";
import { type EcomapDocument, EcomapError, parseEcomap } from "../../src/index.ts";
import { createEcomap, type View, type ViewOptions } from "../../src/view/index.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Seven members of several parts of life, a group, and ties between them. */
export const seven = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    { id: "amina", name: "Zus Amina", role: "sister" },
    { id: "bram", name: "Bram", role: "friend" },
    { id: "carla", name: "Carla", role: "neighbour" },
    { id: "dokter", name: "Dokter Smit", role: "general-practitioner" },
    { id: "els", name: "Els", role: "social-worker" },
    { id: "moskee", name: "Moskee Al Nour", kind: "community", domain: "faith" },
    { id: "poes", name: "Poes", kind: "animal", role: "pet" },
  ],
  ties: [
    { id: "t1", from: "client", to: "amina", strength: "strong", gives: ["practical"], receives: ["emotional"] },
    { id: "t2", from: "client", to: "bram", strength: "moderate", quality: "conflicted" },
    { id: "t3", from: "client", to: "carla", strength: "weak" },
    { id: "t4", from: "client", to: "dokter", strength: "weak" },
    { id: "t5", from: "client", to: "els", strength: "moderate", quality: "stressful" },
    { id: "t6", from: "client", to: "moskee", strength: "strong" },
    { id: "t7", from: "client", to: "poes", strength: "strong" },
    { id: "t8", from: "amina", to: "carla", strength: "moderate" },
  ],
  groups: [{ id: "g1", kind: "support", members: ["client", "amina", "els"] }],
});

const open: { readonly view: View; readonly container: HTMLElement }[] = [];

/** In CSS pixels. */
export const ROOM = { width: 900, height: 640 } as const;

/** A map in a container of its own, as large as {@link ROOM}. */
export function mount(
  doc: EcomapDocument = seven,
  options: Partial<ViewOptions> = {},
  parent: ParentNode = document.body,
) {
  const container = document.createElement("div");
  container.style.cssText = "width: 900px; height: 640px";
  parent.append(container);
  let second = 0;
  const two = (part: number) => String(Math.floor(part)).padStart(2, "0");
  const now = () => `2026-03-03T10:${two(second / 60)}:${two(second++ % 60)}Z`;
  const view = createEcomap(container, doc, { editable: true, now, ...options });
  open.push({ view, container });
  return { view, container, svg: find(container, "svg") };
}

/** Takes all maps off the page. */
export function unmountAll(): void {
  for (const { view, container } of open.splice(0)) {
    view.destroy();
    container.remove();
  }
}

export function find(within: ParentNode, selector: string): Element {
  const node = within.querySelector(selector);
  if (!node) throw new Error(`nothing here is ${selector}`);
  return node;
}

/** The node of a member or the client, by the name it shows. */
export function personIn(within: ParentNode, name: string): SVGGElement {
  const all = [...within.querySelectorAll<SVGGElement>(".ecomap-member, .ecomap-client")];
  const node = all.find((one) =>
    one
      .getAttribute("aria-label")
      ?.replace(/[\u2068\u2069]/g, "")
      .startsWith(name),
  );
  if (!node) throw new Error(`nobody here is ${name}`);
  return node;
}

/** The middle of the first symbol in a node, in the page's coordinates. */
export function middleOf(node: Element): Spot {
  const { x, y, width, height } = (node.querySelector(".ecomap-symbol") ?? node).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export const symbolSpot = (container: ParentNode, name: string): Spot => middleOf(personIn(container, name));

/** The scene of a living map as XMLSerializer writes it, and the scene of a text. */
export function sceneOf(container: ParentNode): string {
  const written = new XMLSerializer().serializeToString(find(container, ".ecomap-scene"));
  return written.replace(' xmlns="http://www.w3.org/2000/svg"', "");
}
export function sceneIn(text: string): string {
  return text.slice(text.indexOf('<g class="ecomap-scene">'), text.lastIndexOf("</svg>"));
}

export const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** When the next picture is drawn, by the browser's own clock of pictures. */
export const nextFrame = () => new Promise<number>(requestAnimationFrame);

/** Until a map has been seen: from then on it can be hit beside its thin lines too. */
export async function reachable() {
  for (let i = 0; i < 3; i++) await nextFrame();
}

/** Until everything has come to rest: announcements wait 400 ms, and transitions last a quarter of a second in pictures
 * that a busy browser draws late. */
export const rest = () => Promise.all([wait(420), seen(300)]);

async function seen(milliseconds: number) {
  const first = await nextFrame();
  while ((await nextFrame()) - first < milliseconds);
}

/** The code of the error that a call throws. */
export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof EcomapError) return error.code;
    throw error;
  }
  return "none";
}

/** From this frame's coordinates to those of the tab, where the browser's own input arrives. */
function toTab({ x, y }: Spot): Spot {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.x + x * scale, y: frame.y + y * scale };
}

interface Button {
  readonly button?: "left";
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly modifiers?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}
const mouse = (type: "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel", at: Spot, more: Button = {}) =>
  cdp().send("Input.dispatchMouseEvent", { type, ...toTab(at), pointerType: "mouse", ...more });
const LEFT = { button: "left", clickCount: 1 } as const;

export const moveMouse = (at: Spot) => mouse("mouseMoved", at);
export const pressMouse = (at: Spot) => mouse("mousePressed", at, { ...LEFT, buttons: 1 });
export const holdMouse = (at: Spot) => mouse("mouseMoved", at, { button: "left", buttons: 1 });
export const releaseMouse = (at: Spot) => mouse("mouseReleased", at, LEFT);
export async function clickMouse(at: Spot, modifiers = 0) {
  await moveMouse(at);
  await mouse("mousePressed", at, { ...LEFT, buttons: 1, modifiers });
  await mouse("mouseReleased", at, { ...LEFT, modifiers });
}
export async function doubleClickMouse(at: Spot) {
  await clickMouse(at);
  await mouse("mousePressed", at, { ...LEFT, clickCount: 2, buttons: 1 });
  await mouse("mouseReleased", at, { ...LEFT, clickCount: 2 });
}
/** A pen that touches down, moves and is lifted. */
export async function dragPen(from: Spot, to: Spot) {
  const pen = (type: "mouseMoved" | "mousePressed" | "mouseReleased", at: Spot, buttons: number) =>
    cdp().send("Input.dispatchMouseEvent", { type, ...toTab(at), ...LEFT, buttons, pointerType: "pen", force: 0.5 });
  await pen("mousePressed", from, 1);
  for (let i = 1; i <= 5; i++)
    await pen("mouseMoved", { x: from.x + ((to.x - from.x) * i) / 5, y: from.y + ((to.y - from.y) * i) / 5 }, 1);
  await pen("mouseReleased", to, 0);
}
export async function dragMouse(from: Spot, to: Spot, steps = 5) {
  await moveMouse(from);
  await pressMouse(from);
  for (let i = 1; i <= steps; i++)
    await holdMouse({ x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps });
  await releaseMouse(to);
}
/** Modifiers as the browser counts them: 2 is Ctrl, 8 is Shift. */
export const wheel = (at: Spot, deltaY: number, modifiers = 0) =>
  mouse("mouseWheel", at, { deltaX: 0, deltaY, modifiers });

const touch = (type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", points: readonly Spot[]) =>
  cdp().send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...toTab(point), id })) });

/** A finger that is put down, moved, and taken over by something else. */
export async function lostFinger(from: Spot, to: Spot) {
  await touch("touchStart", [from]);
  await touch("touchMove", [to]);
  await touch("touchCancel", []);
}

/** A finger that taps. */
export async function tap(at: Spot) {
  await touch("touchStart", [at]);
  await touch("touchEnd", []);
}

/** A finger that taps twice. */
export async function doubleTap(at: Spot) {
  for (let i = 0; i < 2; i++) await tap(at);
}

/** Fingers go from their first to their last places together. */
export async function fingers(from: readonly Spot[], to: readonly Spot[], steps = 6) {
  await touch("touchStart", from);
  for (let i = 1; i <= steps; i++) {
    // A browser scrolls by what comes in separate frames.
    await wait(16);
    await touch(
      "touchMove",
      from.map((start, n) => {
        const end = to[n] ?? start;
        return { x: start.x + ((end.x - start.x) * i) / steps, y: start.y + ((end.y - start.y) * i) / steps };
      }),
    );
  }
  await touch("touchEnd", []);
}

/** A key of any keyboard: what it writes and where it is. Modifiers as for the wheel. */
export async function pressKey(key: string, code = "", modifiers = 0) {
  await cdp().send("Input.dispatchKeyEvent", { type: "keyDown", key, code, modifiers });
  await cdp().send("Input.dispatchKeyEvent", { type: "keyUp", key, code, modifiers });
}

/** What the page is told of the user's wishes, such as less motion; without arguments none. */
export const prefer = (features: { name: string; value: string }[] = []) =>
  cdp().send("Emulation.setEmulatedMedia", { features });
