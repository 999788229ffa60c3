import { dataWords, sayLeftOut } from '../../words/catalogue/data-words.ts';
import { exportWords } from '../../words/catalogue/export-words.ts';
import { useDateStyle, useLanguage } from '../store-context.tsx';
import type { DataOutcome as Outcome } from './use-data-saving.ts';
import { useLong } from './use-long.ts';

interface Props {
  readonly outcome: Outcome;
  /** What is wrong with the time that was typed. */
  readonly problem: string | undefined;
  readonly onCancel: () => void;
}

/** How the saving of data goes: how far it is when it takes long, what became of it, and what is not in the file. */
export function DataOutcome({ outcome, problem, onCancel }: Props) {
  const own = useLanguage();
  const dates = useDateStyle();
  const words = dataWords[own];
  const isLong = useLong(outcome.type === 'busy');
  const isTold = outcome.type === 'busy' && isLong;
  return (
    <>
      <p role="status" className="export-outcome">
        {problem}
        {isTold && words.writing}
        {outcome.type === 'failed' && words.failed[outcome.error]}
        {outcome.type === 'done' && exportWords[own].done}
        {outcome.type === 'done' && outcome.leftOut > 0 && ` ${sayLeftOut(outcome.leftOut, dates)}`}
      </p>
      {isTold && (
        <>
          <progress aria-label={words.writing} value={outcome.share} />
          <button type="button" className="quiet" onClick={onCancel}>
            {exportWords[own].cancel}
          </button>
        </>
      )}
    </>
  );
}
