import type { Language } from '../../model/bilingual.ts';

/** The address that opens an event, or one of its passages, in a timeline that stands at `home`. */
export function linkTo(home: string, language: Language, event: string, passage?: string): string {
  const at = passage === undefined ? '' : `&passage=${passage}`;
  return `${home.replace(/#.*$/s, '')}#v=1&event=${event}${at}&lang=${language}`;
}
