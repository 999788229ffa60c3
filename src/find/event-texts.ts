import { remember } from '../base/remember.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Stance } from '../model/passage.ts';
import { catalogue } from '../words/catalogue/catalogue.ts';
import { type Names, termWord } from './names.ts';
import type { TextField } from './text-index.ts';
import { type TextWord, wordsOf } from './words.ts';

/** In which texts words are looked for: titles and names alone where a list is too long for more. */
export type Coverage = 'whole' | 'titles';

type FieldWords = readonly [field: TextField, words: readonly TextWord[]];

/** What is known beside an event: who is called what, and the terms of the source of each article. */
interface Known {
  readonly names: Names;
  readonly sources: ReadonlyMap<string, readonly TextWord[]>;
}

/** The words of an event by field, the dearest first; what its texts, actors, places and speakers name stands in all spellings. */
export function readTexts(
  event: TimelineEvent,
  { names, sources }: Known,
  coverage: Coverage,
): readonly FieldWords[] {
  const { title, summary, passages, actors, places } = event;
  const titles = words('title', [title.ar, title.en]);
  const told =
    coverage === 'titles'
      ? []
      : [...words('summary', [summary.ar, summary.en]), ...quotesOf(event), ...marksOf(event)];
  const inTitle = new Set<number>();
  for (const [, each] of titles) names.findIn(each, inTitle);
  const speakers = passages.flatMap(({ saidBy }) => saidBy);
  const entries = new Set(inTitle);
  for (const id of [...actors, ...places]) for (const entry of names.entriesOf(id)) entries.add(entry);
  for (const speaker of speakers)
    if ('actor' in speaker) for (const entry of names.entriesOf(speaker.actor)) entries.add(entry);
  const called = speakers.flatMap((speaker) => ('name' in speaker ? [speaker.name.ar, speaker.name.en] : []));
  const named = words('names', called);
  for (const [, each] of [...named, ...told]) names.findIn(each, entries);
  return [
    ...titles,
    ['title', Array.from(inTitle, termWord)],
    ...named,
    ...Array.from(entries, (entry): FieldWords => ['names', names.wordsOf(entry)]),
    ...told,
    ...(coverage === 'titles' ? [] : sourcesOf(event, sources)),
  ];
}

/** Who publishes it: worth no more than a word of the quote. */
function sourcesOf({ passages }: TimelineEvent, sources: Known['sources']): readonly FieldWords[] {
  return passages.map(({ article }) => ['quote', sources.get(article) ?? []]);
}

/** What the reader sees beside it in one word: of what kind it is, and that it was denied, planned, is expected … */
function marksOf({ kind, status, passages }: TimelineEvent): readonly FieldWords[] {
  return Object.values(catalogue).flatMap((said) =>
    [
      ...(kind === 'other' ? [] : [said.kind[kind].toLowerCase()]),
      ...(status === 'occurred' ? [] : new Set([said.status[status], said.statusOf[kind][status]])),
      ...passages.flatMap(({ stance }) => (isPlain(stance) ? [] : [said.stance[stance]])),
    ].map((text): FieldWords => ['quote', wordsOfMark(text)]),
  );
}

const wordsOfMark = remember(1 << 8, wordsOf);

/** Said of most passages: whoever asks for “reports” asks for something else. */
function isPlain(stance: Stance): boolean {
  return stance === 'reports' || stance === 'background';
}

function quotesOf({ passages }: TimelineEvent): readonly FieldWords[] {
  return passages.flatMap(({ spans, translation }) =>
    words('quote', [...spans.map(({ exact }) => exact), translation.ar ?? '', translation.en ?? '']),
  );
}

function words(field: TextField, texts: readonly string[]): readonly FieldWords[] {
  return texts.filter((text) => text !== '').map((text): FieldWords => [field, wordsOf(text)]);
}
