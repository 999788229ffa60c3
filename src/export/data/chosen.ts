import { hull, type Interval, overlaps } from '../../base/interval.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { shapeOfEvent } from '../../timeline/index/event-shape.ts';
import { inSteps } from '../in-steps.ts';

export interface Choice {
  /** Milliseconds UTC; all of time, undated events too, when missing. */
  readonly span?: Interval | undefined;
  /** Which events pass the filter, by their place in the dataset; all when missing. */
  readonly matches?: Uint8Array | undefined;
  /** Which events the format can hold; all when missing. */
  readonly holds?: ((event: TimelineEvent) => boolean) | undefined;
}

/** The events that are wanted, and what has to be known of all of them before the first is written. */
export interface Chosen {
  /** Their places in the dataset, ascending. */
  readonly positions: readonly number[];
  /** How many of them the format can hold. */
  readonly heldCount: number;
  readonly passageCount: number;
  /** Ids of what they name; speakers are actors. */
  readonly articles: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** All the time that they are drawn over; undefined when none has a date. */
  readonly extent: Interval | undefined;
  /** The day of the latest check, as EDTF; undefined unless all were checked. */
  readonly checkedOn: string | undefined;
}

/** Is offered the events one by one, in the order of the dataset. */
export class Chooser {
  readonly #dataset: OpenDataset;
  readonly #choice: Choice;
  readonly #positions: number[] = [];
  readonly #articles = new Set<string>();
  readonly #actors = new Set<string>();
  readonly #places = new Set<string>();
  #heldCount = 0;
  #passageCount = 0;
  #extent: Interval | undefined;
  #checkedOn: string | undefined;
  #isAllChecked = true;

  constructor(dataset: OpenDataset, choice: Choice) {
    this.#dataset = dataset;
    this.#choice = choice;
  }

  offer(position: number): void {
    const { span, matches, holds } = this.#choice;
    if (matches !== undefined && matches[position] !== 1) return;
    const event = this.#dataset.events.at(position);
    const drawn = drawnOver(event, this.#dataset);
    if (span !== undefined && !(drawn && overlaps(drawn, span))) return;
    this.#positions.push(position);
    if (holds?.(event) ?? true) this.#heldCount++;
    if (drawn !== undefined) this.#extent = hull(this.#extent ?? drawn, drawn);
    const on = event.checked?.on;
    if (on === undefined) this.#isAllChecked = false;
    else if (on > (this.#checkedOn ?? '')) this.#checkedOn = on;
    this.#addNames(event);
  }

  #addNames({ actors, places, passages }: TimelineEvent): void {
    for (const id of actors) this.#actors.add(id);
    for (const id of places) this.#places.add(id);
    for (const { article, saidBy } of passages) {
      this.#articles.add(article);
      for (const speaker of saidBy) if ('actor' in speaker) this.#actors.add(speaker.actor);
    }
    this.#passageCount += passages.length;
  }

  finish(): Chosen {
    return {
      positions: this.#positions,
      heldCount: this.#heldCount,
      passageCount: this.#passageCount,
      articles: this.#articles,
      actors: this.#actors,
      places: this.#places,
      extent: this.#extent,
      checkedOn: this.#isAllChecked ? this.#checkedOn : undefined,
    };
  }
}

/** The events that a picture of the same span and filter shows; `breathe` is told what share of all has been looked at. */
export async function chooseEvents(
  dataset: OpenDataset,
  choice: Choice,
  breathe: (share: number) => Promise<void>,
): Promise<Chosen> {
  const chooser = new Chooser(dataset, choice);
  const { length } = dataset.events;
  await inSteps(
    placesUpTo(length),
    (position) => chooser.offer(position),
    (offered) => breathe(offered / length),
  );
  return chooser.finish();
}

function* placesUpTo(length: number): Generator<number> {
  for (let position = 0; position < length; position++) yield position;
}

/** The stretch that an event is drawn over: an open end reaches as far as it is known. */
function drawnOver(event: TimelineEvent, { articles }: OpenDataset): Interval | undefined {
  return shapeOfEvent(event, articles)
    ?.stretches.map(({ start, end }) => ({ start, end }))
    .reduce(hull);
}
