/** A frame is 16 ms: what is left of it is the page’s. */
const workMs = 8;

/** Takes one item after the other, and breathes after some milliseconds of it, told how many have been taken. */
export async function inSteps<T>(
  items: Iterable<T>,
  take: (item: T) => void,
  breathe: (taken: number) => Promise<void>,
): Promise<void> {
  let taken = 0;
  let since = performance.now();
  for (const item of items) {
    take(item);
    taken++;
    if (performance.now() - since < workMs) continue;
    await breathe(taken);
    since = performance.now();
  }
}
