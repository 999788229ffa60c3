/** Season → its EDTF number (ISO 8601-2, 4.8). */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['ربيع', 21],
  ['صيف', 22],
  ['خريف', 23],
  ['شتاء', 24],
]);
