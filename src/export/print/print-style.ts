import { cleanTitle } from '../../words/clean-title.ts';
import { palettes } from '../../timeline/palette.ts';
import type { DateStyle } from '../../words/date-style.ts';
import type { PictureSize, SizePx } from '../sizes.ts';
import { isolateRule } from './isolates.ts';

/** How large a sheet is, as CSS says it, and the sheets of the list after it. */
export interface PageSize {
  readonly picture: string;
  readonly list: string;
  /** In which the list stands side by side. */
  readonly columns: number;
}

/** Paper sizes are said in mm; anything else is a sheet as large as its picture, and its list stands on A4. */
export function pageSizeOf(size: PictureSize, picture: SizePx): PageSize {
  const papers: Readonly<Partial<Record<string, string>>> = {
    'a4-portrait': '210mm 297mm',
    'a4-landscape': '297mm 210mm',
    'a3-portrait': '297mm 420mm',
    'a3-landscape': '420mm 297mm',
  };
  const paper = typeof size === 'string' ? papers[size] : undefined;
  return {
    picture: paper ?? `${picture.widthPx}px ${picture.heightPx}px`,
    list: paper ?? '210mm 297mm',
    columns: size === 'a4-landscape' || size === 'a3-portrait' ? 2 : size === 'a3-landscape' ? 3 : 1,
  };
}

/**
 * Sheets with a running head and foot. An event may go on on the next one after a quote, and a translation stand there: kept together,
 * they left half of the sheets empty. No quote is cut by the end of a sheet unless it is longer than one, no title stands
 * there alone, and the last event is whole, so that no sheet has but a quote.
 */
export function printStyle(sheet: PageSize, title: string, { language, digits }: DateStyle): string {
  const { ink, second, hairline } = palettes.light;
  const side = language === 'ar' ? ['right', 'left'] : ['left', 'right'];
  const figures = language === 'ar' && digits === 'arabic' ? 'arabic-indic' : 'decimal';
  const running = `font:400 8pt 'Vazirmatn Variable',sans-serif;color:${second}`;
  return `
@page{size:${sheet.picture};margin:0}
@page list{size:${sheet.list};margin:20mm 18mm 18mm;
@top-${side[0]}{content:${cssString(title)};${running}}
@bottom-${side[1]}{content:counter(page,${figures}) " / " counter(pages,${figures});${running}}}
html{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:0;color:${ink};font:400 10pt/1.6 'Vazirmatn Variable',sans-serif;overflow-wrap:anywhere}
.picture svg{display:block;inline-size:100%;block-size:auto;max-block-size:100vh}
.picture{break-inside:avoid;overflow:hidden}
main{page:list;break-before:page;columns:${sheet.columns};column-gap:12mm}
header{column-span:all}
h1{font-size:18pt;font-weight:650;line-height:1.35;margin:0}
.span{color:${second};margin:0 0 8mm}
article{padding-block:4mm;border-block-start:.3mm solid ${hairline}}
h2{font-size:12pt;font-weight:650;line-height:1.4;margin:0;break-after:avoid}
.date{color:${second};margin:0;break-after:avoid}
.summary{margin:1.5mm 0 0;break-inside:avoid;break-after:avoid}
article:last-child,blockquote,.translation,figcaption{break-inside:avoid}
figcaption{break-before:avoid}
figure:not(:has(.translation)){break-inside:avoid}
figure{margin:3mm 0 0;padding-inline-start:4mm;border-inline-start:.6mm solid ${hairline}}
blockquote{margin:0}
blockquote[lang^=ar]{line-height:1.8}
.translation{margin:1mm 0 0}
figcaption{color:${second};font-size:8.5pt;margin-block-start:1mm}
p,blockquote{orphans:2;widows:2}
${isolateRule}
`;
}

/** A text as a string of CSS inside a style element: nothing in it ends the one or the other. */
function cssString(text: string): string {
  const escaped = cleanTitle(text).replace(
    /[^\p{L}\p{N}\p{M} ]/gu,
    (char) => `\\${char.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
