import type { Actions } from "./actions.ts";
import type { Emitter } from "./events.ts";
import { type Met, metAt } from "./met.ts";
import type { Machine, Store } from "./state.ts";

/** Clicks select, and the pointer enters and leaves. */
export function makePointer(store: Store, svg: SVGSVGElement, { emit }: Emitter, actions: Actions): Machine {
  let over: Met | undefined;
  const client = () => store.state.doc.client.id;

  const leave = (met: Met) => {
    if (met.is === "member") emit("leaveMember", { member: met.id });
    else if (met.is === "tie") emit("leaveTie", { tie: met.id });
    else emit("leaveClient", { client: client() });
  };
  const enter = (met: Met) => {
    if (met.is === "member") emit("enterMember", { member: met.id });
    else if (met.is === "tie") emit("enterTie", { tie: met.id });
    else emit("enterClient", { client: client() });
  };
  const hover = (met: Met | undefined) => {
    const before = over;
    if (isSame(before, met)) return;
    over = met;
    if (before) leave(before);
    if (met) enter(met);
  };
  const onOver = (event: PointerEvent) => {
    // A finger does not hover, and who carries someone over others does not enter them.
    if (event.pointerType !== "touch" && !store.state.carried) hover(metAt(event.target));
  };
  const onLeave = () => hover(undefined);

  const onClick = (event: MouseEvent) => {
    if (store.state.covered) return;
    const met = metAt(event.target);
    if (!met) {
      emit("clickStage", placeOf(svg, event));
      if (!event.shiftKey) actions.select([]);
      return;
    }
    if (met.is === "member") emit("clickMember", { member: met.id });
    else if (met.is === "tie") emit("clickTie", { tie: met.id });
    else emit("clickClient", { client: client() });
    actions.choose(met.is === "client" ? client() : met.id, event.shiftKey);
  };

  svg.addEventListener("pointerover", onOver);
  svg.addEventListener("pointerleave", onLeave);
  svg.addEventListener("click", onClick);
  return {
    destroy: () => {
      svg.removeEventListener("pointerover", onOver);
      svg.removeEventListener("pointerleave", onLeave);
      svg.removeEventListener("click", onClick);
    },
  };
}

const isSame = (a: Met | undefined, b: Met | undefined): boolean =>
  a?.is === b?.is && (a && "id" in a ? a.id : "") === (b && "id" in b ? b.id : "");

/** Where on the map an event is, in map units. */
function placeOf(svg: SVGSVGElement, { clientX, clientY }: MouseEvent): { readonly x: number; readonly y: number } {
  const matrix = svg.querySelector<SVGGElement>(".ecomap-viewport")?.getScreenCTM();
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix?.inverse());
  return { x, y };
}
