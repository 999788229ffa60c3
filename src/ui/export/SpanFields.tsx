import { type SpanName, spanNames } from '../../export/request.ts';
import type { ExportWords } from '../../words/catalogue/export-words.ts';
import { inDigits } from '../../words/digits.ts';
import { useDateStyle } from '../store-context.tsx';
import { RadioField, TextField } from './Fields.tsx';

/** What part of time, as it is chosen and typed. */
export interface SpanDraft {
  readonly span: SpanName | 'own';
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly draft: SpanDraft;
  readonly words: ExportWords;
  /** Whether an event is open. */
  readonly hasSelection: boolean;
  readonly onChange: (change: Partial<SpanDraft>) => void;
}

const spans = [...spanNames, 'own'] as const;

/** Chooses a part of time, for pictures and data alike. */
export function SpanFields({ draft, words, hasSelection, onChange }: Props) {
  return (
    <>
      <RadioField
        label={words.span}
        value={draft.span}
        options={spans}
        words={words.spans}
        isOff={(span) => span === 'selection' && !hasSelection}
        onChange={(span) => onChange({ span })}
      />
      {draft.span === 'own' && <Dates draft={draft} words={words} onChange={onChange} />}
    </>
  );
}

function Dates({ draft, words, onChange }: Omit<Props, 'hasSelection'>) {
  const style = useDateStyle();
  return (
    <div className="pair">
      <TextField
        label={words.from}
        value={draft.from}
        inputMode="text"
        hint={inDigits('2023', style)}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        label={words.to}
        value={draft.to}
        inputMode="text"
        hint={inDigits('2023-10', style)}
        onChange={(to) => onChange({ to })}
      />
      <p className="field-note">{inDigits(words.dateHint, style)}</p>
    </div>
  );
}
