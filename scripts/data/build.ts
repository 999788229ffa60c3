import {
  conventionsFor,
  join,
  type Joined,
  makeLedger,
  read,
  type ReadArticle,
} from '../../src/pipeline/index.ts';
import { languageOf } from '../../src/model/language-tag.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { type DataFolder, readDataFolder } from './data-folder.ts';
import { formatJson } from './files.ts';
import { schemaFiles } from './schemas.ts';

export interface Built extends Joined {
  readonly folder: DataFolder;
  readonly articles: readonly ReadArticle[];
  /** File name below data/ → its content: what the build writes when there is nothing to mend. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads data/, runs the pipeline over every article and joins it with the hand-check. Throws DataError. */
export function build(folderPath: string, draft: boolean): Built {
  const folder = readDataFolder(folderPath);
  const articles = folder.articles.map(({ entry, source, sha256 }): ReadArticle => {
    const { regions, sentences, timexes, candidates } = read(
      { id: entry.id, language: entry.language, source },
      entry.published.date,
      folder.gazetteer,
      entry.corrections ? { corrections: entry.corrections } : {},
    );
    const mismatches = timexes.flatMap(({ reading, mismatch }) =>
      mismatch === undefined ? [] : [`«${reading.words}» → ${reading.value}: ${mismatch}`],
    );
    const expressions = timexes.length;
    return { entry, source, sha256, regions, sentences, candidates, expressions, mismatches };
  });
  const joined = join({ ...folder, articles, draft });
  const ledger = makeLedger({ ...folder, articles }, joined, conventionsOf(articles));
  const files = new Map([
    ['events.json', formatJson(joined.dataset)],
    ['ledger.json', formatJson(ledger)],
    ...schemaFiles(),
  ]);
  return { ...joined, folder, articles, files };
}

/** The choices by which the articles were read, once a language. */
function conventionsOf(articles: readonly ReadArticle[]): Ledger['conventions'] {
  const read = new Set(articles.flatMap(({ entry }) => languageOf(entry.language) ?? []));
  return [...read].map((language) => ({ language, ...conventionsFor(language) }));
}
