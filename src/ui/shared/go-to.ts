import { flushSync } from 'react-dom';
import type { AppStore } from '../../store/app-store.ts';
import type { Panel } from '../../store/slices/view.ts';

/** So many frames the page may need until what was asked for is there: a list is loaded when first shown. */
const patience = 120;

/** Takes the keyboard to the title of the event that was opened, or to the button that asks for its reader anew. */
export function goToReader(): void {
  goTo('#event-title, .reader.part-failed button');
}

/** Takes the keyboard to the timeline or the list, whichever is shown, where it was. */
export function goToView(): void {
  goTo('.timeline-host:not([inert]) [role=listbox], .list-view [data-home]');
}

/**
 * Shows the field of the search and takes the keyboard to it, both at once: the next letter may be typed already, and a
 * phone brings up its keyboard only for a field that has the focus before the touch is over.
 */
export function goToSearch(store: AppStore): void {
  flushSync(() => store.getState().showSearch(true));
  document.querySelector<HTMLElement>('#search')?.focus({ preventScroll: true });
  goTo('#search');
}

/** Takes the keyboard to the button of the filters. */
export function goToFilter(): void {
  goTo('#filter');
}

/** Takes the keyboard to the button that opens a panel. */
export function goToTool(panel: Panel): void {
  goTo(`button[data-panel=${panel}]`);
}

/** Takes the keyboard to the list that a panel holds. */
export function goToPanelList(): void {
  goTo('.panel [data-home]');
}

/** Not before the next frame but one: what closes gives the focus back first. */
function goTo(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (!focusOn(selector)) waitFor(selector);
    }),
  );
}

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus({ preventScroll: true });
  return found !== null;
}

/** Until it is there, or somebody presses something and so is elsewhere. */
function waitFor(selector: string): void {
  const wait = new AbortController();
  const look = (left: number): void => {
    if (wait.signal.aborted) return;
    if (left === 0 || focusOn(selector)) wait.abort();
    else requestAnimationFrame(() => look(left - 1));
  };
  for (const press of ['keydown', 'pointerdown'])
    addEventListener(press, () => wait.abort(), { capture: true, signal: wait.signal });
  look(patience);
}
