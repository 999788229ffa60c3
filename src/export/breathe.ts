/** Lets the page answer hands and paint before the work goes on; rejects once `signal` has given it up. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
