import { useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import { translationFor } from '../../model/translation.ts';
import type { DatasetIndex } from '../../store/dataset-index.ts';
import { steady } from '../../words/bidi.ts';
import { fetchText, useArticleText } from '../load/use-article-text.ts';
import { goToReader } from '../shared/go-to.ts';
import { useAppStore, useLanguage, useWords } from '../store-context.tsx';
import { ArticleView } from './ArticleView.tsx';
import { Chain } from './Chain.tsx';
import { CopyLink } from '../share/CopyLink.tsx';
import { CopyQuote } from './CopyQuote.tsx';
import { Dateline } from './Dateline.tsx';
import { LookAtContext } from './look-at.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { SameWords } from './SameWords.tsx';
import { StoredQuote } from './StoredQuote.tsx';

const noGaps: readonly never[] = [];

interface Props {
  readonly event: TimelineEvent;
  readonly passage: Passage;
  readonly index: DatasetIndex;
}

/** One passage: who says it, its place in the article, its translation, and how its date was read. */
export function PassageView({ event, passage, index }: Props) {
  const article = index.articles.get(passage.article);
  if (article === undefined) return <StoredQuote passage={passage} language="und" />;
  return <PassageInArticle event={event} passage={passage} index={index} article={article} />;
}

function PassageInArticle({ event, passage, index, article }: Props & { readonly article: Article }) {
  const { trouble } = useWords();
  const source = useArticleText(article);
  const [looked, setLooked] = useState<{ readonly passage: Passage; readonly at: Interval }>();
  const text = source.status === 'ready' || source.status === 'excerpts' ? source.text : undefined;
  const gaps = source.status === 'excerpts' ? source.gaps : noGaps;
  const stands =
    text !== undefined && passage.spans.every((span) => text.slice(span.start, span.end) === span.exact);
  const lookAt = stands ? (at: Interval) => setLooked({ passage, at: { ...at } }) : undefined;
  const lookedAt = looked?.passage === passage ? looked.at : undefined;
  return (
    <LookAtContext value={lookAt}>
      <Chain passage={passage} article={article}>
        <SameWords event={event} passage={passage} index={index} />
      </Chain>
      <div className="quote-and-translation">
        <div className="source" data-status={source.status}>
          <Dateline article={article} />
          <CopyQuote event={event} passage={passage} article={article} />
          {text !== undefined && stands ? (
            <>
              {source.status === 'excerpts' && <p className="excerpts">{trouble.articleText.excerpts}</p>}
              <ArticleView {...{ event, passage, article, text, gaps, index, lookedAt }} />
            </>
          ) : (
            <>
              <TextTrouble status={source.status} article={article} />
              <StoredQuote passage={passage} language={article.language} />
            </>
          )}
          {source.status === 'ready' && !source.verified && <NotVerified />}
        </div>
        <div className="beside">
          <Translation passage={passage} article={article} />
          <ReadingLine passage={passage} article={article} text={text} />
          <div className="article-tools">
            <CopyLink />
          </div>
        </div>
      </div>
    </LookAtContext>
  );
}

interface TroubleProps {
  readonly status: ReturnType<typeof useArticleText>['status'];
  readonly article: Article;
}

/** The button goes while the text is asked for; the keyboard goes on to the title. */
function TextTrouble({ status, article }: TroubleProps) {
  const { trouble } = useWords();
  const store = useAppStore();
  const isThere = status === 'ready' || status === 'excerpts';
  const retry = () => {
    goToReader();
    fetchText(store, article);
  };
  return (
    <div className="trouble" role="status">
      {isThere ? trouble.passageNotFound : trouble.articleText[status]}{' '}
      {(status === 'missing' || status === 'offline') && (
        <button type="button" className="quiet" onClick={retry}>
          {trouble.tryAgain}
        </button>
      )}
    </div>
  );
}

function NotVerified() {
  return <p className="trouble">{useWords().trouble.notVerified}</p>;
}

function Translation({ passage, article }: { readonly passage: Passage; readonly article: Article }) {
  const words = useWords();
  const language = useLanguage();
  const translation = translationFor(passage, article, language);
  if (translation === undefined) return null;
  return (
    <figure className="translation">
      <figcaption>{words.reader.translation}</figcaption>
      <blockquote lang={language}>{steady(translation)}</blockquote>
    </figure>
  );
}
