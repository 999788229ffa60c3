/** Whether this page is one that somebody kept: it holds its events, and can reach no file of the build. */
export function isKeptPage(): boolean {
  return document.getElementById('kept-events') !== null;
}
