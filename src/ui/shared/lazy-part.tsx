import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { AppState } from '../../store/app-store.ts';
import { useAppStore, useWords } from '../store-context.tsx';

interface Options {
  /** Stands in its place while it is on its way. */
  readonly waiting?: ReactNode;
  /** For a part that closes: gives it up where it could not be had. */
  readonly close?: (state: AppState) => void;
  /** Takes the keyboard on from the button that asks anew, which goes with the press. */
  readonly retried?: () => void;
}

export type LazyPart<Props> = ComponentType<Props> & {
  /** Asks for its code, so that it is there at once when it is shown; a failure is told only then. */
  readonly preload: () => Promise<unknown>;
};

type Fetched<Props> = { readonly Part: ComponentType<Props> } | 'failed';

/**
 * A part of the page whose code is fetched when it is first shown, or before. Where that fails, which an offline device or a
 * newer version on the server suffices for, it is said in its place and class, and asked for anew when wanted. React's own
 * `lazy` shows what waits even for code that is there, and then holds on to it for 300 ms.
 */
export function lazyPart<Props extends object>(
  className: string,
  load: () => Promise<ComponentType<Props>>,
  { waiting, close, retried }: Options = {},
): LazyPart<Props> {
  let known: Fetched<Props> | undefined;

  async function ask(): Promise<Fetched<Props>> {
    known = { Part: await load() };
    return known;
  }

  function LazyPart(props: Props) {
    const store = useAppStore();
    const [fetched, setFetched] = useState(known);
    useEffect(() => {
      if (fetched !== undefined) return;
      let isWanted = true;
      const take = (found: Fetched<Props>) => isWanted && setFetched(found);
      ask().then(take, (cause: unknown) => {
        reportError(cause);
        take('failed');
      });
      return () => {
        isWanted = false;
      };
    }, [fetched]);
    if (fetched === undefined) return waiting;
    if (fetched !== 'failed') return <fetched.Part {...props} />;
    return (
      <PartFailed
        className={className}
        onRetry={() => {
          setFetched(undefined);
          retried?.();
        }}
        onClose={close && (() => close(store.getState()))}
      />
    );
  }
  return Object.assign(LazyPart, { preload: () => ask().catch(() => undefined) });
}

interface FailedProps {
  readonly className: string;
  readonly onRetry: () => void;
  readonly onClose?: (() => void) | undefined;
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
