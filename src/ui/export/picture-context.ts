import { ensure } from '../../base/assert.ts';
import type { PictureContext } from '../../export/context.ts';
import type { PictureRequest } from '../../export/request.ts';
import { sayFilter } from '../../find/say-filter.ts';
import type { Language } from '../../model/bilingual.ts';
import { directions } from '../../model/languages.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { AppState } from '../../store/app-store.ts';
import { selectMatches } from '../../store/select-matches.ts';
import {
  selectArrays,
  selectDataset,
  selectDateStyle,
  selectDirection,
  selectIndex,
  selectOpenEvent,
  selectOpenPassage,
} from '../../store/selectors.ts';
import { plainSettings } from '../../store/slices/settings.ts';
import { selectUrlState } from '../../store/url-state.ts';
import type { Theme } from '../../timeline/props.ts';
import { linkTo, sharedPage } from '../share/link.ts';
import { relatedEvents } from '../timeline/related-events.ts';

/** What the page shows now, for a picture of it. `today` is in milliseconds UTC. */
export function pictureContext(
  state: AppState,
  screen: PictureContext['screen'],
  today: number | undefined,
): PictureContext {
  const dataset = ensure(selectDataset(state), 'a picture without a dataset');
  const event = selectOpenEvent(state);
  const address = dataset.url;
  const matches = selectMatches(state);
  return {
    dataset,
    arrays: selectArrays(state),
    matches,
    ...(matches !== undefined && { sayFilter: filterSayer(state, dataset) }),
    screen,
    isFolded: state.isFolded,
    selected: event?.id,
    ...relatedEvents(event, selectOpenPassage(state), selectIndex(state)),
    today,
    linkTo: (span, said) => {
      if (address === undefined) return undefined;
      const shown = selectUrlState({ ...state, ...settingsOf(said) });
      const seen = span ? { ...shown, from: Math.floor(span.start), to: Math.ceil(span.end) } : shown;
      return linkTo(sharedPage(address, address), seen);
    },
  };
}

/** Says what is asked for in either language. */
export function filterSayer(
  { query, facets, found }: AppState,
  dataset: OpenDataset,
): (language: Language) => string | undefined {
  const counts = found?.answer.counts;
  return (language) => sayFilter({ query, facets }, { dataset, counts, language });
}

/** The settings under which a page shows and says what the picture does, whatever those of the page are on which it is made. */
function settingsOf({ language, direction, months, digits, hijri }: PictureRequest): Partial<AppState> {
  return {
    view: 'timeline',
    theme: plainSettings.theme,
    wheel: 'page',
    language,
    direction: direction === directions[language] ? undefined : direction,
    months: months ?? plainSettings.months,
    digits: digits ?? plainSettings.digits,
    hijri: hijri ?? plainSettings.hijri,
  };
}

/** What is on screen, as a request: whoever asks for something else says in what it differs. */
export function screenRequest(state: AppState, theme: Theme): PictureRequest {
  return {
    format: 'png',
    span: 'view',
    size: 'screen',
    ...selectDateStyle(state),
    direction: selectDirection(state),
    theme,
    scale: 2,
    list: false,
    qr: false,
  };
}
