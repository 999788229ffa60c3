import { textIn } from '../../model/text-in.ts';
import { steady } from '../../words/bidi.ts';
import type { AboutWords } from '../../words/catalogue/about-words.ts';
import { sayDate } from '../../words/dates.ts';
import { useDateStyle } from '../store-context.tsx';
import type { Tally } from './tally.ts';

/** How many events were checked, when and how; and how many were not. */
export function Checks({ tally, words }: { readonly tally: Tally; readonly words: AboutWords }) {
  const style = useDateStyle();
  return (
    <ul className="about-list">
      {tally.checks.map(({ on, by, events }) => (
        <li key={`${on} ${textIn(by, style.language)}`}>
          <strong>
            {words.checked(events)} · <bdi>{sayDate(on, style)}</bdi>
          </strong>
          <br />
          <bdi>{steady(textIn(by, style.language))}</bdi>
        </li>
      ))}
      {tally.unchecked > 0 && <li>{words.unchecked(tally.unchecked)}</li>}
      {tally.ofFirst !== undefined && <li>{words.ofFirst(tally.ofFirst)}</li>}
    </ul>
  );
}
