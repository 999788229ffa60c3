import type { Interval } from '../../base/interval.ts';
import type { ArticleMarks, MarkName } from './segments.ts';

/** Whether the browser can highlight without touching the document, so that Arabic letters stay joined. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Paints stretches of the article under `root`, a later name over an earlier; returns what takes the paint off again. */
export function highlight(
  root: HTMLElement,
  stretches: ArticleMarks,
  names: readonly MarkName[],
): () => void {
  const painted = names.map((name, priority) => {
    const paint = new Highlight(...stretches[name].flatMap((stretch) => findRange(root, stretch) ?? []));
    paint.priority = priority;
    CSS.highlights.set(name, paint);
    return { name, paint };
  });
  return () => {
    for (const { name, paint } of painted)
      if (CSS.highlights.get(name) === paint) CSS.highlights.delete(name);
  };
}

/**
 * The range of the document that shows `[start, end)` of the article's text. Every block carries the position of
 * its first character in `data-start`, and its text is the article's, letter for letter.
 */
export function findRange(root: HTMLElement, { start, end }: Interval): Range | undefined {
  const first = findPoint(root, start, 'start');
  const last = findPoint(root, end, 'end');
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

function findPoint(root: HTMLElement, position: number, edge: 'start' | 'end'): Point | undefined {
  for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
    let at = Number(block.dataset['start']);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text)) continue;
      const end = at + node.length;
      const isHere = edge === 'start' ? position < end : position <= end;
      if (isHere && position >= at) return { node, offset: position - at };
      at = end;
    }
  }
  return undefined;
}
