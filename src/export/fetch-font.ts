import { err, ok, type Result } from '../base/result.ts';

/** A file of the build that letters are made with; a `TypeError` is what `fetch` throws where there is no answer. */
export async function fetchFont(
  url: string,
  signal: AbortSignal | undefined,
): Promise<Result<ArrayBuffer, 'font-missing'>> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    return response.ok ? ok(await response.arrayBuffer()) : err('font-missing');
  } catch (error) {
    if (signal?.aborted || !(error instanceof TypeError)) throw error;
    return err('font-missing');
  }
}
