/** Where a hash begins: FNV-1a of 32 bits (Fowler, Noll and Vo), which finds chance and not intent. */
export const firstHash = 0x811c9dc5;

/** The hash with one more byte, UTF-16 unit or word of 32 bits in it; of ASCII bytes and units give the same. */
export function hashed(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}
