const mostScore = 1024;

/** `scores` are below 1024. Positions of the highest among the matches, the highest first; of one score in order of position. O(n). */
export function topOf(scores: Uint16Array, matches: Uint8Array, most: number): readonly number[] {
  const { least, room } = barFor(countByScore(scores, matches), most);
  const found: number[] = [];
  let roomLeft = room;
  for (let n = 0; n < scores.length; n++) {
    const score = scores[n] ?? 0;
    if (matches[n] !== 1 || score < least) continue;
    if (score === least) {
      if (roomLeft === 0) continue;
      roomLeft -= 1;
    }
    found.push(n);
  }
  return found.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function countByScore(scores: Uint16Array, matches: Uint8Array): Uint32Array {
  const counts = new Uint32Array(mostScore);
  for (let n = 0; n < scores.length; n++) {
    const score = scores[n] ?? 0;
    if (matches[n] === 1) counts[score] = (counts[score] ?? 0) + 1;
  }
  return counts;
}

/** The least score of the highest `most`, never 0, and for how many that have just it there is room. */
function barFor(counts: Uint32Array, most: number): { readonly least: number; readonly room: number } {
  let room = most;
  let least = mostScore - 1;
  while (least > 1 && (counts[least] ?? 0) < room) {
    room -= counts[least] ?? 0;
    least -= 1;
  }
  return { least, room };
}
