/** Whether the page stands in a frame of another one. */
export function isFramed(): boolean {
  return globalThis.self !== globalThis.top;
}
