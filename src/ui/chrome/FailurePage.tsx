import type { LoadProblem } from '../../model/load-problem.ts';
import type { ShapeError } from '../../model/parse.ts';
import { mostFaults } from '../../model/read/most-faults.ts';
import { isolate } from '../../words/bidi.ts';
import { useWords } from '../store-context.tsx';
import { askedData } from '../load/dataset-address.ts';
import { OtherLanguage } from './OtherLanguage.tsx';

const shownFaults = 12;

interface Props {
  readonly problem: LoadProblem;
  readonly onRetry: () => void;
}

/** Why the timeline cannot be shown: what, where, and the way back. */
export function FailurePage({ problem, onRetry }: Props) {
  const { trouble, fault, loading } = useWords();
  const reason = problem.type === 'unreachable' && problem.offline ? 'offline' : problem.type;
  return (
    <main className="page failure">
      <h1>{trouble.failedTitle}</h1>
      <p>{trouble.failed[reason]}</p>
      <p>
        {trouble.where}: <bdi>{problem.address}</bdi>
      </p>
      {problem.type === 'refused' && <p>{trouble.httpStatus(problem.httpStatus)}</p>}
      {'detail' in problem && (
        <pre dir="ltr" lang="en">
          {problem.detail}
        </pre>
      )}
      {'fault' in problem && (
        <ul className="faults">
          <li>{fault[problem.fault.code](...problem.fault.details.map(isolate))}</li>
        </ul>
      )}
      {problem.type === 'bad-shape' && <Faults errors={problem.errors} />}
      <p>{trouble.failedAdvice[reason]}</p>
      <p className="failure-tools">
        <button type="button" className="primary" onClick={onRetry}>
          {trouble.tryAgain}
        </button>
        <OtherLanguage className="quiet" />
        {askedData(location.search) !== null && (
          <a className="quiet" href={location.pathname}>
            {loading.ownTimeline}
          </a>
        )}
      </p>
    </main>
  );
}

function Faults({ errors }: { readonly errors: readonly ShapeError[] }) {
  const { trouble, fault: sayings } = useWords();
  const more = errors.length - shownFaults;
  return (
    <>
      <h2>{trouble.faults(errors.length)}</h2>
      <ul className="faults">
        {errors.slice(0, shownFaults).map(({ path, fault, message }) => (
          <li key={`${path} ${message}`}>
            {path === '' ? trouble.wholeFile : <code dir="ltr">{path}</code>}:{' '}
            {sayings[fault.code](...fault.details.map(isolate))}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{trouble.moreFaults(more)}</p>}
      {errors.length >= mostFaults && <p>{trouble.notReadOn}</p>}
    </>
  );
}
