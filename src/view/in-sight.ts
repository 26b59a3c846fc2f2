/** Keeps a field in sight above a keyboard on the screen, which comes up after the focus and leaves less to see. Answers how to stop. */
export function keepInSight(field: Element): () => void {
  const seen = field.ownerDocument.defaultView?.visualViewport;
  const reveal = () => field.scrollIntoView({ block: "nearest", inline: "nearest" });
  // Once the page has laid itself out for what is left.
  const later = () => requestAnimationFrame(() => requestAnimationFrame(reveal));
  seen?.addEventListener("resize", later);
  reveal();
  return () => seen?.removeEventListener("resize", later);
}
