import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { fromMs } from '../../time/calendar.ts';
import { formatPoint } from '../../time/format-edtf.ts';
import { dateOf } from '../../timeline/index/event-shape.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { sayDate } from '../../words/dates.ts';
import { sayCover } from '../cover.ts';
import { sayChecked, sourceLine } from '../sources.ts';
import { calendarSpan } from './calendar-span.ts';
import { type DataInput, eventsOf } from './data-input.ts';
import { clean } from './clean.ts';
import {
  cleanArticle,
  createTeller,
  tellTitle,
  type ToldEvent,
  type ToldPassage,
  webAddress,
} from './tell-event.ts';

type Block = BlockContent | FootnoteDefinition;

/**
 * A text in GitHub Flavored Markdown: events under their years, each with its quotes, whose sources are footnotes. Whatever
 * a title or a quote holds stands in it as text.
 */
export function* writeMarkdown(input: DataInput): Generator<string> {
  const { dataset, style } = input;
  const tell = createTeller(input);
  const cited = new Set<string>();
  yield write([heading(1, tellTitle(input)), ...aboutAll(input).map((line) => paragraph(text(line)))]);
  let group = '';
  for (const event of eventsOf(input)) {
    const own = groupOf(event, style);
    for (const { article } of event.passages) cited.add(article);
    yield `\n${write([...(own === group ? [] : [heading(2, own)]), ...blocksOf(tell(event))])}`;
    group = own;
  }
  for (const article of dataset.articles)
    if (cited.has(article.id)) yield `\n${write([footnote(article, style)])}`;
}

/** What is said of all events: of what they are a part, their time, and the day of the check. */
function aboutAll({
  dataset,
  positions,
  style,
  part,
  span,
  extent,
  checkedOn,
}: DataInput): readonly string[] {
  const { chrome } = wordsIn(style);
  const isSaid = span !== undefined || extent === undefined;
  const lines = [
    part?.[style.language] ?? chrome.events(positions.length),
    [
      ...(isSaid ? [] : [sayCover(extent, style)]),
      ...(checkedOn === undefined ? [] : [sayChecked(checkedOn, style)]),
    ].join(' · '),
    dataset.draft ? chrome.draft : '',
  ];
  return lines.filter((line) => line !== '');
}

/** Made once: its patterns are compiled when they are first used. */
const flavor: Options = { extensions: [gfmToMarkdown()], bullet: '-' };

function write(children: readonly Block[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, flavor);
}

/** The year in which an event may begin. */
function groupOf(event: TimelineEvent, style: DateStyle): string {
  const date = dateOf(event);
  if (date === undefined) return wordsIn(style).list.undated;
  const { year } = fromMs(calendarSpan(date).start);
  return sayDate(formatPoint({ granularity: 'year', year }), style);
}

function blocksOf({
  title,
  summary,
  date,
  kind,
  status,
  passages,
  link: address,
}: ToldEvent): readonly Block[] {
  return [
    heading(3, title),
    paragraph({ type: 'strong', children: [text(date)] }, text(` · ${kind} · ${status}`)),
    ...(summary === '' ? [] : [paragraph(text(summary))]),
    ...passages.flatMap(quoteBlocks),
    ...(address === undefined ? [] : [paragraph(link(address))]),
  ];
}

function quoteBlocks({ quote, translation, chain, article }: ToldPassage): readonly Block[] {
  const label = { type: 'footnoteReference', identifier: article.id, label: article.id } as const;
  const lines = clean(quote).split(/\n+/);
  const paragraphs = lines.map((line, i) =>
    paragraph(text(line), ...(i === lines.length - 1 ? [label] : [])),
  );
  const translated = translation === undefined ? [] : [paragraph(text(`[${translation}]`))];
  return [{ type: 'blockquote', children: [...paragraphs, ...translated] }, paragraph(text(`— ${chain}`))];
}

function footnote(article: Article, style: DateStyle): FootnoteDefinition {
  const address = webAddress(article);
  const source = text(sourceLine(cleanArticle(article), style));
  const line = address === undefined ? [source] : [source, text(' · '), link(address)];
  return {
    type: 'footnoteDefinition',
    identifier: article.id,
    label: article.id,
    children: [paragraph(...line)],
  };
}

function link(address: string): PhrasingContent {
  return { type: 'link', url: address, children: [text(address)] };
}

function heading(depth: 1 | 2 | 3, title: string): Block {
  return { type: 'heading', depth, children: [text(title)] };
}

function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** One line: a blank line inside would end its paragraph. */
function text(value: string): PhrasingContent {
  return { type: 'text', value: clean(value).replace(/\s*\n\s*/g, ' ') };
}
