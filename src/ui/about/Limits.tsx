import type { OpenDataset } from '../../model/open-dataset.ts';
import type { AboutWords } from '../../words/catalogue/about-words.ts';
import type { Tally } from './tally.ts';

interface Props {
  readonly dataset: OpenDataset;
  readonly tally: Tally;
  readonly words: AboutWords;
}

/** What the timeline cannot say, counted from its own data. */
export function Limits({ dataset: { articles }, tally, words: { limit } }: Props) {
  const likely = articles.filter(({ published }) => published.certainty === 'likely').length;
  const unknown = articles.filter(({ outlet }) => outlet === undefined).length;
  const counted = [
    [tally.bounded, (n: number) => limit.withoutDay(n, tally.boundedOnce)],
    [tally.oneEnd, (n: number) => limit.oneEnd(n, tally.boundedOnce + n)],
    [tally.undated, limit.undated],
    [tally.oneReport, limit.oneSource],
    [likely, limit.likely],
    [unknown, limit.unknownOutlet],
  ] as const;
  const said = [
    limit.onlyArticles(articles.length),
    limit.notJudged,
    ...counted.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])),
  ];
  return (
    <ul className="about-list">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
