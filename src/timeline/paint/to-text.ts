import { escapeText } from '../../base/escape-text.ts';
import type { DrawingNode } from './drawing.ts';

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
