import type { MeasureText } from '../view.ts';

interface Kept<Value> {
  readonly key: string;
  readonly measureText: MeasureText;
  readonly value: Value;
}

/** Gives what was made last for an owner, or makes it anew for another key or another measure of texts. */
type Keeper<Owner, Value> = (owner: Owner, key: string, measureText: MeasureText, make: () => Value) => Value;

/** For what every frame asks for again and few frames change: a pure function of its owner, key and measure. */
export function keepLast<Owner extends object, Value>(): Keeper<Owner, Value> {
  const kept = new WeakMap<Owner, Kept<Value>>();
  return (owner, key, measureText, make) => {
    const last = kept.get(owner);
    if (last?.key === key && last.measureText === measureText) return last.value;
    const value = make();
    kept.set(owner, { key, measureText, value });
    return value;
  };
}
