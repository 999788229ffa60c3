/** A sentence a line, each with the file, the place in it, the bad value and what is allowed. */
export class DataError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
