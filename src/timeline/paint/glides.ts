import type { DrawingNode, Origin } from './drawing.ts';

const durationMs = 180;

interface Glide {
  readonly fromY: number;
  readonly toY: number;
  readonly since: number;
}

/** Groups on their way from one height to another, ease-out; along `x` they are there at once. */
export class Glides {
  #origins = new Map<string, Origin>();
  readonly #going = new Map<string, Glide>();

  /** Takes in the next picture: what stood at another height is on its way from there, if `areOn`. */
  follow(drawings: readonly DrawingNode[], now: number, areOn: boolean): void {
    const before = this.#origins;
    this.#origins = new Map();
    note(drawings, this.#origins);
    for (const [key, { y }] of this.#origins) {
      const stood = before.get(key);
      if (!areOn || stood === undefined) this.#going.delete(key);
      else if (stood.y !== y)
        this.#going.set(key, { fromY: stood.y + this.offsetOf(key, now), toY: y, since: now });
    }
    for (const key of this.#going.keys()) if (!this.#origins.has(key)) this.#going.delete(key);
  }

  /** How many px below its origin a group still is. */
  offsetOf(key: string, now: number): number {
    const going = this.#going.get(key);
    if (going === undefined) return 0;
    const left = 1 - Math.max((now - going.since) / durationMs, 0);
    return left <= 0 ? 0 : (going.fromY - going.toY) * left ** 2;
  }

  get areGoing(): boolean {
    return this.#going.size > 0;
  }

  /** Lets go of those that have arrived by then. */
  arrive(now: number): void {
    for (const [key, { since }] of this.#going) if (now - since >= durationMs) this.#going.delete(key);
  }
}

function note(drawings: readonly DrawingNode[], origins: Map<string, Origin>): void {
  for (const { tag, key, origin, children } of drawings)
    if (origin !== undefined) origins.set(key, origin);
    else if (tag === 'g') note(children, origins);
}
