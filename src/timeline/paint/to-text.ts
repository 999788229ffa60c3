import type { DrawingNode } from './drawing.ts';

/** XML 1.0 forbids these even when escaped; the bidi overrides would let a title rearrange the picture around it. */
// oxlint-disable-next-line no-control-regex -- control characters are what it removes
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in an SVG file: escaped, without control characters, bidi overrides and broken surrogates. */
export function escapeText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(loneSurrogate, '\uFFFD')
    .replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** The node and all under it as SVG text, one element a line; the same nodes that `toDom` puts on screen. */
export function toText(drawing: DrawingNode, depth = 0): string {
  const indent = '  '.repeat(depth);
  const open = `${indent}<${drawing.tag}${attributesText(drawing)}`;
  if (drawing.text !== undefined) return `${open}>${escapeText(drawing.text)}</${drawing.tag}>\n`;
  if (drawing.children.length === 0) return `${open}/>\n`;
  const inside = drawing.children.map((child) => toText(child, depth + 1)).join('');
  return `${open}>\n${inside}${indent}</${drawing.tag}>\n`;
}

function attributesText({ attributes }: DrawingNode): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}
