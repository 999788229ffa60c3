import type { Reading } from '../../model/passage.ts';
import { type Attribution, speakerKey } from './attribution.ts';

interface Speech {
  readonly speaker: string | undefined;
  readonly reading: Reading | undefined;
}

/** Follows who is speaking through an article, and from which sentence his words have their date. */
export class Speeches {
  #current: Speech | undefined;
  /** The last dated speech of each speaker. */
  readonly #bySpeaker = new Map<string, Reading>();

  /** A new section begins: nobody is speaking. */
  turn(): void {
    this.#current = undefined;
  }

  /**
   * Takes in the next sentence, whose speech has the date `own` or none; returns the reading that it inherits where it
   * goes on from a speech that has one.
   */
  follow(attribution: Attribution, own: Reading | undefined, refersBack: boolean): Reading | undefined {
    const key = speakerKey(attribution.speaker);
    if (own) {
      if (key !== undefined) this.#bySpeaker.set(key, own);
      this.#current = { speaker: key, reading: own };
      return undefined;
    }
    const current = this.#current;
    if (refersBack || continues(attribution, key, current)) {
      this.#current = {
        speaker: refersBack ? undefined : (key ?? current?.speaker),
        reading: current?.reading,
      };
      return current?.reading;
    }
    if (attribution.verb === undefined) return undefined;
    const earlier = key === undefined ? undefined : this.#bySpeaker.get(key);
    this.#current = { speaker: key, reading: earlier };
    return earlier;
  }
}

/** Nobody is named, or the one who speaks already, or a name for a speaker who had none yet. */
function continues(
  { verb, bare }: Attribution,
  key: string | undefined,
  current: Speech | undefined,
): boolean {
  if (current === undefined || verb === undefined) return false;
  if (verb === 'reports') return bare && key === undefined;
  return key === undefined || current.speaker === undefined || key === current.speaker;
}
