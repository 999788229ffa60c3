interface Kept {
  readonly isInSight: () => boolean;
  readonly bringBack: () => void;
  /** Called for every height of the pane. */
  readonly makeRoom: () => void;
}

/**
 * Where an article becomes wider or narrower its lines break anew, and carry off what was read; a lower pane cuts it off.
 * What was in sight is brought back, what somebody had left is not, and nothing under a finger that pulls. Returns what stops it.
 */
export function whenSizeChanges(
  article: HTMLElement,
  pane: HTMLElement,
  { isInSight, bringBack, makeRoom }: Kept,
): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const stopped = new AbortController();
  let width = article.clientWidth;
  let height = pane.clientHeight;
  let wasInSight = isInSight();
  const observer = new ResizeObserver(() => {
    if (pane.closest('[data-pulled]') !== null) return;
    const isOtherWidth = article.clientWidth !== width;
    if (!isOtherWidth && pane.clientHeight === height) return;
    width = article.clientWidth;
    height = pane.clientHeight;
    makeRoom();
    if (wasInSight && (isOtherWidth || !isInSight())) bringBack();
  });
  observer.observe(article);
  observer.observe(pane);
  /** The browser scrolls by itself where lines break anew; that tells nothing of what was read. */
  const note = ({ target }: Event): void => {
    const isSettled = article.clientWidth === width && pane.clientHeight === height;
    if (isSettled && target instanceof Node && target.contains(article)) wasInSight = isInSight();
  };
  document.addEventListener('scroll', note, { capture: true, passive: true, signal: stopped.signal });
  return () => {
    observer.disconnect();
    stopped.abort();
  };
}
