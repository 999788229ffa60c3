import { remember } from '../../base/remember.ts';
import type { Language } from '../../model/bilingual.ts';
import { type Folding, toAxis } from '../folding/folding.ts';
import type { View } from '../view.ts';

/** “Today”, as `Intl` says it; asked for in every frame. */
export const sayToday: (language: Language) => string = remember(2, (language) =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day'),
);

/** Where today stands on the axis, in its ms; undefined while it is off screen. */
export function todayOn({ today, viewport: { span } }: View, folding: Folding): number | undefined {
  const at = today === undefined ? undefined : toAxis(folding, today);
  return at !== undefined && at >= span.start && at <= span.end ? at : undefined;
}
