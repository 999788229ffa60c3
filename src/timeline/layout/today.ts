import type { Language } from '../../model/bilingual.ts';
import { type Folding, toAxis } from '../folding/folding.ts';
import type { View } from '../view.ts';

export function sayToday(language: Language): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
}

/** Where today stands on the axis, in its ms; undefined while it is off screen. */
export function todayOn({ today, viewport: { span } }: View, folding: Folding): number | undefined {
  const at = today === undefined ? undefined : toAxis(folding, today);
  return at !== undefined && at >= span.start && at <= span.end ? at : undefined;
}
