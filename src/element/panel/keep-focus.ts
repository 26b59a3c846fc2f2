import type { LitElement } from "lit";

/** Where the focus goes on: into what opened, else to what is left beside it. */
const NEXT = [".plan :is(input, select, textarea)", "button"];

/** Keeps the focus in the panel where a button goes away by being pressed: else it would be lost to the page. */
export function keepFocus(element: LitElement, root: ShadowRoot): void {
  let places: readonly (Element | null)[] = [];
  // By the time that the click comes up again the button may be gone.
  const before = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest("aside button") : null;
    places = button && root.activeElement === button ? [button.closest("section"), button.closest("aside")] : [];
  };
  const after = async () => {
    const near = places.filter((place) => place?.isConnected);
    await element.updateComplete;
    if (root.activeElement) return;
    const found = near.flatMap((place) => NEXT.map((next) => place?.querySelector<HTMLElement>(next)));
    found.find((one) => one)?.focus();
  };
  root.addEventListener("click", before, { capture: true });
  root.addEventListener("click", after);
}
