import type { Article } from '../model/article.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { Actor } from '../model/gazetteer.ts';
import type { Passage } from '../model/passage.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { isolate } from './bidi.ts';

/** One link of the chain by which a report reaches the reader. */
export interface ChainLink {
  readonly name: Bilingual;
  readonly anonymous: boolean;
}

/** Who says it, who quotes him, and last the agency and the outlet, each named once. */
export function chainOf(passage: Passage, article: Article, actors: readonly Actor[]): readonly ChainLink[] {
  const speakers = speakersOf(passage, actors);
  const carriers = [article.agency, article.outlet].flatMap((name) =>
    name === undefined ? [] : [{ name, anonymous: false }],
  );
  const seen = new Set<string>();
  return [...speakers, ...carriers].filter(({ name, anonymous }) => {
    const isNew = anonymous || !seen.has(name.en);
    seen.add(name.en);
    return isNew;
  });
}

/** Who says it and who quotes him; nobody where the article says it in its own words. */
export function speakersOf({ saidBy }: Passage, actors: readonly Actor[]): readonly ChainLink[] {
  return saidBy.map((speaker) => {
    if ('actor' in speaker) return { name: actorName(speaker.actor, actors), anonymous: false };
    return { name: speaker.name, anonymous: speaker.anonymous === true };
  });
}

function actorName(id: string, actors: readonly Actor[]): Bilingual {
  return actors.find((actor) => actor.id === id)?.name ?? { en: id, ar: id };
}

/** The chain in one line, from the speaker on, in the direction of reading. */
export function sayChain(chain: readonly ChainLink[], language: Language): string {
  const { anonymous } = catalogue[language].reader;
  return chain
    .map((link) => isolate(link.name[language]) + (link.anonymous ? ` (${anonymous})` : ''))
    .join(language === 'ar' ? ' ← ' : ' → ');
}
