/** Where no frame is asked for, as in a page that is hidden meanwhile. In milliseconds. */
const AT_LAST = 500;

/** Whether what is drawn into a container now is seen by somebody before long. */
export const isInSight = ({ ownerDocument, isConnected }: Element): boolean =>
  isConnected && ownerDocument.defaultView !== null && !ownerDocument.hidden;

/** Calls once what is drawn now has been seen; answers how not to. */
export function afterSeen(page: Window, act: () => void): () => void {
  const timer = page.setTimeout(act, AT_LAST);
  // The first frame shows what is drawn, the second begins when that was seen.
  let frame = page.requestAnimationFrame(() => {
    frame = page.requestAnimationFrame(act);
  });
  return () => {
    page.clearTimeout(timer);
    page.cancelAnimationFrame(frame);
  };
}
