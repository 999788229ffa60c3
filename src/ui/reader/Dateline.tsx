import type { Article, Evidence } from '../../model/article.ts';
import { sayDate } from '../../words/dates.ts';
import { quoted } from '../../words/quote-marks.ts';
import { useBilingual, useDateStyle, useLanguage, useWords } from '../store-context.tsx';
import { articleName } from './article-name.ts';

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
  const { reader } = useWords();
  const say = useBilingual();
  return (
    <ul className="evidence">
      {evidence.map(({ kind, exact, source, why }) => (
        <li key={`${kind} ${why.en}`}>
          <span className="evidence-kind">{reader.evidence[kind]}</span> {say(why)}
          {exact !== undefined && (
            <span className="evidence-words">
              <bdi lang={language}>{quoted(exact, language)}</bdi>
            </span>
          )}
          {source !== undefined && (
            <span className="evidence-source">
              <bdi>{source}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
