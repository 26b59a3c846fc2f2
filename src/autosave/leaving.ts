interface Ways {
  /** The page is no longer seen; a phone may end it at any time from then on. */
  readonly hidden: () => unknown;
  /** Somebody goes to another page, or closes this one. */
  readonly left: () => unknown;
}

/** Tells when a page is put away; answers how to stop. Where there is no page, there is nothing to tell. */
export function leaving({ hidden, left }: Ways): () => void {
  if (typeof document === "undefined") return () => {};
  const listening = new AbortController();
  const { signal } = listening;
  const onHide = () => {
    if (document.visibilityState === "hidden") hidden();
  };
  document.addEventListener("visibilitychange", onHide, { signal });
  // A page that is put by may come back as it is.
  addEventListener("pagehide", ({ persisted }) => (persisted ? hidden() : left()), { signal });
  return () => listening.abort();
}
