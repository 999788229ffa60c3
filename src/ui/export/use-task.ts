import { useEffect, useRef, useState } from 'react';

/** How a task goes: not at all, on, or how it ended. */
type Outcome =
  | { readonly type: 'none' | 'busy' | 'done' }
  | { readonly type: 'failed'; readonly error: unknown };

interface Going<O> {
  readonly signal: AbortSignal;
  readonly onStep: (busy: O) => void;
}

export interface Task<O> {
  readonly outcome: O;
  readonly start: (first: O, work: (going: Going<O>) => Promise<O>) => void;
  readonly cancel: () => void;
  /**
   * Something else is wanted now: lets go of how the last task went. One that is on goes on, and only says how it ended if it
   * failed, for “saved” would stand beside what is not.
   */
  readonly forget: () => void;
}

const none = { type: 'none' } as const;
const broken = { type: 'failed', error: 'broken' } as const;

/** Does one thing at a time, which can be stopped; who leaves the form gives it up. */
export function useTask<O extends Outcome>(): Task<O | typeof none | typeof broken> {
  type Any = O | typeof none | typeof broken;
  const [outcome, setOutcome] = useState<Any>(none);
  const abort = useRef<AbortController>(undefined);
  const isWanted = useRef(true);
  useEffect(() => () => abort.current?.abort(), []);
  const perform = async (first: Any, work: (going: Going<Any>) => Promise<Any>): Promise<void> => {
    const { signal } = (abort.current = new AbortController());
    isWanted.current = true;
    setOutcome(first);
    try {
      const ended = await work({ signal, onStep: setOutcome });
      setOutcome(ended.type === 'done' && !isWanted.current ? none : ended);
    } catch (cause) {
      if (signal.aborted) return setOutcome(none);
      setOutcome(broken);
      reportError(cause);
    }
  };
  return {
    outcome,
    start: (first, work) => void perform(first, work),
    cancel: () => abort.current?.abort(),
    forget: () => {
      isWanted.current = false;
      setOutcome((last) => (last.type === 'busy' ? last : none));
    },
  };
}
