import { err, ok, type Result } from '../../base/result.ts';

/**
 * The address of the dataset that a page shows: `?data=` names one on the page's own origin, in the published format, with
 * its article texts in `articles/` beside it; without it, the one that the app ships. The error is the bad value.
 */
export function datasetAddress(search: string, base: string): Result<string> {
  const asked = askedData(search);
  if (asked === null) return ok(new URL('data/events.json', base).href);
  if (!URL.canParse(asked, base)) return err(asked);
  const address = new URL(asked, base);
  return address.origin === new URL(base).origin ? ok(address.href) : err(asked);
}

/** The address that is asked for in place of the app's own timeline, as it is written; null when there is none. */
export function askedData(search: string): string | null {
  return new URLSearchParams(search).get('data');
}
