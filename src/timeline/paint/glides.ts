import { type Stand, translation } from './drawing.ts';

const durationMs = 180;

interface Glide {
  readonly fromY: number;
  readonly since: number;
  /** Where it is going; along `x` it is there at once. */
  readonly stand: Stand;
}

/**
 * Groups on their way from one height to another, ease-out. The frames are those of the timeline and not CSS transitions,
 * for which a browser makes a layer of every group that moves.
 */
export class Glides {
  readonly #going = new Map<Element, Glide>();
  #now = 0;
  #areOn = false;

  /** Before the elements of a frame are placed. */
  begin(now: number, areOn: boolean): void {
    this.#now = now;
    this.#areOn = areOn;
    if (areOn) return;
    for (const [element, { stand }] of this.#going)
      element.setAttribute('transform', translation(stand.x, stand.y));
    this.#going.clear();
  }

  /** An element that stood at `before` belongs at `stand`: true when it is on its way there, which `step` goes on with. */
  place(element: Element, before: Stand | undefined, stand: Stand): boolean {
    if (!this.#areOn || before === undefined) return false;
    const going = this.#going.get(element);
    if (before.y !== stand.y) {
      const fromY = going === undefined ? before.y : heightOf(going, this.#now);
      this.#going.set(element, { fromY, since: this.#now, stand });
      return true;
    }
    if (going !== undefined) this.#going.set(element, { ...going, stand });
    return going !== undefined;
  }

  /** Moves all that are on their way; false when nobody is any more. */
  step(now: number): boolean {
    for (const [element, going] of this.#going) {
      element.setAttribute('transform', translation(going.stand.x, heightOf(going, now)));
      if (now - going.since >= durationMs) this.#going.delete(element);
    }
    return this.#going.size > 0;
  }
}

function heightOf({ fromY, since, stand }: Glide, now: number): number {
  const part = Math.min(Math.max((now - since) / durationMs, 0), 1);
  return fromY + (stand.y - fromY) * (1 - (1 - part) ** 2);
}
