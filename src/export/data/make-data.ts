import type { Interval } from '../../base/interval.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Article } from '../../model/article.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { DateStyle } from '../../words/date-style.ts';
import type { DataFormatId } from '../../words/catalogue/data-words.ts';
import { fileName } from '../file-name.ts';
import { chooseEvents, type Chosen } from './chosen.ts';
import { dataFormats } from './formats.ts';
import { type Part, sayPart } from './say-part.ts';

/** What data is wanted; the same request of the same dataset makes the same bytes, by button and by command. */
export interface DataRequest {
  readonly format: DataFormatId;
  /** Milliseconds UTC, an open end infinite; all of time, undated events too, when missing. */
  readonly span?: Interval | undefined;
  /** The language, and how it says dates. */
  readonly style: DateStyle;
}

export interface DataContext {
  readonly dataset: OpenDataset;
  /** A byte for each event by its place in the dataset, 1 where it passes the filter; undefined lets all pass. */
  readonly matches?: Uint8Array | undefined;
  /** The filter in words; undefined where all events pass. */
  readonly sayFilter?: ((language: Language) => string | undefined) | undefined;
  /**
   * The text of an article as it was checked, or where only excerpts may be shown the file of them; undefined when it
   * cannot be had.
   */
  readonly loadText: (article: Article) => Promise<string | undefined>;
  /** The page to keep as the build ships it; undefined when it cannot be had. */
  readonly loadTemplate: () => Promise<string | undefined>;
  /** The ledger beside the dataset; undefined when there is none. */
  readonly loadLedger: () => Promise<Ledger | undefined>;
  /** `2026-11-28`. */
  readonly day: string;
}

export interface DataFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Its text, made while it is read, about one piece an event. */
  readonly pieces: Iterable<string>;
  readonly eventCount: number;
  /** How many more the format cannot hold. */
  readonly leftOut: number;
}

export type DataProblem = 'no-events' | 'no-template';

/**
 * The file that a request makes. It fails when no event is left to write, or the page to keep has no template. `breathe` is
 * told what share of all events has been looked at; when it rejects, so does this.
 */
export async function makeData(
  { format, span, style }: DataRequest,
  context: DataContext,
  breathe: (share: number) => Promise<void>,
): Promise<Result<DataFile, DataProblem>> {
  const { dataset, matches, sayFilter, loadText, day } = context;
  const { extension, mediaType, texts: wanted, needsTemplate, load } = dataFormats[format];
  const { write, holds } = await load();
  const chosen = await chooseEvents(dataset, { span, matches, holds }, breathe);
  const { positions, heldCount, extent } = chosen;
  if (heldCount === 0) return err('no-events');
  const template = needsTemplate ? await context.loadTemplate() : '';
  if (template === undefined) return err('no-template');
  const ledger = needsTemplate ? await context.loadLedger() : undefined;
  const isWanted = ({ display }: Article) =>
    wanted === 'served' || (wanted === 'whole' && display === 'full');
  const texts = await loadTexts(dataset.articles, chosen, { isWanted, loadText });
  const time = covered(span, extent);
  const asked = span && time;
  const part = partOf({ span: asked, sayFilter, count: heldCount, total: dataset.events.length }, style);
  return ok({
    fileName: fileName({
      title: dataset.title[style.language],
      filter: sayFilter?.(style.language),
      span: time,
      language: style.language,
      made: day,
      extension,
    }),
    mediaType,
    pieces: write({ ...chosen, dataset, style, texts, template, ledger, span: asked, part, day }),
    eventCount: heldCount,
    leftOut: positions.length - heldCount,
  });
}

function partOf(part: Part, style: DateStyle): Bilingual | undefined {
  const ar = sayPart(part, { ...style, language: 'ar' });
  const en = sayPart(part, { ...style, language: 'en' });
  return ar === undefined || en === undefined ? undefined : { ar, en };
}

/** What the name of the file says: the span asked for, where it has ends, and the events' own where it has none. */
function covered(span: Interval | undefined, extent: Interval | undefined): Interval | undefined {
  if (extent === undefined) return undefined;
  const { start = -Infinity, end = Infinity } = span ?? {};
  return {
    start: Number.isFinite(start) ? start : extent.start,
    end: Number.isFinite(end) ? end : extent.end,
  };
}

async function loadTexts(
  articles: readonly Article[],
  { articles: used }: Chosen,
  {
    isWanted,
    loadText,
  }: Pick<DataContext, 'loadText'> & { readonly isWanted: (article: Article) => boolean },
): Promise<ReadonlyMap<string, string>> {
  const loaded = articles
    .filter((article) => used.has(article.id) && isWanted(article))
    .map(async (article) => [article.id, await loadText(article)] as const);
  const texts = await Promise.all(loaded);
  return new Map(texts.flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
}
