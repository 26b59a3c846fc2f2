import type { MoveType } from "../../document/schema/terms.ts";
import type { Move } from "../../document/types.ts";
import type { Ref } from "./answers.ts";

/** What panels show besides what is selected on the map. */
export interface PanelState {
  /** A record that cannot be selected on the map: a group, a goal, somebody in the tray. */
  open: Ref | undefined;
  /** Whether the panel is folded together; `undefined`: as there is room. */
  folded: boolean | undefined;
  /** The form of a move, by tie: the move as it is filled in, and the one that it was. */
  readonly moves: Map<string, { readonly type: MoveType; readonly record: object; readonly before: Move | undefined }>;
  /** Who belongs to a group while people are touched on the map. */
  touching: { readonly group: string; readonly ids: ReadonlySet<string> } | undefined;
  /** What is about to be erased. */
  erasing: Ref | undefined;
}
