import type { TimelineEvent } from '../../model/event.ts';
import { unturned } from '../../words/bidi.ts';
import { type DataInput, eventsOf } from './data-input.ts';
import { daysOf } from './days-of.ts';
import { createTeller, tellTitle, type ToldEvent } from './tell-event.ts';
import { writeJson } from './write-json.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A feature an event (RFC 7946), at the first of its places that is known: those after it are what it lies in, or
 * where it is also set. An event without a known place is a feature without geometry.
 */
export function* writeGeoJson(input: DataInput): Generator<string> {
  const { style, part } = input;
  const head = {
    type: 'FeatureCollection',
    name: tellTitle(input),
    ...(part !== undefined && { description: part[style.language] }),
  };
  yield* writeJson(head, 'features', eachFeature(input));
}

function* eachFeature(input: DataInput): Generator<readonly Json[]> {
  const tell = createTeller(input);
  const places = new Map(input.dataset.places.map((place) => [place.id, place]));
  for (const event of eventsOf(input)) {
    const at = event.places.map((id) => places.get(id)?.at).find((known) => known !== undefined);
    yield [
      {
        type: 'Feature',
        id: event.id,
        geometry: at === undefined ? null : { type: 'Point', coordinates: at },
        properties: propertiesOf(event, tell(event)),
      },
    ];
  }
}

function propertiesOf(event: TimelineEvent, told: ToldEvent): Json {
  const { earliest = null, latest = null } = daysOf(event);
  const { title, summary, date, kind, status, places, passages, link } = told;
  return {
    title,
    summary,
    date,
    edtf: event.date,
    earliest,
    latest,
    kind,
    status,
    places: places.join(' · '),
    quotes: passages.map(({ quote }) => quote).join('\n'),
    saidBy: passages.map(({ chain }) => unturned(chain)).join('\n'),
    sources: [...new Set(passages.map(({ source }) => source))].join('\n'),
    ...(link !== undefined && { link }),
  };
}
