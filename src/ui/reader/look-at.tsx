import { createContext, use } from 'react';
import type { Interval } from '../../base/interval.ts';
import { useWords } from '../store-context.tsx';

/** Shows a stretch of the open article's text; undefined where the text cannot be shown. */
export type LookAt = (at: Interval) => void;

export const LookAtContext = createContext<LookAt | undefined>(undefined);

interface Props {
  readonly at: Interval;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** Words from the open article that lead to where they stand in it. */
export function WordsInArticle({ at, className, children }: Props) {
  const { reader } = useWords();
  const lookAt = use(LookAtContext);
  if (lookAt === undefined) return <span className={className}>{children}</span>;
  const classes = className === undefined ? 'in-article' : `in-article ${className}`;
  return (
    <button type="button" className={classes} title={reader.showInArticle} onClick={() => lookAt(at)}>
      {children}
    </button>
  );
}
