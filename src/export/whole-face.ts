import fontUrl from 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf?url';
import { err, ok, type Result } from '../base/result.ts';

/** The face as one TrueType file with both scripts in it: those of the page are compressed halves. */
export async function loadWholeFace(signal?: AbortSignal): Promise<Result<ArrayBuffer, 'font-missing'>> {
  try {
    const response = await fetch(fontUrl, signal ? { signal } : {});
    return response.ok ? ok(await response.arrayBuffer()) : err('font-missing');
  } catch (error) {
    if (signal?.aborted || !(error instanceof TypeError)) throw error;
    return err('font-missing');
  }
}
