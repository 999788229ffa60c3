/** Fills `into` with the values that stand at `places`, in their order: a loop, since `from` with a function is ten times as slow. */
export function taken<T extends { [place: number]: number }>(
  into: T,
  values: ArrayLike<number>,
  places: Int32Array,
): T {
  for (let n = 0; n < places.length; n++) into[n] = values[places[n] ?? 0] ?? 0;
  return into;
}
