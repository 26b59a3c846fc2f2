import type { Command } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { renderToString } from "../picture/render-to-string.ts";
import { draw, sketch } from "../scene/draw.ts";
import { audienceOf } from "../scene/options.ts";
import { type About, makeActions } from "./actions.ts";
import { makeAnnouncer } from "./announce.ts";
import { makeByHand } from "./by-hand.ts";
import { makeCarry } from "./carry.ts";
import { makeClickCarry } from "./click-carry.ts";
import { makeCover } from "./cover.ts";
import { makeDoubleClick } from "./double-click.ts";
import { makeDrag } from "./drag.ts";
import { makeEditKeys } from "./edit-keys.ts";
import { makeEdits } from "./edits.ts";
import { makeEmitter } from "./events.ts";
import { makeField } from "./field.ts";
import { makeFitRoom, optionsIn } from "./fit-room.ts";
import { makeFocusRing } from "./focus-ring.ts";
import { makeHandle } from "./handle.ts";
import { makeKeepSeen } from "./keep-seen.ts";
import { makeKeyCarry } from "./key-carry.ts";
import { makeKeyboard } from "./keyboard.ts";
import { makeLinking } from "./link.ts";
import { drawOptionsOf, onItsPage, resolveViewOptions, type ViewOptions } from "./options.ts";
import { makeOver } from "./over.ts";
import { makePicture } from "./picture.ts";
import { makePointer } from "./pointer.ts";
import { makeQuestion } from "./question.ts";
import { enterRoom, type Room } from "./room.ts";
import { isSketched, makeSettling } from "./settling.ts";
import { atRest } from "./shown.ts";
import { makeStands } from "./standing.ts";
import { makeStore } from "./state.ts";
import { makeTransition } from "./transition.ts";
import { makeUndoStack } from "./undo.ts";
import type { View } from "./view.ts";
import { isDrawn } from "./walk.ts";
import { makeZoom, STEP } from "./zoom.ts";

/**
 * Draws a document as a living map at the end of a container. Nothing is written to the document until something changes.
 * Without the options `width`, `height` and `paper` the map is drawn for the box of its container, in CSS pixels, and
 * again when that takes another shape; a container without a height gets one that suits its width and, where it is wide,
 * the window. A narrow one that is too low for the map to be read has it scroll. What it is drawn for is in `view.options`,
 * with a `height` of 0 where that follows from the map.
 */
