import { addressVersion, formatHash } from '../model/address.ts';
import type { AppState } from './app-store.ts';
import { formatMoment } from './moment.ts';
import type { Notice, UrlProblem } from './notice.ts';
import { type Applied, type HistoryStep, urlParts, type UrlState, type UrlValues } from './url-parts.ts';

export interface ParsedUrl {
  readonly state: UrlState;
  readonly problems: readonly UrlProblem[];
}

type UrlName = keyof UrlValues;

const names = Object.keys(urlParts).filter(isUrlName);

/** What stands for bytes that are no text. */
const undecoded = '\uFFFD';

/** Reads an address's hash, with or without `#`. What cannot be read is named in `problems`; the rest holds. */
export function parseUrlState(hash: string): ParsedUrl {
  const problems: UrlProblem[] = [];
  let state: UrlState = {};
  for (const [part, text] of new URLSearchParams(hash.replace(/^#/, ''))) {
    const read =
      part === 'v' ? readVersion(text) : isUrlName(part) ? readPart(part, text, state) : 'unknown-part';
    if (typeof read === 'string') problems.push({ reason: read, part, value: text });
    else {
      state = { ...state, ...read };
      const value = isUrlName(part) ? urlParts[part].leftOut?.(text) : undefined;
      if (value) problems.push({ reason: 'bad-value', part, value });
    }
  }
  return checkSpan(state, problems);
}

/** Writes a hash without `#`; `parseUrlState` reads the same state from it. */
export function formatUrlState(state: UrlState): string {
  const written = names.flatMap((name) => {
    const text = textOf(name, state[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  return formatHash(written);
}

/** The address of what is seen; a new object at every call. */
export function selectUrlState(state: AppState): UrlState {
  return names.reduce<UrlState>((seen, name) => {
    const value = urlParts[name].select(state);
    return value === undefined ? seen : { ...seen, [name]: value };
  }, {});
}

/** What an address makes of the store, as far as it can be had, and what of it cannot. */
export function applyUrlState({ state: asked, problems }: ParsedUrl, state: AppState): Applied {
  const applied = names.map((name) => urlParts[name].apply?.(asked, state) ?? { change: {} });
  return {
    change: applied.reduce<Partial<AppState>>((whole, { change }) => ({ ...whole, ...change }), {}),
    notices: [
      ...applied.flatMap(({ notices }) => notices ?? []),
      ...problems.map((problem): Notice => ({ type: 'link-part-ignored', problem })),
    ],
  };
}

/** What an address makes of the settings of a store that has no dataset yet, so that the first picture is as it asks. */
export function earlySettings({ state: asked }: ParsedUrl, state: AppState): Partial<AppState> {
  const early = names.filter((name) => urlParts[name].isEarly === true && asked[name] !== undefined);
  return early.reduce((all, name) => ({ ...all, ...urlParts[name].apply?.(asked, state).change }), {});
}

/** The strongest step of the history that lies between two states. */
export function historyStep(before: AppState, after: AppState): HistoryStep {
  const steps = names
    .filter((name) => urlParts[name].history !== 'none' && textIn(name, before) !== textIn(name, after))
    .map((name) => urlParts[name].history);
  return steps.includes('step') ? 'step' : (steps[0] ?? 'none');
}

function readVersion(text: string): UrlState | UrlProblem['reason'] {
  if (text === String(addressVersion)) return {};
  return /^[1-9]\d{0,3}$/.test(text) ? 'newer-version' : 'bad-value';
}

/** The first of several values of one part holds. */
function readPart(name: UrlName, text: string, known: UrlState): UrlState | UrlProblem['reason'] {
  if (known[name] !== undefined) return 'repeated';
  if (text.includes(undecoded)) return 'bad-value';
  const value = urlParts[name].parse(text);
  return value === undefined ? 'bad-value' : { [name]: value };
}

function textIn(name: UrlName, state: AppState): string | undefined {
  return textOf(name, urlParts[name].select(state));
}

function textOf<K extends UrlName>(name: K, value: UrlValues[K] | undefined): string | undefined {
  return value === undefined ? undefined : urlParts[name].format(value);
}

function checkSpan(state: UrlState, problems: readonly UrlProblem[]): ParsedUrl {
  const { from, to, ...rest } = state;
  const bad = (part: string, value: string): ParsedUrl => ({
    state: rest,
    problems: [...problems, { reason: 'bad-value', part, value }],
  });
  if (from === undefined && to === undefined) return { state, problems };
  if (from === undefined) return bad('to', formatMoment(to ?? 0));
  if (to === undefined) return bad('from', formatMoment(from));
  return from < to ? { state, problems } : bad('from, to', `${formatMoment(from)}–${formatMoment(to)}`);
}

/** Whether an address can have a part of that name. */
export function isUrlName(part: string): part is UrlName {
  return Object.hasOwn(urlParts, part);
}
