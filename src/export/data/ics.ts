import ical, {
  escape as escapeValue,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Status, TimelineEvent } from '../../model/event.ts';
import { toMs } from '../../time/calendar.ts';
import { dateOf } from '../../timeline/index/event-shape.ts';
import { type CalendarSpan, calendarSpan } from './calendar-span.ts';
import { clean } from './clean.ts';
import { type DataInput, eventsOf } from './data-input.ts';
import { foldLines } from './fold-lines.ts';
import { describe, titleAndDate } from './plain-text.ts';
import { sayExtent } from './say-part.ts';
import { createTeller, tellTitle, type ToldEvent } from './tell-event.ts';

const end = 'END:VCALENDAR';

/**
 * A calendar (RFC 5545). A day is a day; whatever is vaguer takes up all the days that it may be, and its title says so in
 * words; of an open date what is known stands in it. Nobody’s time is blocked.
 */
export function* writeIcs(input: DataInput): Generator<string> {
  const { language } = input.style;
  const extent = sayExtent(input);
  const tell = createTeller(input);
  const calendar = ical({
    // The library escapes what events say, but not what the calendar says of itself.
    name: escapeValue(tellTitle(input), false),
    ...(extent.length > 0 && { description: escapeValue(clean(extent.join('\n')), false) }),
    prodId: { company: 'Isnad', product: 'Isnad', language: language.toUpperCase() },
  });
  yield calendar.toString().slice(0, -end.length);
  for (const event of eventsOf(input)) {
    const span = spanOf(event);
    if (span === undefined) continue;
    yield foldLines(calendar.createEvent(entryOf(event, span, tell(event), input)).toString());
    calendar.clear();
  }
  yield `${end}\r\n`;
}

/** Whether a calendar can hold an event. */
export function isInCalendar(event: TimelineEvent): boolean {
  return spanOf(event) !== undefined;
}

/** Years are written with four digits. */
const firstMoment = toMs({ year: 0, month: 1, day: 1 });
const lastMoment = toMs({ year: 9999, month: 12, day: 31 });

function spanOf(event: TimelineEvent): CalendarSpan | undefined {
  const date = dateOf(event);
  const span = date && calendarSpan(date);
  return span && span.start >= firstMoment && span.end <= lastMoment ? span : undefined;
}

const statuses: Readonly<Record<Status, ICalEventStatus>> = {
  occurred: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  claimed: ICalEventStatus.TENTATIVE,
  denied: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

function entryOf(
  event: TimelineEvent,
  span: CalendarSpan,
  told: ToldEvent,
  { dataset, day }: DataInput,
): ICalEventData {
  return {
    id: `${event.id}@${dataset.url === undefined ? 'isnad' : new URL(dataset.url).host}`,
    stamp: new Date(event.checked?.on ?? day),
    start: new Date(span.start),
    end: new Date(span.end),
    allDay: !span.isTimed,
    summary: clean(span.isExact ? told.title : titleAndDate(told)),
    description: { plain: clean(describe(told)) },
    location: clean(told.places.join(' · ')) || null,
    status: statuses[event.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: told.kind }],
    // The library escapes an address as it does a text.
    ...(told.link !== undefined && { url: told.link.replaceAll(',', '%2C').replaceAll(';', '%3B') }),
  };
}
