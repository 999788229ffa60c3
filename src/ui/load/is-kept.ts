import { ensure } from '../../base/assert.ts';

/** Whether this page is one that somebody kept: it holds its events, and can reach no file of the build. */
export function isKeptPage(): boolean {
  return document.getElementById('kept-events') !== null;
}

/** What a page to keep holds under a name. */
export function keptText(name: 'events' | 'texts' | 'ledger' | 'part'): string {
  const id = `kept-${name}`;
  return ensure(document.getElementById(id), `the page has no #${id}`).textContent;
}
