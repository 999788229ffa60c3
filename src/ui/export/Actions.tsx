import type { PictureRequest } from '../../export/request.ts';
import type { ExportWords } from '../../words/catalogue/export-words.ts';
import { Icon } from '../shared/Icon.tsx';
import { useDateStyle } from '../store-context.tsx';
import { canCopy, canShare } from './hand-over.ts';
import { sayFlaws } from './say-flaws.ts';
import { sayFailure } from './say-failure.ts';
import { useLong } from './use-long.ts';
import type { Making, Outcome } from './use-making.ts';

interface Props {
  readonly making: Making;
  readonly words: ExportWords;
  readonly request: PictureRequest | undefined;
  /** The preview says why. */
  readonly isRefused: boolean;
}

/** Save, copy, share; while it takes, how far it is and the way to stop it. */
export function Actions({ making, words, request, isRefused }: Props) {
  const { outcome, run, cancel } = making;
  const isBusy = outcome.type === 'busy';
  const isOff = isBusy || isRefused || request === undefined;
  return (
    <div className="export-tools">
      <button type="submit" className="primary" disabled={isOff}>
        {request?.format === 'pdf' ? words.print : words.save}
      </button>
      {request?.format === 'png' && canCopy() && (
        <button type="button" className="tool" disabled={isOff} onClick={() => run('copy', request)}>
          <Icon name="copy" />
          {words.copy}
        </button>
      )}
      {request !== undefined && request.format !== 'pdf' && canShare() && (
        <button type="button" className="tool" disabled={isOff} onClick={() => run('share', request)}>
          {words.share}
        </button>
      )}
      <OutcomeView outcome={outcome} words={words} onCancel={cancel} />
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly words: ExportWords;
  readonly onCancel: () => void;
}

function OutcomeView({ outcome, words, onCancel }: OutcomeProps) {
  const style = useDateStyle();
  const isLong = useLong(outcome.type === 'busy');
  const done = { save: words.done, copy: words.copied, share: words.given, print: '' };
  return (
    <>
      <p role="status" className="export-outcome">
        {outcome.type === 'busy' && isLong && words.steps[outcome.step]}
        {outcome.type === 'failed' && sayFailure(outcome.error, style)}
        {outcome.type === 'done' && done[outcome.errand]}
        {outcome.type === 'done' && ` ${sayFlaws(outcome, words) ?? ''}`}
      </p>
      {outcome.type === 'busy' && isLong && (
        <>
          <progress aria-label={words.steps[outcome.step]} />
          <button type="button" className="quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </>
      )}
    </>
  );
}
