import { isolate } from '../../src/words/bidi.ts';

/** How many columns of a terminal a text takes: marks and format characters none, pictures and Han two. */
export function visibleWidth(text: string): number {
  let width = 0;
  for (const unit of text.replace(/[\p{M}\p{Cf}]/gu, ''))
    width += /[\p{Extended_Pictographic}\p{sc=Han}]/u.test(unit) ? 2 : 1;
  return width;
}

/**
 * Rows of cells as lines, each column as wide as its widest cell; numbers stand at its right side. Arabic is isolated, so
 * that it does not change the order of the cells beside it.
 */
export function formatColumns(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => visibleWidth(String(cells[column] ?? '')))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => formatCell(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function formatCell(cell: string | number, width: number): string {
  if (typeof cell === 'number') return String(cell).padStart(width);
  const shown = /\p{sc=Arab}/u.test(cell) ? isolate(cell) : cell;
  return shown + ' '.repeat(width - visibleWidth(cell));
}

/** A stretch of a text on one line, without anything that a terminal would obey. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
