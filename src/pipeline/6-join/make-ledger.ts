import { overlaps } from '../../base/interval.ts';
import type { Ledger, LedgerArticle } from '../../model/ledger.ts';
import type { JoinInput, ReadArticle } from './input.ts';
import type { Joined } from './join.ts';

/** What was read, proposed and turned down, an entry an article: what the checked list itself does not show. */
export function makeLedger(
  { articles, dismissed }: Pick<JoinInput, 'articles' | 'dismissed'>,
  joined: Joined,
  conventions: Ledger['conventions'],
): Ledger {
  const entries = articles.map((article): LedgerArticle => {
    const own = <T extends { readonly article: string }>(list: readonly T[]): T[] =>
      list.filter((item) => item.article === article.entry.id);
    const accepted = joined.events.flatMap(({ passages }) =>
      passages.flatMap(({ candidates }) => candidates),
    );
    const turnedDown = own(dismissed);
    return {
      id: article.entry.id,
      sha256: article.sha256,
      sentences: sentencesOf(article).length,
      candidates: article.candidates.length,
      accepted: new Set(own(accepted)).size,
      dismissed: turnedDown.map(({ exact, reason }) => ({ ...(isShown(article) && { exact }), reason })),
      open: own(joined.open).length,
      unused: unusedIn(article, joined, turnedDown),
    };
  });
  return { format: 'isnad-ledger/1', conventions, articles: entries };
}

/** Of an article in excerpts nothing may be shown but its passages. */
function isShown({ entry }: ReadArticle): boolean {
  return entry.display === 'full';
}

function sentencesOf({ sentences }: ReadArticle): ReadArticle['sentences'] {
  return sentences.filter(({ region }) => region !== 'boilerplate' && region !== 'crosshead');
}

/** What was turned down is told with its reason, and not here. */
function unusedIn(
  article: ReadArticle,
  { dataset }: Joined,
  turnedDown: JoinInput['dismissed'],
): LedgerArticle['unused'] {
  const isTurnedDown = (said: string): boolean =>
    turnedDown.some(({ exact }) => said.includes(exact) || exact.includes(said));
  const quoted = dataset.events
    .flatMap(({ passages }) => passages)
    .filter((passage) => passage.article === article.entry.id)
    .flatMap(({ spans }) => spans);
  return sentencesOf(article)
    .filter((sentence) => !quoted.some((span) => overlaps(span, sentence)))
    .filter(({ start, end }) => !isTurnedDown(article.source.slice(start, end)))
    .map(({ start, end }) => ({
      start,
      end,
      ...(isShown(article) && { exact: article.source.slice(start, end) }),
    }));
}
