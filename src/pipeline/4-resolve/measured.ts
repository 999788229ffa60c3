import type { Timex, TimeUnit } from '../../model/timex.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import type { EdtfPoint } from '../../time/edtf.ts';

/** A date that the text has told: where, and as fine as it is. */
export interface Told {
  readonly sentence: number;
  readonly at?: EdtfPoint;
  readonly quoted: boolean;
}

/** What the text has told so far, the latest first looked for. */
export interface Memory<Each extends Told> {
  readonly last: Each | undefined;
  readonly lastDay: Each | undefined;
  readonly lastUnquotedDay: Each | undefined;
}

/** What an expression counts from: the anchor, a date told, or nothing that the text says. */
export type Measure<Each extends Told> =
  | 'anchor'
  | 'nothing'
  | { readonly from: Each; readonly day: CalendarDay };

/** The date that an expression counts from: one told in this sentence or the one before it, the day its speaker spoke, or the anchor. */
export function measureOf<Each extends Told>(
  timex: Timex,
  sentence: number,
  memory: Memory<Each>,
): Measure<Each> {
  const { expression } = timex;
  const recent = (told: Each | undefined): Each | undefined =>
    told !== undefined && sentence - told.sentence <= 1 ? told : undefined;
  if (expression.type === 'event-offset') return measure(recent(memory.lastDay), 'day') ?? 'nothing';
  if (expression.type === 'distance' && timex.told) {
    const units = expression.amounts.map(({ unit }) => unit);
    const finest = order.find((unit) => units.includes(unit)) ?? 'day';
    return measure(recent(memory.last), finest) ?? measure(recent(memory.lastDay), finest) ?? 'nothing';
  }
  if (expression.type === 'told' && expression.unit === 'day')
    return measure(recent(memory.lastDay), 'day') ?? (timex.tense === 'past' ? 'nothing' : 'anchor');
  if (expression.type === 'span' && expression.fromAnchor && timex.tense === 'past')
    return memory.last?.sentence === sentence ? 'nothing' : 'anchor';
  if (expression.type !== 'relative-day' || !timex.quoted) return 'anchor';
  const spoken = memory.lastUnquotedDay;
  return (spoken?.sentence === sentence ? measure(spoken, 'day') : undefined) ?? 'anchor';
}

const order: readonly TimeUnit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

/** A date told as a starting point for counting in a unit; undefined where it is coarser than that: no day comes of a year. */
function measure<Each extends Told>(from: Each | undefined, unit: TimeUnit): Measure<Each> | undefined {
  if (from?.at === undefined) return undefined;
  const { year, month, day } = from.at;
  const known: TimeUnit = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  if (order.indexOf(known) > order.indexOf(unit)) return undefined;
  return { from, day: { year, month: month ?? 1, day: day ?? 1 } };
}
