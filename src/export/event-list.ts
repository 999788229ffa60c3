import type { Article } from '../model/article.ts';
import type { Language } from '../model/bilingual.ts';
import type { TimelineEvent } from '../model/event.ts';
import { directions } from '../model/languages.ts';
import { isolateOtherScript } from '../words/bidi.ts';
import { paintGlyph } from '../timeline/paint/label.ts';
import { node } from '../timeline/paint/drawing.ts';
import { wordsIn } from '../words/catalogue/catalogue.ts';
import type { DateStyle } from '../words/date-style.ts';
import { sayDate } from '../words/dates.ts';
import { balanceHeights } from './balance-heights.ts';
import { columnFrame, columnsIn, sideBySide, space, stack } from './columns.ts';
import { type Block, type Frame, paragraph } from './flow.ts';
import { publisher } from './sources.ts';

const leastColumnPx = 290;
const indentPx = 22;
const titleStyle = { sizePx: 13, weight: 500, tone: 'ink', leading: 1.4 } as const;
const lineStyle = { sizePx: 12, weight: 400, tone: 'second', leading: 1.4 } as const;
const betweenPx = 10;

export interface ListedEvent {
  readonly event: TimelineEvent;
  readonly articles: readonly Article[];
}

/** The events in columns: the title after the glyph of its kind, the date in words, who tells of it. */
export function drawEventList(frame: Frame, events: readonly ListedEvent[], top: number): Block {
  const columns = Math.min(columnsIn(frame, leastColumnPx), Math.max(events.length, 1));
  const narrow = columnFrame(frame, columns);
  const items = events.map((each) => (at: number) => drawItem(narrow, each, at));
  const heights = items.map((draw) => draw(0).heightPx + betweenPx);
  const shares = balanceHeights(heights, columns);
  const blocks = shares.map(({ start, end }) =>
    stack(items.slice(start, end).flatMap((draw) => [draw, space(betweenPx)])),
  );
  return sideBySide(frame, 'list', blocks, top);
}

function drawItem(frame: Frame, { event, articles }: ListedEvent, top: number): Block {
  const { language } = frame;
  const inner = { ...frame, widthPx: frame.widthPx - indentPx };
  const isRtl = directions[language] === 'rtl';
  const glyph = paintGlyph(
    { kind: event.kind, glyph: { x: isRtl ? frame.widthPx - 7 : 7, y: top + 9 } },
    frame.palette,
  );
  const told = stack(
    [
      (at) => paragraph(inner, 'title', event.title[language], at, titleStyle),
      (at) => paragraph(inner, 'date', listedDate(event, frame), at, lineStyle),
      ...(articles.length === 0
        ? []
        : [(at: number) => paragraph(inner, 'told', tellers(articles, language), at, lineStyle)]),
    ],
    top,
  );
  const place = { transform: `translate(${isRtl ? 0 : indentPx} 0)` };
  return {
    nodes: [node('g', `item ${event.id}`, {}, [glyph, node('g', 'words', place, told.nodes)])],
    heightPx: told.heightPx,
  };
}

/** The date in words, and where the event did not simply happen its kind and what became of it. */
export function listedDate({ date, kind, status }: TimelineEvent, style: DateStyle): string {
  const words = wordsIn(style);
  const day = date === null ? words.list.undated : sayDate(date, style);
  return status === 'occurred' ? day : [day, words.kind[kind], words.statusOf[kind][status]].join(' · ');
}

function tellers(articles: readonly Article[], language: Language): string {
  const names = [
    ...new Set(articles.map((article) => isolateOtherScript(publisher(article, language), language))),
  ];
  return names.join(language === 'ar' ? '؛ ' : '; ');
}
