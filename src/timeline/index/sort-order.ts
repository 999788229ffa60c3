const digits = 256;

/**
 * The order of `values` from least to greatest: `order[0]` is the place of the least. Equal values keep their order.
 * Radix sort over the bytes of the doubles (least significant first), O(n): at a million values a comparing sort of
 * indices takes a second. NaN is not allowed.
 */
export function sortOrder(values: Float64Array): Int32Array<ArrayBuffer> {
  const count = values.length;
  let order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  if (isAscending(values)) return order;
  const words = orderedWords(values);
  let next = new Int32Array(count);
  for (let byte = 0; byte < 8; byte++) {
    const places = placesOf(words, byte, count);
    if (places === undefined) continue;
    const shift = (byte % 4) * 8;
    for (let n = 0; n < count; n++) {
      const i = order[n] ?? 0;
      const digit = ((words[2 * i + (byte >> 2)] ?? 0) >>> shift) & (digits - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      next[place] = i;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** As those of a list often are that was published in order. */
function isAscending(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) < (values[i - 1] ?? 0)) return false;
  return true;
}

/** Low and high word of each double, turned so that they compare as unsigned numbers do. */
function orderedWords(values: Float64Array): Uint32Array {
  const view = new DataView(new ArrayBuffer(8));
  const words = new Uint32Array(2 * values.length);
  for (let i = 0; i < values.length; i++) {
    view.setFloat64(0, (values[i] ?? 0) + 0);
    const high = view.getUint32(0);
    const mask = high >>> 31 === 1 ? 0xffffffff : 0;
    words[2 * i] = view.getUint32(4) ^ mask;
    words[2 * i + 1] = high ^ (mask | 0x80000000);
  }
  return words;
}

/** Where each digit of one byte begins; undefined when all have the same one. */
function placesOf(words: Uint32Array, byte: number, count: number): Int32Array | undefined {
  const shift = (byte % 4) * 8;
  const places = new Int32Array(digits);
  for (let i = 0; i < count; i++) {
    const digit = ((words[2 * i + (byte >> 2)] ?? 0) >>> shift) & (digits - 1);
    places[digit] = (places[digit] ?? 0) + 1;
  }
  if (places.includes(count)) return undefined;
  let place = 0;
  for (let digit = 0; digit < digits; digit++) {
    const here = places[digit] ?? 0;
    places[digit] = place;
    place += here;
  }
  return places;
}
