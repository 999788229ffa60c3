/** Bytes of all typed arrays in an object, nested ones included; an array that is there twice counts once. */
export function bytesOfArrays(owner: object): number {
  const seen = new Set<ArrayBufferView>();
  collect(owner);
  return [...seen].reduce((sum, { byteLength }) => sum + byteLength, 0);

  function collect(each: unknown): void {
    if (ArrayBuffer.isView(each)) seen.add(each);
    else if (typeof each === 'object' && each !== null && Object.getPrototypeOf(each) === Object.prototype)
      for (const value of Object.values(each)) collect(value);
  }
}
