import type { Language } from '../../model/bilingual.ts';
import { type Folding, toAxis } from '../folding/folding.ts';
import type { View } from '../view.ts';

const said = new Map<Language, string>();

/** “Today”, as `Intl` says it; asked for in every frame. */
export function sayToday(language: Language): string {
  const word =
    said.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  said.set(language, word);
  return word;
}

/** Where today stands on the axis, in its ms; undefined while it is off screen. */
export function todayOn({ today, viewport: { span } }: View, folding: Folding): number | undefined {
  const at = today === undefined ? undefined : toAxis(folding, today);
  return at !== undefined && at >= span.start && at <= span.end ? at : undefined;
}
