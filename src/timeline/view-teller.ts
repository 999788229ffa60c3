import type { TimelineCallbacks, ViewChange } from './props.ts';

/** The page is told at most so often: it says in words what it hears, which a frame should not wait for. */
const everyMs = 120;

/** Tells what is in view, once a change: the first at once, while it goes on changing now and then, and always the last. */
export class ViewTeller {
  readonly #onViewChange: TimelineCallbacks['onViewChange'];
  #told: ViewChange | undefined;
  #untold: ViewChange | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor({ onViewChange }: Pick<TimelineCallbacks, 'onViewChange'>) {
    this.#onViewChange = onViewChange;
  }

  tell(change: ViewChange): void {
    if (this.#rest === undefined) this.#tellNow(change);
    else this.#untold = change;
  }

  #tellNow(change: ViewChange): void {
    if (isSame(this.#told, change)) return;
    this.#told = change;
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      const untold = this.#untold;
      this.#untold = undefined;
      if (untold !== undefined) this.#tellNow(untold);
    }, everyMs);
    this.#onViewChange(change);
  }

  destroy(): void {
    clearTimeout(this.#rest);
  }
}

function isSame(a: ViewChange | undefined, b: ViewChange): boolean {
  const isSameSpan = a?.span.start === b.span.start && a.span.end === b.span.end;
  return isSameSpan && a.eventsInView === b.eventsInView && a.canFold === b.canFold;
}