export function createEcomap(container: Element, doc: EcomapDocument, options: Partial<ViewOptions> = {}): View {
  let given: Partial<ViewOptions> = { ...audienceOf(doc), ...options };
  resolveViewOptions(given);
  const room = enterRoom(container);
  const { resolved, drawing } = orLeave(room, () => {
    const resolved = optionsIn(room, given, doc.members.length);
    const first = isSketched(doc, container) ? sketch : draw;
    return { resolved, drawing: first(doc, drawOptionsOf(resolved)) };
  });
  const store = makeStore({
    doc,
    options: resolved,
    drawing,
    ...atRest(drawing),
    transform: { x: 0, y: 0, scale: 1 },
    carried: undefined,
    current: drawing.index.doc.client.id,
    tie: undefined,
    focus: "none",
    selected: [],
    several: false,
    hovered: undefined,
    open: undefined,
    link: undefined,
    covered: false,
  });
  const emitter = makeEmitter();
  const stack = makeUndoStack();
  const page = container.ownerDocument.defaultView;
  const picture = store.join(makePicture(store, container, room));
  const { svg } = picture;
  const settling = store.join(makeSettling(store, picture.wrapper));
  const transition = store.join(makeTransition(store, page));
  const announcer = store.join(makeAnnouncer(store, picture.live));
  const actions = makeActions(store, stack, transition, emitter, announcer);
  const carry = makeCarry(store, transition, actions);
  const cover = store.join(makeCover(store, container.ownerDocument, carry.cancel));
  // Before zoom, which would pan with the member that is held.
  makeDrag(store, svg, carry);
  const refit = () => {
    const { doc, options } = store.state;
    if (options.page) transition.show(doc, draw(doc, { ...drawOptionsOf(options), page: undefined }), false);
  };
  const zoom = store.join(makeZoom(store, svg, refit));
  makePointer(store, svg, emitter, actions);
  const clickCarry = store.join(makeClickCarry(store, svg, carry, announcer));
  const keyCarry = store.join(makeKeyCarry(store, svg, carry, zoom));
  const focus = store.join(makeFocusRing(store, picture, zoom));
  const edits = makeEdits(store, actions, announcer);
  const stands = makeStands(store, actions, announcer);
  const linking = store.join(makeLinking(store, svg, { actions, edits, announcer }));
  const over = store.join(makeOver(picture));
  store.join(makeHandle(store, svg, over, linking));
  store.join(makeField(store, over, { actions, edits, focus }));
  store.join(makeQuestion(store, over, { actions, emitter, focus, stands }));
  makeDoubleClick(store, svg, clickCarry);
  const editKeys = makeEditKeys(store, { actions, edits, linking, stands });
  makeKeyboard(store, svg, { actions, announcer, carry, focus, keyCarry, linking, editKeys, zoom });
  const hand = makeByHand(store, { carry, clickCarry, edits, focus, linking, stands });
  store.join({
    update: (state, before) => {
      if (state.selected !== before.selected) emitter.emit("select", { ids: state.selected });
      if (state.covered === before.covered) return;
      emitter.emit("cover", { covered: state.covered });
      if (!state.covered) emitter.emit("reveal", { by: "uncover" });
    },
    destroy: emitter.clear,
  });

  const setOptions = (wanted: Partial<ViewOptions>) => {
    const next = optionsIn(room, wanted, store.state.doc.members.length);
    const { options, drawing } = store.state;
    const isMoved = next.layout !== options.layout;
    const page = isMoved || next.audience !== options.audience ? undefined : drawing.scene.page;
    const drawn = draw(store.state.doc, { ...drawOptionsOf(next), page });
    given = wanted;
    store.set({ options: next });
    transition.show(store.state.doc, drawn, isMoved);
  };
  store.join(
    makeFitRoom(
      store,
      room,
      page,
      () => given,
      () => setOptions(given),
      makeKeepSeen(store, picture),
    ),
  );

  let destroyed = false;
  const alive =
    <A extends readonly unknown[], R>(act: (...given: A) => R) =>
    (...args: A): R => {
      if (destroyed) throw new EcomapError({ code: "destroyed", path: [], params: {} });
      return act(...args);
    };
  /** Nothing is done with a sketch. */
  const whole = <A extends readonly unknown[], R>(act: (...given: A) => R) =>
    alive((...args: A): R => {
      settling.settle();
      return act(...args);
    });
  const now = {
    doc: alive(() => store.state.doc),
    options: alive(() => store.state.options),
    covered: alive(() => store.state.covered),
    canUndo: alive(() => stack.canUndo),
    canRedo: alive(() => stack.canRedo),
    toUndo: alive(() => stack.toUndo),
    toRedo: alive(() => stack.toRedo),
  };

  return {
    get doc() {
      return now.doc();
    },
    get covered() {
      return now.covered();
    },
    get options() {
      return now.options();
    },
    get canUndo() {
      return now.canUndo();
    },
    get canRedo() {
      return now.canRedo();
    },
    get toUndo() {
      return now.toUndo();
    },
    get toRedo() {
      return now.toRedo();
    },
    on: (type, listener) => alive(() => emitter.on(type, listener))(),
    settled: settling.settled,
    dispatch: whole((command: Command | readonly Command[], about?: About) =>
      actions.dispatch(isList(command) ? command : [command], about),
    ),
    setDoc: alive((next: EcomapDocument) => {
      const { client } = store.state.doc;
      const isSame = next.client.id === client.id && next.client.name === client.name;
      const drawn = draw(next, { ...onItsPage(store.state), ...(!isSame && { page: undefined }) });
      transition.show(next, drawn, false);
    }),
    setOptions: alive((part: Partial<ViewOptions>) => setOptions({ ...given, ...part })),
    undo: whole(actions.undo),
    redo: whole(actions.redo),
    fit: alive(zoom.fit),
    zoomIn: alive(() => zoom.by(STEP)),
    zoomOut: alive(() => zoom.by(1 / STEP)),
    zoomBy: alive(zoom.by),
    focus: whole((id: string) => {
      const { drawing } = store.state;
      const isPerson = id === drawing.index.doc.client.id || drawing.index.memberById.has(id);
      if (!isPerson || !isDrawn(drawing, id))
        throw new EcomapError({ code: "unknown-record", path: [], params: { table: "members" } });
      focus.to(id);
    }),
    select: whole(actions.select),
    several: alive((on: boolean) => store.set({ several: on })),
    takeUp: whole(hand.takeUp),
    add: whole(hand.add),
    rename: whole(hand.rename),
    connect: whole(hand.connect),
    remove: whole(hand.remove),
    pin: whole(hand.pin),
    moveTo: whole(hand.moveTo),
    cover: alive(cover.turn),
    toString: alive(() => renderToString(store.state.doc, drawOptionsOf(store.state.options))),
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      store.destroy();
    },
  };
}

/** What is made for a room; where it cannot be made the room is left as it was found. */
function orLeave<T>(room: Room, make: () => T): T {
  try {
    return make();
  } catch (error) {
    room.leave();
    throw error;
  }
}

const isList = (command: Command | readonly Command[]): command is readonly Command[] => Array.isArray(command);
