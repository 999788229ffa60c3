import { useMemo, useRef, useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { directionOf } from '../../model/language-tag.ts';
import type { Passage } from '../../model/passage.ts';
import type { DatasetIndex, PassageOfEvent } from '../../store/dataset-index.ts';
import { useWords } from '../store-context.tsx';
import { articleParts } from './article-blocks.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { canHighlight } from './highlight.ts';
import { type ArticleMarks, type Decoration, markNames, segmentBlock } from './segments.ts';
import { Fold } from './Fold.tsx';
import { usePassageInSight } from './use-passage-in-sight.ts';

interface Props {
  readonly event: TimelineEvent;
  readonly passage: Passage;
  readonly article: Article;
  readonly text: string;
  /** Where it is left out. */
  readonly gaps: readonly Interval[];
  readonly index: DatasetIndex;
  /** Words of the text that somebody asked to see. */
  readonly lookedAt: Interval | undefined;
}

/** The whole article, its passage highlighted and in sight, the words of other events as links. */
export function ArticleView({ event, passage, article, text, gaps, index, lookedAt }: Props) {
  const { reader } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(event, passage, lookedAt), [event, passage, lookedAt]);
  const showPassage = usePassageInSight({ root, marks, passage: passage.spans[0], lookedAt, isWhole });
  const parts = useMemo(() => articleParts(text, article.regions, gaps), [text, article, gaps]);
  const told = useMemo(() => index.passagesOf(article.id), [index, article]);
  const decorations = useMemo(() => decorate(passage, told, marks), [passage, told, marks]);
  return (
    <div className="article-window" data-whole={isWhole}>
      <div
        ref={root}
        className="article-text"
        lang={article.language}
        dir={directionOf(article.language)}
        tabIndex={isWhole ? undefined : 0}
        role="group"
        aria-label={reader.article}
      >
        {parts.map((part) =>
          part.type === 'gap' ? (
            <p key={`gap ${part.start}`} className="gap" role="note" aria-label={reader.leftOut}>
              …
            </p>
          ) : part.type === 'block' ? (
            <ArticleBlock
              key={part.block.start}
              kind={part.block.kind}
              start={part.block.start}
              segments={segmentBlock(text, part.block, decorations)}
              text={text}
              eventId={event.id}
            />
          ) : (
            <Fold key={part.blocks[0]?.start} what={part.what} blocks={part.blocks} text={text} />
          ),
        )}
      </div>
      <div className="article-tools">
        <button type="button" className="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? reader.lessArticle : gaps.length > 0 ? reader.allExcerpts : reader.wholeArticle}
        </button>
        <button type="button" className="quiet" onClick={showPassage}>
          {reader.backToPassage}
        </button>
      </div>
    </div>
  );
}

/** The open passage and its date phrase, where else this article tells of the event, and what was asked for. */
function marksOf(event: TimelineEvent, open: Passage, lookedAt: Interval | undefined): ArticleMarks {
  const others = event.passages.filter((other) => other !== open && other.article === open.article);
  return {
    'also-told': others.flatMap(({ spans }) => spans),
    passage: open.spans,
    'date-phrase': open.reading === null ? [] : [open.reading],
    'looked-at': lookedAt === undefined ? [] : [lookedAt],
  };
}

/** Links to what else the article tells; marks only where the browser cannot highlight without them. */
function decorate(
  open: Passage,
  told: readonly PassageOfEvent[],
  marks: ArticleMarks,
): readonly Decoration[] {
  const links = told
    .filter(({ passage }) => passage !== open)
    .flatMap((target) => target.passage.spans.map((at) => ({ type: 'link', at, target }) as const));
  if (canHighlight()) return links;
  const marked = markNames.flatMap((name) => marks[name].map((at) => ({ type: 'mark', at, name }) as const));
  return [...links, ...marked];
}
