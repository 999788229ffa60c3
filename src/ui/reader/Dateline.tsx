import type { Article, Evidence } from '../../model/article.ts';
import { sayDate } from '../../words/dates.ts';
import { quoted } from '../../words/quote-marks.ts';
import { selectIndex } from '../../store/selectors.ts';
import { steady } from '../../words/bidi.ts';
import { useAppState, useBilingual, useDateStyle, useLanguage, useWords } from '../store-context.tsx';
import { articleName } from '../../words/article-name.ts';
import { WordsInArticle } from './look-at.tsx';

/** Which article this is and when it was published; opened, how that is known. */
export function Dateline({ article }: { readonly article: Article }) {
  const { reader } = useWords();
  const language = useLanguage();
  const dates = useDateStyle();
  const { date, certainty, evidence } = article.published;
  return (
    <details className="dateline">
      <summary>
        <bdi className="article-name">{articleName(article, language)}</bdi>
        <span>
          {reader.published} <bdi>{sayDate(date, dates)}</bdi>
        </span>
        <span className="certainty">{reader.publishedCertainty[certainty]}</span>
      </summary>
      <EvidenceList evidence={evidence} language={article.language} />
    </details>
  );
}

interface EvidenceProps {
  readonly evidence: readonly Evidence[];
  /** BCP 47, of the quoted words. */
  readonly language: string;
}

export function EvidenceList({ evidence, language }: EvidenceProps) {
  return (
    <ul className="evidence">
      {evidence.map((piece) => (
        <EvidenceItem key={`${piece.kind} ${piece.why.en}`} piece={piece} language={language} />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly piece: Evidence;
  readonly language: string;
}

function EvidenceItem({ piece: { kind, article, source, why, ...words }, language }: ItemProps) {
  const { reader } = useWords();
  const say = useBilingual();
  const spoken = useLanguage();
  const other = useAppState((state) => selectIndex(state)?.articles.get(article ?? ''));
  return (
    <li>
      <span className="evidence-kind">
        {reader.evidence[kind]}
        {other !== undefined && (
          <>
            {' · '}
            <bdi>{articleName(other, spoken)}</bdi>
          </>
        )}
      </span>{' '}
      <bdi>{say(why)}</bdi>
      <EvidenceWords {...words} isHere={kind === 'text'} language={other?.language ?? language} />
      {source !== undefined && (
        <span className="evidence-source">
          <bdi>{steady(source)}</bdi>
        </span>
      )}
    </li>
  );
}

interface WordsProps extends Pick<Evidence, 'exact' | 'start' | 'end'> {
  /** Whether they stand in the article whose date they prove. */
  readonly isHere: boolean;
  readonly language: string;
}

function EvidenceWords({ exact, start, end, isHere, language }: WordsProps) {
  if (exact === undefined) return null;
  const said = <bdi lang={language}>{quoted(exact, language)}</bdi>;
  if (!isHere || start === undefined || end === undefined)
    return <span className="evidence-words">{said}</span>;
  return (
    <WordsInArticle at={{ start, end }} className="evidence-words">
      {said}
    </WordsInArticle>
  );
}
