import { cutAtWord } from '../../base/cut-at-word.ts';
import type { Article } from '../../model/article.ts';
import type { Passage, Reading } from '../../model/passage.ts';
import { sayDate } from '../../words/dates.ts';
import { quoted } from '../../words/quote-marks.ts';
import { sayReading } from '../../words/reading-branch.ts';
import { Icon } from '../shared/Icon.tsx';
import { useBilingual, useDateStyle, useLanguage, useWords } from '../store-context.tsx';
import { EvidenceList } from './Dateline.tsx';
import { WordsInArticle } from './look-at.tsx';
import { sentenceAround } from './words-of-text.ts';

interface Props {
  readonly passage: Passage;
  readonly article: Article;
  /** The article's text, where it could be had. */
  readonly text: string | undefined;
}

/** Which words gave the date, what they were counted from, by which rule, and what came out. */
export function ReadingLine({ passage, article, text }: Props) {
  const { reader } = useWords();
  const { reading } = passage;
  return (
    <section className="reading" aria-label={reader.dateHeading}>
      <h3 className="label">{reader.dateHeading}</h3>
      {reading === null ? (
        <p>{reader.passageWithoutDate}</p>
      ) : (
        <ReadingOf reading={reading} article={article} text={text} />
      )}
    </section>
  );
}

interface ReadingProps extends Omit<Props, 'passage'> {
  readonly reading: Reading;
}

function ReadingOf({ reading, article, text }: ReadingProps) {
  const language = useLanguage();
  const dates = useDateStyle();
  return (
    <>
      {reading.inherited === true && <InheritedFrom reading={reading} article={article} text={text} />}
      <p className="reading-line">
        <WordsInArticle at={reading} className="reading-words">
          <bdi lang={article.language}>{quoted(reading.words, article.language)}</bdi>
        </WordsInArticle>
        <CountedFrom reading={reading} article={article} text={text} />
        <span className="reading-value">
          <Icon name="arrow" />
          <bdi>{sayDate(reading.value, dates)}</bdi>
        </span>
      </p>
      <p className="reading-rule">{sayReading(reading, language)}</p>
      {reading.anchor?.from === 'publication' && <HowWeKnow article={article} />}
      {reading.decided !== undefined && <Decided reading={reading} decided={reading.decided} />}
    </>
  );
}

function InheritedFrom({ reading, article, text }: ReadingProps) {
  const { reader } = useWords();
  const around = text === undefined ? undefined : sentenceAround(text, article.regions, reading.start);
  const sentence = around ?? reading.words;
  return (
    <p className="inherited">
      {reader.inherited}{' '}
      <bdi className="reading-sentence" lang={article.language}>
        {quoted(cutAtWord(sentence, 160), article.language)}
      </bdi>
      <WordsInArticle at={reading} className="lead">
        {reader.showSentence}
      </WordsInArticle>
    </p>
  );
}

function CountedFrom({ reading, article, text }: ReadingProps) {
  const { reader } = useWords();
  const dates = useDateStyle();
  if (reading.anchor === undefined) return null;
  const { date, from } = reading.anchor;
  if (from === 'publication') {
    return (
      <span>
        {reader.countedFromPublication} <bdi>{sayDate(date, dates)}</bdi>
      </span>
    );
  }
  return (
    <span>
      {reader.countedFromWords}{' '}
      {text !== undefined && (
        <>
          <WordsInArticle at={{ start: from[0], end: from[1] }}>
            <bdi lang={article.language}>{quoted(text.slice(...from), article.language)}</bdi>
          </WordsInArticle>
          {reader.thatIs}
        </>
      )}{' '}
      <bdi>{sayDate(date, dates)}</bdi>
    </span>
  );
}

function HowWeKnow({ article }: { readonly article: Article }) {
  const { reader } = useWords();
  return (
    <details className="how-we-know">
      <summary>
        {reader.howWeKnow} ·{' '}
        <span className="certainty">{reader.publishedCertainty[article.published.certainty]}</span>
      </summary>
      <EvidenceList evidence={article.published.evidence} language={article.language} />
    </details>
  );
}

interface DecidedProps {
  readonly reading: Reading;
  readonly decided: NonNullable<Reading['decided']>;
}

function Decided({ reading, decided }: DecidedProps) {
  const { reader } = useWords();
  const say = useBilingual();
  const dates = useDateStyle();
  return (
    <dl className="decided">
      <dt>{reader.machine}</dt>
      <dd>
        <bdi>{sayDate(reading.value, dates)}</bdi>
      </dd>
      <dt>{reader.checked}</dt>
      <dd>
        <bdi>{sayDate(decided.value, dates)}</bdi>
      </dd>
      <dd className="why">{say(decided.why)}</dd>
    </dl>
  );
}
