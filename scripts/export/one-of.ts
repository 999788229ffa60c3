import { DataError } from '../data/data-error.ts';

/** The value of an option that has a few. Throws DataError. */
export function oneOf<const T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  const wrong = value === undefined ? 'is missing' : `cannot be "${value}"`;
  throw new DataError([`--${option} ${wrong}: choose one of ${allowed.join(', ')}`]);
}
