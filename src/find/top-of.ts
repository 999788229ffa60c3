const mostScore = 1024;

/** `scores` are below 1024. Positions of the highest among the matches, the highest first; of one score in order of position. O(n). */
export function topOf(scores: Uint16Array, matches: Uint8Array, most: number): readonly number[] {
  const byScore = new Uint32Array(mostScore);
  for (let n = 0; n < scores.length; n++) {
    const score = scores[n] ?? 0;
    if (matches[n] === 1) byScore[score] = (byScore[score] ?? 0) + 1;
  }
  let least = mostScore - 1;
  for (let above = 0; least > 1 && above + (byScore[least] ?? 0) < most; least--)
    above += byScore[least] ?? 0;
  const found: number[] = [];
  let atLeast = most;
  for (let score = mostScore - 1; score > least; score--) atLeast -= byScore[score] ?? 0;
  for (let n = 0; n < scores.length; n++) {
    const score = scores[n] ?? 0;
    if (matches[n] !== 1 || score < least) continue;
    if (score > least) found.push(n);
    else if (atLeast > 0) {
      found.push(n);
      atLeast -= 1;
    }
  }
  return found.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
