import { err, ok, type Result } from '../../base/result.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import { openRead } from '../../model/read/open-read.ts';
import type { ArticleText } from '../../store/slices/dataset.ts';
import { arrangeColumns } from '../../timeline/index/event-index.ts';
import { readFile } from '../../workers/read-file.ts';
import { keptText } from './is-kept.ts';
import { readServed } from './load-article.ts';
import type { Loaded } from './load-dataset.ts';

export interface Kept extends Loaded {
  readonly texts: Readonly<Record<string, ArticleText>>;
}

/** Opens the timeline that a page to keep holds in itself, checked like any other. */
export async function openKept(address: string): Promise<Result<Kept, LoadProblem>> {
  const read = await readFile(new Blob([keptText('events')]).stream(), () => {});
  if (!read.ok) return err({ ...read.error, address });
  /** Without their bytes: those are for a worker, and a page on a disk has none. */
  const { events: listed, ...head } = openRead(read.value.read);
  const { rows: _, ...events } = listed;
  const dataset = { ...head, events };
  const given: Readonly<Partial<Record<string, string>>> = JSON.parse(keptText('texts'));
  const encoder = new TextEncoder();
  const texts = dataset.articles.map(async (article) => {
    const text = given[article.id];
    return text === undefined ? [] : [[article.id, await readServed(article, encoder.encode(text))] as const];
  });
  const checked = Object.fromEntries((await Promise.all(texts)).flat());
  return ok({ dataset, arrays: arrangeColumns(read.value.columns), texts: checked });
}
