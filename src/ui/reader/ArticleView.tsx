import { useMemo, useRef, useState } from 'react';
import { type Interval, overlaps } from '../../base/interval.ts';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { LaidOut } from '../../model/cut-excerpts.ts';
import { directionOf } from '../../model/language-tag.ts';
import type { Passage } from '../../model/passage.ts';
import type { DatasetIndex, PassageOfEvent } from '../../store/dataset-index.ts';
import { useWords } from '../store-context.tsx';
import { sheetwise, useMedia } from '../shared/use-media.ts';
import { aroundStretches } from './around-passage.ts';
import { articleParts } from './article-blocks.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { canHighlight } from './highlight.ts';
import { type ArticleMarks, type Decoration, markNames, segmentBlock } from './segments.ts';
import { Fold } from './Fold.tsx';
import type { Frame } from './bring-into-sight.ts';
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

/**
 * The article, its passage highlighted and in sight, the words of other events as links: whole, or beside the timeline in a
 * window that it scrolls in, or in a sheet, which scrolls already, the sentences of the passage.
 */
export function ArticleView({ event, passage, article, text, gaps, index, lookedAt }: Props) {
  const { reader } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { shown, frame } = useShown({ passage, article, text, gaps, lookedAt }, isWhole);
  const marks = useMemo(() => marksOf(event, passage, lookedAt, shown), [event, passage, lookedAt, shown]);
  const flows = frame !== 'window';
  const showPassage = usePassageInSight({ root, marks, passage: passage.spans[0], lookedAt, frame });
  const parts = useMemo(() => articleParts(shown.text, article.regions, shown.gaps), [shown, article]);
  const told = useMemo(() => index.passagesOf(article.id), [index, article]);
  const decorations = useMemo(() => decorate(passage, told, marks), [passage, told, marks]);
  return (
    <div className="article-window" data-flows={flows}>
      <div
        ref={root}
        className="article-text"
        lang={article.language}
        dir={directionOf(article.language)}
        tabIndex={flows ? undefined : 0}
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
              segments={segmentBlock(shown.text, part.block, decorations)}
              text={shown.text}
              eventId={event.id}
            />
          ) : (
            <Fold key={part.blocks[0]?.start} what={part.what} blocks={part.blocks} text={shown.text} />
          ),
        )}
      </div>
      <ArticleTools {...{ isWhole, setIsWhole, showPassage }} isExcerpts={gaps.length > 0} />
    </div>
  );
}

interface ToolsProps {
  readonly isWhole: boolean;
  readonly setIsWhole: (isWhole: boolean) => void;
  readonly showPassage: () => void;
  readonly isExcerpts: boolean;
}

function ArticleTools({ isWhole, setIsWhole, showPassage, isExcerpts }: ToolsProps) {
  const { reader } = useWords();
  return (
    <div className="article-tools">
      <button type="button" className="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
        {isWhole ? reader.lessArticle : isExcerpts ? reader.allExcerpts : reader.wholeArticle}
      </button>
      <button type="button" className="quiet" onClick={showPassage}>
        {reader.backToPassage}
      </button>
    </div>
  );
}

/** What of the article stands, and what scrolls it. */
function useShown(
  { passage, article, text, gaps, lookedAt }: Omit<Props, 'event' | 'index'>,
  isWhole: boolean,
): { readonly shown: LaidOut; readonly frame: Frame } {
  const isCut = useMedia(sheetwise) && !isWhole;
  const shown = useMemo(() => {
    const asked = lookedAt === undefined ? passage.spans : [...passage.spans, lookedAt];
    return isCut ? aroundStretches({ text, gaps }, article.regions, asked) : { text, gaps };
  }, [isCut, text, gaps, article, passage, lookedAt]);
  return { shown, frame: isCut ? 'sheet' : isWhole ? 'pane' : 'window' };
}

/** The open passage and its date phrase, where else this article tells of the event, and what was asked for. */
function marksOf(
  event: TimelineEvent,
  open: Passage,
  lookedAt: Interval | undefined,
  shown: LaidOut,
): ArticleMarks {
  const others = event.passages.filter((other) => other !== open && other.article === open.article);
  const stands = (at: Interval) => !shown.gaps.some((gap) => overlaps(gap, at));
  return {
    'also-told': others.flatMap(({ spans }) => spans).filter(stands),
    passage: open.spans,
    'date-phrase': open.reading === null || !stands(open.reading) ? [] : [open.reading],
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
