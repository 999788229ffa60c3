import { useState } from 'react';
import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { selectDataset } from '../../store/selectors.ts';
import { chainOf } from '../../words/chain.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useDateStyle, useWords } from '../store-context.tsx';
import { citation } from './citation.ts';

interface Props {
  readonly passage: Passage;
  readonly article: Article;
}

/** Puts the quote and its citation on the clipboard, and says whether that worked. */
export function CopyQuote({ passage, article }: Props) {
  const { reader } = useWords();
  const dates = useDateStyle();
  const actors = useAppState(selectDataset)?.actors ?? [];
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    const chain = chainOf(passage, article, actors);
    const cited = { passage, article, chain, address: location.href };
    try {
      await navigator.clipboard.writeText(citation(cited, dates));
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const said = { none: '', copied: reader.copied, failed: reader.copyFailed };
  return (
    <div className="copy">
      <button type="button" className="quiet" onClick={() => void copy()}>
        <Icon name={outcome === 'copied' ? 'done' : 'copy'} />
        {reader.copyQuote}
      </button>
      <span role="status">{said[outcome]}</span>
    </div>
  );
}
