import { arrangeColumns, type IndexArrays } from './event-index.ts';

/** Far above any rank, so that weights keep apart. */
const noPassages = 0;

/** The arrays of the events alone whose position in the dataset passes, in the same order of time and of weight. */
export function filterArrays(arrays: IndexArrays, passes: (position: number) => boolean): IndexArrays {
  const kept = Int32Array.from(arrays.positions.keys()).filter((i) => passes(arrays.positions[i] ?? -1));
  const newPlace = new Int32Array(arrays.count).fill(-1);
  for (const [place, i] of kept.entries()) newPlace[i] = place;
  const pick = <T extends Float64Array | Int32Array | Uint8Array>(from: T, into: T): T => {
    for (const [place, i] of kept.entries()) into[place] = from[i] ?? 0;
    return into;
  };
  const columns = {
    starts: pick(arrays.starts, new Float64Array(kept.length)),
    ends: pick(arrays.ends, new Float64Array(kept.length)),
    positions: pick(arrays.positions, new Int32Array(kept.length)),
    flags: pick(arrays.flags, new Uint8Array(kept.length)),
    weights: pick(arrays.weights, new Uint8Array(kept.length)),
    passages: new Uint16Array(kept.length).fill(noPassages),
  };
  const byWeight = arrays.byWeight.map((i) => newPlace[i] ?? -1).filter((place) => place >= 0);
  return { ...arrangeColumns(columns), byWeight };
}
