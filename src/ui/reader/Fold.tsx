import type { Bilingual } from '../../model/bilingual.ts';
import { directions } from '../../model/languages.ts';
import { isolate } from '../../words/bidi.ts';
import { useBilingual, useLanguage, useWords } from '../store-context.tsx';
import type { Block } from './article-blocks.ts';

interface Props {
  readonly what: Bilingual | undefined;
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** What stands in the file beside the article's own sentences: folded, called what it is, and there to be opened. */
export function Fold({ what, blocks, text }: Props) {
  const { reader } = useWords();
  const say = useBilingual();
  const language = useLanguage();
  return (
    <details className="fold">
      <summary lang={language} dir={directions[language]}>
        {reader.folded}
        {what !== undefined && `: ${isolate(say(what))}`}
      </summary>
      {blocks.map(({ start, end }) => (
        <p key={start} data-start={start}>
          {text.slice(start, end)}
        </p>
      ))}
    </details>
  );
}
