import { GrowingArray } from '../base/growing-array.ts';
import { type AskedDate, type Dated, datedOf, isDated, isWithin } from './dated.ts';

/** What an event on a date that is asked for is worth, and one of which the date may be it or goes beyond it. */
const worth = { within: 12, touching: 10 };

/** The dates of all events, each read and judged once, however many share it. */
export class EventDates {
  readonly #dates: (Dated | undefined)[] = [];
  readonly #numbers = new Map<string | null, number>();
  /** By position, which of them an event has. */
  readonly #dateOf = new GrowingArray();

  get count(): number {
    return this.#dateOf.length;
  }

  /** Takes the stored dates of the events one by one, in order. */
  add(date: string | null): void {
    this.#dateOf.push(this.#numberOf(date));
  }

  #numberOf(date: string | null): number {
    const known = this.#numbers.get(date);
    if (known !== undefined) return known;
    const number = this.#dates.push(datedOf(date)) - 1;
    this.#numbers.set(date, number);
    return number;
  }

  /** Puts in the place of each score what its event is worth by its date, where that is anything. */
  score(asked: AskedDate, scores: Uint8Array): void {
    const values = this.#dates.map((dated) => (dated === undefined ? 0 : worthOf(dated, asked)));
    for (let position = 0; position < scores.length; position++) {
      const value = values[this.#dateOf.at(position)] ?? 0;
      if (value > 0) scores[position] = value;
    }
  }
}

function worthOf(dated: Dated, asked: AskedDate): number {
  if (!isDated(dated, asked)) return 0;
  return isWithin(dated, asked) ? worth.within : worth.touching;
}
