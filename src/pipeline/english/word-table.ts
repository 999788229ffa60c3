/** Looks up what a word says, in whatever case it is written. */
export function wordTable<T>(
  meanings: Readonly<Record<string, T>>,
): (word: string | undefined) => T | undefined {
  const known = new Map(Object.entries(meanings));
  return (word) => known.get((word ?? '').toLowerCase());
}
