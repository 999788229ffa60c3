import { hull, type Interval } from '../base/interval.ts';
import type { Article } from '../model/article.ts';
import type { TimelineEvent } from '../model/event.ts';
import { findReports } from '../model/same-report.ts';
import { spanToAxis } from '../timeline/folding/folding.ts';
import { eventAt, type EventIndex, isInView } from '../timeline/index/event-index.ts';
import { findTouching } from '../timeline/index/lookup.ts';
import type { Scene } from '../timeline/scene.ts';
import { inSteps } from './in-steps.ts';
import { clustersInView, idsInView } from './in-view.ts';

/** What events rest on: the articles that they quote, and the day on which they were checked. */
export interface Grounds {
  /** Ids. */
  readonly articles: ReadonlySet<string>;
  /** The articles that carry one report of an event, by their ids with commas between → of how many events they do. */
  readonly sameReports: ReadonlyMap<string, number>;
  /** The day of the latest check, as EDTF; undefined when none was checked. */
  readonly checkedOn: string | undefined;
}

/** Takes events one by one, each once; what they have goes to what was known `before`. */
class GroundsCollector {
  readonly #articles: Set<string>;
  readonly #sameReports: Map<string, number>;
  #checkedOn: string | undefined;

  readonly #carriers: readonly Article[];

  constructor(
    carriers: readonly Article[],
    before: Grounds = { articles: new Set(), sameReports: new Map(), checkedOn: undefined },
  ) {
    this.#carriers = carriers;
    this.#articles = new Set(before.articles);
    this.#sameReports = new Map(before.sameReports);
    this.#checkedOn = before.checkedOn;
  }

  add({ passages, checked }: TimelineEvent): void {
    for (const { article } of passages) this.#articles.add(article);
    for (const report of findReports(passages, this.#carriers)) {
      const ids = report.join(',');
      if (report.length > 1) this.#sameReports.set(ids, (this.#sameReports.get(ids) ?? 0) + 1);
    }
    if (checked !== null && checked.on > (this.#checkedOn ?? '')) this.#checkedOn = checked.on;
  }

  finish(): Grounds {
    return { articles: this.#articles, sameReports: this.#sameReports, checkedOn: this.#checkedOn };
  }
}

/** `carriers` are the articles of their dataset. */
export function groundsOf(
  events: readonly TimelineEvent[],
  carriers: readonly Article[],
  before?: Grounds,
): Grounds {
  if (events.length === 0 && before !== undefined) return before;
  const collector = new GroundsCollector(carriers, before);
  for (const event of events) collector.add(event);
  return collector.finish();
}

/**
 * What a picture with this scene rests on, and any other of its span: all events that are counted in it, whether they have
 * a mark or vanish in a cluster, and those of which mark, label or cluster reaches in from outside. An event that no
 * article tells is not made, so that a draft of a million costs nothing.
 */
export async function gatherGrounds(
  index: EventIndex,
  scene: Scene,
  breathe: () => Promise<void>,
): Promise<(scene: Scene) => Grounds> {
  const counted = countedSpan(index, scene);
  const isTold = new Uint8Array(index.dataset.events.length);
  for (const position of index.dataset.relations.toldBy.values) isTold[position] = 1;
  const toldIn = (span: Interval): readonly number[] =>
    findTouching(index.lookup, span).filter(
      (i) => isInView(index, i, span) && isTold[index.positions[i] ?? -1] === 1,
    );
  const collector = new GroundsCollector(index.dataset.articles);
  await inSteps(toldIn(counted), (i) => collector.add(eventAt(index, i)), breathe);
  const within = collector.finish();
  return (drawn) => {
    const seen = Array.from(idsShown(drawn), index.indexOf).filter((i) => i !== undefined);
    const alsoCounted = partsBeyond(counted, countedSpan(index, drawn)).flatMap(toldIn);
    const reachingIn = [...new Set([...seen, ...alsoCounted])].filter((i) => !isInView(index, i, counted));
    return groundsOf(
      reachingIn.map((i) => eventAt(index, i)),
      index.dataset.articles,
      within,
    );
  };
}

/** Of the axis: what is in view, and all of a cluster at its edge that is too large to name its members. */
function countedSpan(index: EventIndex, scene: Scene): Interval {
  const unnamed = clustersInView(scene).filter(({ ids, runsOn }) => ids === undefined && !runsOn);
  return unnamed.reduce((all, { span }) => hull(all, span), spanToAxis(index.folding, scene.span));
}

/** What of a span lies before and after another that it overlaps. */
function partsBeyond({ start, end }: Interval, span: Interval): readonly Interval[] {
  const parts = [
    { start: span.start, end: start },
    { start: end, end: span.end },
  ];
  return parts.filter((part) => part.start < part.end);
}

function idsShown(scene: Scene): ReadonlySet<string> {
  return new Set([...idsInView(scene), ...clustersInView(scene).flatMap(({ ids = [] }) => ids)]);
}
