import { isRead } from '../../src/pipeline/index.ts';
import { formatColumns } from '../terminal/columns.ts';
import type { Built } from './build.ts';
import { servedExcerpts } from './served-excerpts.ts';

/** What the build did, for a person to read: a table of articles, then the sums. */
export function formatReport(built: Built): string {
  const rows = built.articles.map(({ entry, expressions, candidates, sentences }) => {
    const passages = built.dataset.events
      .flatMap((event) => event.passages)
      .filter(({ article }) => article === entry.id).length;
    const dismissed = built.dismissed.filter(({ article }) => article === entry.id).length;
    const open = built.open.filter(({ article }) => article === entry.id).length;
    return [
      entry.id,
      `${entry.published.date} (${entry.published.certainty})`,
      sentences.length,
      expressions,
      candidates.length,
      passages,
      dismissed,
      open,
    ];
  });
  const head = [
    'article',
    'published',
    'sentences',
    'expressions',
    'candidates',
    'passages',
    'dismissed',
    'open',
  ];
  return [
    ...formatColumns([head, ...rows]),
    '',
    ...formatSums(built),
    ...formatMismatches(built),
    ...formatUnread(built),
    ...formatExcerpts(built),
  ].join('\n');
}

function formatSums(built: Built): readonly string[] {
  const { events } = built.dataset;
  const checkedPassages = built.events.flatMap(({ passages }) => passages);
  const own = built.events.reduce((sum, { machineOwn }) => sum + machineOwn, 0);
  const withCandidate = checkedPassages.filter(({ candidates }) => candidates.length > 0).length;
  const conflicts = events.flatMap(({ id, conflicts }) => conflicts.map(({ about }) => `${id} (${about})`));
  const accepted = new Set(checkedPassages.flatMap(({ candidates }) => candidates)).size;
  const total = built.articles.reduce((sum, { candidates }) => sum + candidates.length, 0);
  return [
    `${events.length} events: ${events.filter(({ checked }) => checked !== null).length} checked, ` +
      `${events.filter(({ checked }) => checked === null).length} unchecked, ` +
      `${events.filter(({ date }) => date === null).length} undated`,
    `${total} candidates: ${accepted} accepted, ${built.dismissed.length} dismissed, ${built.open.length} open`,
    `the machine's own value is published on ${share(own, checkedPassages.length)} passages`,
    `the machine has a candidate on ${share(withCandidate, checkedPassages.length)} passages`,
    `${conflicts.length} conflicts${conflicts.length > 0 ? `: ${conflicts.join(', ')}` : ''}`,
  ];
}

/** Dates that do not fit themselves or the publication day: the day, or the article's date, may be wrong. */
function formatMismatches({ articles }: Built): readonly string[] {
  return articles.flatMap(({ entry, mismatches }) =>
    mismatches.map((words) => `look at ${entry.id}: ${words}`),
  );
}

function formatUnread(built: Built): readonly string[] {
  return built.articles
    .filter(({ entry }) => !isRead(entry.language))
    .map(
      ({ entry }) =>
        `${entry.id} is in "${entry.language}", which the machine does not read: it proposes nothing`,
    );
}

/** Who allowed excerpts may not have meant all of it, which many passages close together come to. */
function formatExcerpts({ articles, dataset }: Built): readonly string[] {
  return dataset.articles
    .filter(({ display }) => display === 'excerpts')
    .flatMap((article) => {
      const { source = '' } = articles.find(({ entry }) => entry.id === article.id) ?? {};
      const { pieces } = servedExcerpts(dataset, article, source);
      const served = pieces.reduce((length, { text }) => length + text.length, 0);
      const said = `of ${article.id} excerpts are shown: ${share(served, source.length)} characters`;
      return served > source.length / 2
        ? `${said}; look whether so much is allowed, and quote less if not`
        : said;
    });
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} %)`}`;
}
