import fontUrl from 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf?url';
import type { Result } from '../base/result.ts';
import { fetchFont } from './fetch-font.ts';

/** The face as one TrueType file with both scripts in it: those of the page are compressed halves. */
export function loadWholeFace(signal?: AbortSignal): Promise<Result<ArrayBuffer, 'font-missing'>> {
  return fetchFont(fontUrl, signal);
}
