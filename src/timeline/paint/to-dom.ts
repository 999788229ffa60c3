import type { DrawingNode } from './drawing.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What each element shows now, so that a frame touches only what changed. */
const shown = new WeakMap<Element, DrawingNode>();

/**
 * Makes the children of `parent` be the nodes, in their order; an element lives as long as its key does.
 */
export function toDom(parent: Element, drawings: readonly DrawingNode[]): void {
  if (parent.firstElementChild === null) fill(parent, drawings);
  else if (!showSame(parent, drawings)) join(parent, drawings);
}

function fill(parent: Element, drawings: readonly DrawingNode[]): void {
  for (const drawing of drawings) {
    const element = parent.ownerDocument.createElementNS(svgNamespace, drawing.tag);
    show(element, drawing);
    parent.append(element);
  }
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

/** Keeps the elements whose keys are still there, makes those that are new, and takes away the others. */
function join(parent: Element, drawings: readonly DrawingNode[]): void {
  const left = elementsByKey(parent);
  const kept = drawings.map((drawing) => {
    const element = left.get(drawing.key);
    if (element === undefined || shown.get(element)?.tag !== drawing.tag) return undefined;
    left.delete(drawing.key);
    return element;
  });
  for (const element of left.values()) element.remove();
  let next = parent.firstElementChild;
  for (const [n, drawing] of drawings.entries()) {
    const element = kept[n] ?? parent.ownerDocument.createElementNS(svgNamespace, drawing.tag);
    show(element, drawing);
    if (element === next) next = element.nextElementSibling;
    else parent.insertBefore(element, next);
  }
}

function elementsByKey(parent: Element): Map<string, Element> {
  const elements = new Map<string, Element>();
  for (const element of parent.children) elements.set(shown.get(element)?.key ?? '', element);
  return elements;
}

function show(element: Element, drawing: DrawingNode): void {
  const before = shown.get(element);
  if (before === drawing) return;
  shown.set(element, drawing);
  setAttributes(element, before, drawing);
  if (drawing.text !== undefined) {
    if (before?.text !== drawing.text) element.textContent = drawing.text;
  } else if (drawing.children.length > 0 || (before?.children.length ?? 0) > 0) {
    toDom(element, drawing.children);
  }
}

function setAttributes(element: Element, before: DrawingNode | undefined, { attributes }: DrawingNode): void {
  const had = before?.attributes ?? {};
  for (const name in attributes)
    if (had[name] !== attributes[name]) element.setAttribute(name, String(attributes[name]));
  for (const name in had) if (!(name in attributes)) element.removeAttribute(name);
}
