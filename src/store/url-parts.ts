import type { Interval } from '../base/interval.ts';
import { type FacetName, facetNames, type Facets, noFacets } from '../find/facets.ts';
import { precisions } from '../find/precision.ts';
import { eventKinds, stances, statuses } from '../model/event-words.ts';
import type { EventAddress } from '../model/address.ts';
import { languages } from '../model/languages.ts';
import type { Direction } from '../timeline/props.ts';
import { digitSets, type Digits, type MonthNames, monthNameSets } from '../words/date-style.ts';
import type { AppState } from './app-store.ts';
import { knownToDataset } from './known-values.ts';
import { formatMoment, parseMoment, roundSpan } from './moment.ts';
import type { Notice } from './notice.ts';
import { isFiltered } from './select-matches.ts';
import { hasDates, selectDataset, selectIndex } from './selectors.ts';
import { plainSettings, type Settings, type ThemeSetting, themeSettings } from './slices/settings.ts';
import { type ViewName, views, type WheelOwner, wheelOwners } from './slices/view.ts';
import { idCodec, listOf, oneOf, textCodec, type UrlCodec } from './url-codecs.ts';

/** The values that an address can hold, each under the name that it has there. Each has its row in `urlParts`. */
export interface UrlValues extends Facets, Required<EventAddress> {
  /** The words that are searched for. */
  readonly q: string;
  /** The visible span, in milliseconds UTC; both ends or neither. */
  readonly from: number;
  readonly to: number;
  /** Only when it is the list. */
  readonly view: ViewName;
  /** Only the page about the timeline: other panels are passing. */
  readonly panel: 'about';
  /** Only when it differs from the direction of the language. */
  readonly dir: Direction;
  readonly theme: ThemeSetting;
  /** How dates are said, where it is not as everybody has it. */
  readonly months: MonthNames;
  readonly digits: Digits;
  readonly hijri: 'on';
  /** Only when a page in a frame gives the wheel to the timeline. */
  readonly wheel: WheelOwner;
  /** Only when long stretches without events are folded. */
  readonly gaps: 'folded';
}

/** What an address says: `#v=1&event=…&from=…`. */
export type UrlState = Partial<UrlValues>;

/** What an address makes of the store. */
export interface Applied {
  readonly change: Partial<AppState>;
  /** What it asked for and cannot have. */
  readonly notices?: readonly Notice[];
}

/**
 * What a change of a part is to the history: a step that “back” undoes, a step once nothing has changed for a while (what
 * is typed), or none: it takes the place of the address before.
 */
export type HistoryStep = 'step' | 'settled' | 'none';

export interface UrlPart<T> extends UrlCodec<T> {
  /** What the address is to say of a state; undefined says nothing. */
  readonly select: (state: AppState) => T | undefined;
  /** Is called for every address, whether it holds the part or not; parts that belong together leave it to one of them. */
  readonly apply?: (asked: UrlState, state: AppState) => Applied;
  readonly history: HistoryStep;
  /** Holds before there is a dataset. */
  readonly isEarly?: true;
}

