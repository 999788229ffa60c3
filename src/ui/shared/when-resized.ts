/** Calls back with every other size of one of the elements; returns what stops it. */
export function whenResized(elements: readonly (Element | null)[], then: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(then);
  for (const element of elements) if (element !== null) observer.observe(element);
  return () => observer.disconnect();
}
