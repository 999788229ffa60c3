import { whenResized } from './when-resized.ts';

/**
 * A ref of an element of class `cut`: marks it where its text has more lines than it shows, so that room for the dots is
 * taken of no text that fits. Give the element its text as key: another text is another element.
 */
export function watchCut(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  const mark = (): void => {
    element.removeAttribute('data-cut');
    element.toggleAttribute('data-cut', element.scrollHeight > element.clientHeight + 1);
  };
  mark();
  return whenResized([element], mark);
}
