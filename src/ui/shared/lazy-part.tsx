import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import type { AppState } from '../../store/app-store.ts';
import { useAppStore, useWords } from '../store-context.tsx';

class NotLoaded extends Error {}

interface Options {
  /** Stands in its place while it is on its way. */
  readonly waiting?: ReactNode;
  /** For a part that closes: gives it up where it could not be had. */
  readonly close?: (state: AppState) => void;
}

/**
 * A part of the page whose code is fetched when it is first shown. Where that fails, which an offline device or a newer
 * version on the server suffices for, it is said in its place and class, and asked for anew when wanted.
 */
export function lazyPart<Props extends object>(
  className: string,
  load: () => Promise<ComponentType<Props>>,
  { waiting, close }: Options = {},
): ComponentType<Props> {
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new NotLoaded('a part of the page', { cause });
      }
    });
  let Part = fetched();
  return function LazyPart(props: Props) {
    const store = useAppStore();
    const [tries, setTries] = useState(1);
    const retry = () => {
      Part = fetched();
      setTries(tries + 1);
    };
    return (
      <PartBoundary
        key={tries}
        className={className}
        onRetry={retry}
        onClose={close && (() => close(store.getState()))}
      >
        <Suspense fallback={waiting}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}

interface FailedProps {
  readonly className: string;
  readonly onRetry: () => void;
  readonly onClose?: (() => void) | undefined;
}

interface BoundaryProps extends FailedProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error?: unknown;
}

/** Other faults than a part that was not loaded go on to the page. */
class PartBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = {};

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { children, ...failed } = this.props;
    if (error === undefined) return children;
    if (!(error instanceof NotLoaded)) throw error;
    return <PartFailed {...failed} />;
  }
}

/** Says in its place that a part of the page could not be had, and offers to ask for it again. */
export function PartFailed({ className, onRetry, onClose }: FailedProps) {
  const { chrome, trouble } = useWords();
  return (
    <div className={`${className} part-failed`} role="status">
      <p>{trouble.partFailed}</p>
      <div className="ways">
        <button type="button" className="quiet" onClick={onRetry}>
          {trouble.tryAgain}
        </button>
        {onClose && (
          <button type="button" className="quiet" onClick={onClose}>
            {chrome.close}
          </button>
        )}
      </div>
    </div>
  );
}
