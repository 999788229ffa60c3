import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../store-context.tsx';

class NotLoaded extends Error {}

/**
 * A part of the page whose code is fetched when it is first shown. Where that fails, which an offline device or a newer
 * version on the server suffices for, it is said in its place and class, and asked for anew when wanted.
 */
export function lazyPart<Props extends object>(
  className: string,
  load: () => Promise<ComponentType<Props>>,
  fallback?: ReactNode,
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
    const [tries, setTries] = useState(1);
    const retry = () => {
      Part = fetched();
      setTries(tries + 1);
    };
    return (
      <PartBoundary key={tries} className={className} onRetry={retry}>
        <Suspense fallback={fallback}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}

interface BoundaryProps {
  readonly className: string;
  readonly onRetry: () => void;
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
    if (error === undefined) return this.props.children;
    if (!(error instanceof NotLoaded)) throw error;
    return <PartFailed className={this.props.className} onRetry={this.props.onRetry} />;
  }
}

/** Says in its place that a part of the page could not be had, and offers to ask for it again. */
export function PartFailed({ className, onRetry }: Omit<BoundaryProps, 'children'>) {
  const { trouble } = useWords();
  return (
    <div className={`${className} part-failed`} role="status">
      <p>{trouble.partFailed}</p>
      <button type="button" className="quiet" onClick={onRetry}>
        {trouble.tryAgain}
      </button>
    </div>
  );
}
