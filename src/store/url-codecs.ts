/** How a value is written in an address; `parse` gives undefined for a text that no value is written as. */
export interface UrlCodec<T> {
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
}

/** The id of an event, a passage, an article … */
export const idCodec: UrlCodec<string> = {
  parse: (text) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 200 ? text : undefined),
  format: String,
};

export function oneOf<const T extends string>(allowed: readonly T[]): UrlCodec<T> {
  return { parse: (text) => allowed.find((value) => value === text), format: String };
}
