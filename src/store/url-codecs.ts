/** How a value is written in an address; `parse` gives undefined for a text that no value is written as. */
export interface UrlCodec<T> {
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
  /** What of a text that has a value is none, where it may hold several; empty when all of it is. */
  readonly leftOut?: (text: string) => string;
}

/** The id of an event, a passage, an article … */
export const idCodec: UrlCodec<string> = {
  parse: (text) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 200 ? text : undefined),
  format: String,
};

export function oneOf<const T extends string>(allowed: readonly T[]): UrlCodec<T> {
  return { parse: (text) => allowed.find((value) => value === text), format: String };
}

const mostValues = 50;
/** In UTF-16 units, of what is typed. */
export const longestText = 200;

/** Something that was typed. */
export const textCodec: UrlCodec<string> = {
  parse: (text) => (text.trim() !== '' && text.length <= longestText ? text : undefined),
  format: String,
};

/** Several values, parted by commas, each once; what is no value is left out. */
export function listOf(parse: (text: string) => string | undefined): UrlCodec<readonly string[]> {
  return {
    parse: (text) => {
      const known = text
        .split(',')
        .map(parse)
        .filter((value) => value !== undefined);
      const isSound = known.length > 0 && known.length <= mostValues;
      return isSound && new Set(known).size === known.length ? known : undefined;
    },
    format: (values) => values.join(','),
    leftOut: (text) =>
      text
        .split(',')
        .filter((value) => parse(value) === undefined)
        .join(','),
  };
}
