import { TABLE_OF } from "../command/record-commands.ts";
import type { Command, CommandType } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Drawing } from "../scene/drawing.ts";
import { DRAW_DEFAULTS, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";

/**
 * How a map is drawn and what hands may do with it. Each option has one default, in {@link VIEW_DEFAULTS}.
 * In a page the picture fills its container. Where neither `width` nor `height` nor `paper` is given it is drawn for the
 * box of that container; where one is, it keeps that proportion, and is shown as large as there is room for.
 */
export interface ViewOptions extends DrawOptions {
  /** What gestures and keys may change: nothing, where members stand, or all (`true` and `"full"` are the same). */
  readonly editable: boolean | "positions" | "full";
  /** The moment of a change: ISO 8601, UTC. */
  readonly now: () => string;
  /** An id for a record that is added by hand. */
  readonly newId: () => string;
  /** Who makes the changes. */
  readonly actor?: string;
  /** Whether this user may do this, to this record. What may not be done is refused with `read-only`. */
  readonly can: (action: CommandType, recordId?: string) => boolean;
  /** Whether gestures and keys may zoom and pan. */
  readonly zoomable: boolean;
  /** Whether the map asks where those belong who came by hand: not where that is asked beside it. */
  readonly asks: () => boolean;
}

export const VIEW_DEFAULTS: ViewOptions = {
  ...DRAW_DEFAULTS,
  editable: false,
  now: () => new Date().toISOString(),
  // `randomUUID` would want a secure page, which an intranet is not always.
  newId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  can: () => true,
  zoomable: true,
  asks: () => true,
};

const EDITABLE: readonly ViewOptions["editable"][] = [false, true, "positions", "full"];

/**
 * Options with the defaults filled in.
 * @throws {EcomapError} `unknown-option`, `wrong-option`, or `not-yet` for a value that a later version draws.
 */
export function resolveViewOptions(given: Partial<ViewOptions> = {}): ViewOptions {
  const options: ViewOptions = { ...VIEW_DEFAULTS, ...given };
  resolveDrawOptions(drawOptionsOf(options));
  if (EDITABLE.includes(options.editable)) return options;
  const terms = EDITABLE.map(String);
  throw new EcomapError({ code: "wrong-option", path: ["editable"], params: { option: "editable", terms } });
}

/** The part of the options that says how a map is drawn: with room for who comes where people may be added. */
export function drawOptionsOf(options: ViewOptions): DrawOptions {
  const { editable, now: _n, newId: _i, actor: _a, can: _c, zoomable: _z, asks: _q, ...draw } = options;
  return { ...draw, roomy: draw.roomy || editable === true || editable === "full" };
}

/** A map as it was drawn. */
interface OnPage {
  readonly options: ViewOptions;
  readonly drawing: Pick<Drawing, "scene">;
}

/** How the next state of a map is drawn: on the page that it has. */
export const onItsPage = ({ options, drawing }: OnPage): DrawOptions => ({
  ...drawOptionsOf(options),
  page: drawing.scene.page,
});

/** Whether this document may be changed in a view at all: not where it is drawn for others than client and team. */
export const isOpen = ({ redactedFor }: EcomapDocument, { audience }: ViewOptions): boolean =>
  redactedFor === undefined && (audience === "client" || audience === "team");

/** What is done where only places may be changed. */
const PLACES: readonly CommandType[] = ["pinMember", "unpinMember", "placeMembers"];

/** Whether hands may do this to a record. */
export const mayTouch = (doc: EcomapDocument, options: ViewOptions, action: CommandType, recordId?: string): boolean =>
  options.editable !== false &&
  (options.editable !== "positions" || PLACES.includes(action)) &&
  isOpen(doc, options) &&
  options.can(action, recordId);

/** The record that a command is about, by its id. */
export function recordOf(command: Command): string | undefined {
  const named = new Map<string, unknown>(Object.entries(command));
  const field = ["id", "tie", "member", ...Object.keys(TABLE_OF)].find((name) => named.has(name));
  const record = field === undefined ? undefined : named.get(field);
  if (typeof record === "string") return record;
  return isRecord(record) ? record.id : undefined;
}

const isRecord = (value: unknown): value is { readonly id: string } =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