/** Every part of version 1, in the order in which it is written. Whoever gives the address a new part adds a row here. */
export const urlParts: { readonly [K in keyof UrlValues]: UrlPart<UrlValues[K]> } = {
  event: {
    ...idCodec,
    select: ({ eventId }) => eventId,
    apply: openEvent,
    history: 'step',
  },
  passage: {
    ...idCodec,
    select: ({ passageId }) => passageId,
    history: 'none',
  },
  q: {
    ...textCodec,
    select: ({ query }) => (query.trim() === '' ? undefined : query),
    apply: askFor,
    history: 'settled',
  },
  kind: facetPart('kind', oneOf(eventKinds).parse),
  status: facetPart('status', oneOf(statuses).parse),
  stance: facetPart('stance', oneOf(stances).parse),
  by: facetPart('by', idCodec.parse),
  actor: facetPart('actor', idCodec.parse),
  place: facetPart('place', idCodec.parse),
  article: facetPart('article', idCodec.parse),
  precision: facetPart('precision', oneOf(precisions).parse),
  from: {
    parse: parseMoment,
    format: formatMoment,
    select: (state) => seenSpan(state)?.start,
    apply: ({ from: start, to: end }) =>
      start === undefined || end === undefined
        ? { change: {} }
        : { change: { requestedSpan: { start, end } } },
    history: 'none',
  },
  to: {
    parse: parseMoment,
    format: formatMoment,
    select: (state) => seenSpan(state)?.end,
    history: 'none',
  },
  view: {
    ...oneOf(views),
    select: ({ view }) => (view === 'timeline' ? undefined : view),
    apply: ({ view = 'timeline' }) => ({ change: { view } }),
    history: 'step',
  },
  panel: {
    ...oneOf(['about']),
    select: ({ panel }) => (panel === 'about' ? panel : undefined),
    apply: ({ panel }, state) =>
      panel === undefined && state.panel !== 'about' ? { change: {} } : { change: { panel } },
    history: 'step',
  },
  lang: {
    ...oneOf(languages),
    select: ({ language }) => language,
    apply: ({ lang }) => ({ change: lang === undefined ? {} : { language: lang } }),
    history: 'step',
    isEarly: true,
  },
  dir: {
    ...oneOf(['rtl', 'ltr']),
    select: ({ direction }) => direction,
    apply: ({ dir }) => ({ change: { direction: dir } }),
    history: 'step',
    isEarly: true,
  },
  theme: { ...settingPart('theme', oneOf(themeSettings)), isEarly: true },
  months: settingPart('months', oneOf(monthNameSets)),
  digits: settingPart('digits', oneOf(digitSets)),
  hijri: {
    ...oneOf(['on']),
    select: ({ hijri }) => (hijri ? 'on' : undefined),
    apply: ({ hijri }) => ({ change: hijri === undefined ? {} : { hijri: true } }),
    history: 'none',
  },
  wheel: {
    ...oneOf(wheelOwners),
    select: ({ wheel }) => (wheel === 'page' ? undefined : wheel),
    apply: ({ wheel = 'page' }) => ({ change: { wheel } }),
    history: 'none',
  },
  gaps: {
    ...oneOf(['folded']),
    select: ({ isFolded }) => (isFolded ? 'folded' : undefined),
    apply: ({ gaps }) => ({ change: gaps === undefined ? {} : { isFolded: true } }),
    history: 'none',
    isEarly: true,
  },
};

/** A setting, where it is not as everybody has it. */
function settingPart<K extends 'theme' | 'months' | 'digits'>(
  name: K,
  codec: UrlCodec<Settings[K]>,
): UrlPart<Settings[K]> {
  return {
    ...codec,
    select: ({ [name]: value }) => (value === plainSettings[name] ? undefined : value),
    apply: ({ [name]: value }) => ({ change: value === undefined ? {} : { [name]: value } }),
    history: 'none',
  };
}

/** The chosen values of a facet; a click is a step of the history. */
function facetPart(name: FacetName, parse: (text: string) => string | undefined): UrlPart<readonly string[]> {
  return {
    ...listOf(parse),
    select: ({ facets }) => (facets[name].length === 0 ? undefined : facets[name]),
    history: 'step',
  };
}

function askFor(asked: UrlState, state: AppState): Applied {
  const query = asked.q ?? '';
  const dataset = selectDataset(state);
  const facets = facetsIn(asked);
  const known = dataset === undefined ? { facets, notices: [] } : knownToDataset(facets, dataset);
  const change = { query, facets: known.facets };
  return {
    change: { ...change, isHeld: state.span === undefined && isFiltered(change) },
    notices: known.notices,
  };
}

function facetsIn(asked: UrlState): Facets {
  return facetNames.reduce((facets, name) => ({ ...facets, [name]: asked[name] ?? [] }), noFacets);
}

/** A timeline without dates has no time to come back to. */
function seenSpan(state: AppState): Interval | undefined {
  return state.span && hasDates(state) ? roundSpan(state.span) : undefined;
}

/** An event goes by its present id or by one that it had formerly. */
function openEvent({ event, passage }: UrlState, state: AppState): Applied {
  const found = event === undefined ? undefined : selectIndex(state)?.findEvent(event);
  const change = { eventId: found?.id, passageId: undefined };
  if (event === undefined) return { change };
  if (found === undefined) return { change, notices: [{ type: 'unknown-event', event }] };
  if (passage === undefined) return { change };
  return found.passages.some(({ id }) => id === passage)
    ? { change: { ...change, passageId: passage } }
    : { change, notices: [{ type: 'unknown-passage', passage }] };
}
