import type { CommandType } from "../command/types.ts";
import type { ClickCarry } from "./click-carry.ts";
import { isElement, type Met, metAt } from "./met.ts";
import { mayTouch } from "./options.ts";
import { placeOf } from "./pointer.ts";
import type { Field, Store } from "./state.ts";

/**
 * What a double click or double tap means: on the free stage somebody new, on a name another name, on a symbol that it is taken
 * up. Where a name may not be changed it takes up too.
 */
export function makeDoubleClick(store: Store, svg: SVGSVGElement, clickCarry: ClickCarry): void {
  const fieldAt = (event: MouseEvent, met: Met | undefined): Field | undefined => {
    const { doc, options } = store.state;
    const may = (action: CommandType) => mayTouch(doc, options, action, met?.id);
    if (!met) return may("addMember") ? { is: "add", at: placeOf(svg, event) } : undefined;
    const onName = isElement(event.target) && event.target.closest(".ecomap-label") !== null;
    if (met.is === "client" ? may("updateClient") : onName && met.is === "member" && may("updateMember"))
      return { is: "rename", id: met.id };
    return undefined;
  };
  const onDouble = (event: MouseEvent) => {
    const { covered, carried, link } = store.state;
    if (covered || carried || link) return;
    const met = metAt(event.target, store.state);
    const open = fieldAt(event, met);
    if (open) store.set({ open });
    else if (met?.is === "member") clickCarry.takeUp(met.id);
  };
  svg.addEventListener("dblclick", onDouble, { signal: store.signal });
}
