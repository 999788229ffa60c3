interface Kept {
  readonly isInSight: () => boolean;
  readonly bringBack: () => void;
}

/**
 * Where an article becomes wider or narrower its lines break anew, and carry off what was read: what was in sight is brought
 * back, what somebody had left is not. Returns what stops it.
 */
export function whenWidthChanges(article: HTMLElement, { isInSight, bringBack }: Kept): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const stopped = new AbortController();
  let width = article.clientWidth;
  let wasInSight = isInSight();
  const observer = new ResizeObserver(() => {
    if (article.clientWidth === width) return;
    width = article.clientWidth;
    if (wasInSight) bringBack();
  });
  observer.observe(article);
  /** The browser scrolls by itself where lines break anew; that tells nothing of what was read. */
  const note = ({ target }: Event): void => {
    if (target instanceof Node && target.contains(article) && article.clientWidth === width)
      wasInSight = isInSight();
  };
  document.addEventListener('scroll', note, { capture: true, passive: true, signal: stopped.signal });
  return () => {
    observer.disconnect();
    stopped.abort();
  };
}
