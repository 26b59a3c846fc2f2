/** A place of a page's size for a map; it is drawn once the place stands in the page, as it needs its size. */
export function stage(draw: (place: HTMLElement) => void): HTMLElement {
  const place = document.createElement("div");
  place.style.height = "min(90vh, 800px)";
  requestAnimationFrame(() => draw(place));
  return place;
}
