import type { Article } from '../../model/article.ts';
import type { LedgerArticle } from '../../model/ledger.ts';
import type { AboutWords } from '../../words/catalogue/about-words.ts';
import { sayDate } from '../../words/dates.ts';
import { quoted } from '../../words/quote-marks.ts';
import { articleName } from '../../words/article-name.ts';
import { useBilingual, useDateStyle, useWords } from '../store-context.tsx';
import type { Told } from './tally.ts';

interface Props {
  readonly article: Article;
  readonly told: Told | undefined;
  /** Where the dataset came with its ledger. */
  readonly entry: LedgerArticle | undefined;
  readonly words: AboutWords;
}

/** One article: what it is, what was read in it, what it gave, and what it did not. */
export function ArticleRecord({ article, told, entry, words }: Props) {
  const { reader } = useWords();
  const say = useBilingual();
  const style = useDateStyle();
  const { published, headline } = article;
  const read = entry && [
    words.sentences(entry.sentences),
    words.candidates(entry.candidates),
    words.accepted(entry.accepted),
    words.dismissed(entry.dismissed.length),
    ...(entry.open > 0 ? [words.open(entry.open)] : []),
  ];
  const given = [words.passages(told?.passages ?? 0), words.events(told?.events ?? 0)];
  return (
    <li className="record">
      <h4>
        <bdi>{articleName(article, style.language)}</bdi>
        {headline !== undefined && <span className="record-headline">{say(headline)}</span>}
      </h4>
      <p className="record-date">
        {reader.published} <bdi>{sayDate(published.date, style)}</bdi> ·{' '}
        {reader.publishedCertainty[published.certainty]}
      </p>
      {read !== undefined && <p>{read.join(' · ')}</p>}
      <p>{given.join(' ')}</p>
      {entry !== undefined && <TurnedDown {...{ article, entry, words }} />}
      {entry !== undefined && <Unused {...{ article, entry, words }} />}
    </li>
  );
}

interface PartProps {
  readonly article: Article;
  readonly entry: LedgerArticle;
  readonly words: AboutWords;
}

function TurnedDown({ article, entry: { dismissed }, words }: PartProps) {
  const say = useBilingual();
  if (dismissed.length === 0) return null;
  return (
    <details className="record-part">
      <summary>{words.dismissed(dismissed.length)}</summary>
      <ul>
        {dismissed.map(({ exact, reason }) => (
          <li key={exact ?? reason.en}>
            <Sentence exact={exact} language={article.language} words={words} />
            <p>{say(reason)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Unused({ article, entry: { unused }, words }: PartProps) {
  if (unused.length === 0) return null;
  return (
    <details className="record-part">
      <summary>{words.unused(unused.length)}</summary>
      <ul>
        {unused.map(({ start, exact }) => (
          <li key={start}>
            <Sentence exact={exact} language={article.language} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SentenceProps {
  readonly exact: string | undefined;
  /** BCP 47, of the article. */
  readonly language: string;
  readonly words: AboutWords;
}

function Sentence({ exact, language, words }: SentenceProps) {
  if (exact === undefined) return <p>{words.notShown}</p>;
  return (
    <blockquote lang={language} dir="auto">
      {quoted(exact, language)}
    </blockquote>
  );
}
