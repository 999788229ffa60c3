/**
 * A JSON text, indented by two, whose last key `list` holds a long list that is written a run of items at a time:
 * byte for byte what `JSON.stringify` gives for the whole, and a line feed.
 */
export function* writeJson(
  head: Readonly<Record<string, unknown>>,
  list: string,
  runs: Iterable<readonly unknown[]>,
): Generator<string> {
  yield JSON.stringify({ ...head, [list]: [] }, undefined, 2).slice(0, -']\n}'.length);
  let isFirst = true;
  for (const run of runs) {
    let text = '';
    for (const item of run) {
      text += `${isFirst ? '' : ','}\n    ${JSON.stringify(item, undefined, 2).replaceAll('\n', '\n    ')}`;
      isFirst = false;
    }
    yield text;
  }
  yield isFirst ? ']\n}\n' : '\n  ]\n}\n';
}
