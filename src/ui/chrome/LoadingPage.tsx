import type { LoadProgress } from '../../store/slices/dataset.ts';
import { useWords } from '../store-context.tsx';

interface Props {
  /** Of a large file; a short one comes without. */
  readonly progress: LoadProgress | undefined;
  readonly onCancel: () => void;
}

export function LoadingPage({ progress, onCancel }: Props) {
  const { chrome, loading } = useWords();
  return (
    <main className="page" aria-busy="true">
      <h1 className="loading">{chrome.loading}</h1>
      {progress !== undefined && (
        <>
          <progress
            className="load-bar"
            aria-label={chrome.loading}
            value={progress.totalBytes === undefined ? undefined : progress.bytes}
            max={progress.totalBytes}
          />
          <p className="load-count">
            <ProgressText {...progress} />
          </p>
          <button type="button" className="quiet" onClick={onCancel}>
            {loading.stop}
          </button>
        </>
      )}
    </main>
  );
}

function ProgressText({ bytes, totalBytes, events }: LoadProgress) {
  const { chrome, loading } = useWords();
  const inMegabytes = (count: number) => Math.round(count / 1_000_000);
  if (bytes === totalBytes) return loading.arranging;
  return (
    <>
      {loading.megabytes(inMegabytes(bytes), totalBytes && inMegabytes(totalBytes))}
      {events > 0 && (
        <>
          <span aria-hidden="true"> · </span>
          <bdi>{chrome.events(events)}</bdi>
        </>
      )}
    </>
  );
}
