/** Everything that will be seen, with its place in px. Written by layout, read by painters, hit-test and export. */
export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
}
