import { join } from 'node:path';
import type { EventCandidate } from '../../src/model/candidate.ts';
import { nameSentence } from '../../src/pipeline/index.ts';
import type { Built } from './build.ts';
import { dataPath } from './data-path.ts';
import { DataError } from './data-error.ts';
import { formatJson, writeWhole } from './files.ts';

/** Why a candidate is no event; in Arabic as in English when missing. */
export interface Reasons {
  readonly reason?: string;
  readonly reasonAr?: string;
}

/** Turns down the one of the open candidates whose sentence holds these words. */
export function dismiss(
  built: Built,
  open: readonly EventCandidate[],
  words: string,
  { reason = '', reasonAr = reason }: Reasons,
): void {
  if (reason === '') throw new DataError(['--dismiss needs a reason: --reason "…"']);
  const matching = open.filter(({ quote }) => quote.includes(words));
  const [candidate] = matching;
  if (candidate === undefined || matching.length > 1)
    throw new DataError([
      `--dismiss "${words}" is in ${matching.length} open candidates; give words that only one has (npm run check -- --list shows them)`,
    ]);
  const home = built.articles.find(({ entry }) => entry.id === candidate.article);
  const entry = {
    article: candidate.article,
    ...nameSentence(home?.source ?? '', candidate.sentence),
    reason: { en: reason, ar: reasonAr },
  };
  const file = join(dataPath(), 'checks', 'dismissed.json');
  writeWhole(file, formatJson([...built.folder.dismissed, entry]));
  console.log(`dismissed: «${candidate.quote}»`);
}
