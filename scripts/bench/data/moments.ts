import { bisect } from '../../../src/base/bisect.ts';
import { dayMs } from '../../../src/time/calendar.ts';
import { gauss } from './random.ts';

/** The stretch that made-up news lies in, in milliseconds UTC. */
const firstMs = Date.UTC(2005, 0, 1);
const lastMs = Date.UTC(2025, 11, 31);

/** One story in so many events; the rest is background. */
const eventsAStory = 40;
const background = 0.2;
/** Exponent of the sizes of stories: few are large (Pareto). */
const tail = 1.2;
/** No story holds more than this share of all. */
const largestShare = 0.06;

interface Story {
  readonly startMs: number;
  readonly lastsMs: number;
  /** Share of all story events up to and with this one. */
  readonly upTo: number;
}

/** Moments of news, ascending: bursts that rise at once and fade, over a thin background. */
export function makeMoments(count: number, random: () => number): Float64Array {
  const stories = makeStories(Math.max(4, Math.round(count / eventsAStory)), random);
  const moments = Float64Array.from({ length: count }, () => {
    for (;;) {
      const at = random() < background ? between(random) : momentOf(storyAt(stories, random()), random);
      if (at >= firstMs && at < lastMs) return Math.floor(at);
    }
  });
  return moments.sort();
}

function between(random: () => number): number {
  return firstMs + random() * (lastMs - firstMs);
}

function makeStories(count: number, random: () => number): readonly Story[] {
  const sizes = Array.from({ length: count }, () => (1 - random()) ** (-1 / tail));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const capped = sizes.map((size) => Math.min(size, all * largestShare));
  const total = capped.reduce((sum, size) => sum + size, 0);
  let sum = 0;
  return capped.map((size) => {
    sum += size / total;
    return {
      startMs: between(random),
      lastsMs: Math.min(200, 4 * Math.exp(1.4 * gauss(random))) * dayMs,
      upTo: sum,
    };
  });
}

function storyAt(stories: readonly Story[], share: number): Story | undefined {
  return stories[bisect(0, stories.length - 1, (n) => (stories[n]?.upTo ?? 1) < share)];
}

function momentOf(story: Story | undefined, random: () => number): number {
  if (story === undefined) return between(random);
  return story.startMs - Math.log(1 - random()) * story.lastsMs;
}
