import { select } from 'd3';
import type { DrawingNode } from './drawing.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What each element shows now, so that a frame touches only what changed. */
const shown = new WeakMap<Element, DrawingNode>();

/** Makes the children of `parent` be the nodes, in their order; an element lives as long as its key does. */
export function toDom(parent: Element, drawings: readonly DrawingNode[]): void {
  if (!showSame(parent, drawings)) join(parent, drawings);
}

/** What most frames are: the same elements in the same order. False, with nothing done, when they are not. */
function showSame(parent: Element, drawings: readonly DrawingNode[]): boolean {
  if (parent.childElementCount !== drawings.length) return false;
  let element = parent.firstElementChild;
  for (const drawing of drawings) {
    const before = element === null ? undefined : shown.get(element);
    if (before?.key !== drawing.key || before.tag !== drawing.tag) return false;
    element = element?.nextElementSibling ?? null;
  }
  element = parent.firstElementChild;
  for (const drawing of drawings) {
    if (element !== null) show(element, drawing);
    element = element?.nextElementSibling ?? null;
  }
  return true;
}

function join(parent: Element, drawings: readonly DrawingNode[]): void {
  const joined = select(parent)
    .selectChildren<SVGElement, DrawingNode>()
    .data(drawings, keyOf)
    .join((enter) => enter.append(({ tag }) => parent.ownerDocument.createElementNS(svgNamespace, tag)));
  joined.order();
  joined.each(function (drawing) {
    show(this, drawing);
  });
}

/** D3 asks the datum of each element and each new node alike. */
function keyOf(drawing: DrawingNode): string {
  return `${drawing.tag} ${drawing.key}`;
}

function show(element: Element, drawing: DrawingNode): void {
  const before = shown.get(element);
  if (before === drawing) return;
  shown.set(element, drawing);
  for (const [name, value] of Object.entries(drawing.attributes))
    if (before?.attributes[name] !== value) element.setAttribute(name, String(value));
  for (const name of Object.keys(before?.attributes ?? {}))
    if (!(name in drawing.attributes)) element.removeAttribute(name);
  if (drawing.text !== undefined) {
    if (before?.text !== drawing.text) element.textContent = drawing.text;
  } else if (drawing.children.length > 0 || (before?.children.length ?? 0) > 0) {
    toDom(element, drawing.children);
  }
}
