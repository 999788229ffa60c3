import { comma } from '../../words/comma.ts';
import { useDateStyle } from '../store-context.tsx';

/** Heard between the parts of a name, and not seen: “no later than Tuesday” is no part of the title before it. */
export function Pause() {
  const { language } = useDateStyle();
  return (
    <>
      <span className="unseen">{comma[language]}</span>{' '}
    </>
  );
}
