import { type SyntheticEvent, useState } from 'react';
import { coveredDays } from '../../export/cover.ts';
import { languages } from '../../model/languages.ts';
import { type DataFormatId, dataFormatIds, dataWords } from '../../words/catalogue/data-words.ts';
import { inStyle } from '../../words/catalogue/catalogue.ts';
import { exportWords } from '../../words/catalogue/export-words.ts';
import { inDigits } from '../../words/digits.ts';
import { languageNames } from '../../words/language-names.ts';
import { selectOpenEvent } from '../../store/selectors.ts';
import { isKeptPage } from '../load/is-kept.ts';
import { useAppState, useAppStore, useDateStyle, useLanguage, useWords } from '../store-context.tsx';
import { DataOutcome } from './DataOutcome.tsx';
import { RadioField } from './Fields.tsx';
import { SpanFields } from './SpanFields.tsx';
import { timeOf } from './data-context.ts';
import { useDataSaving, type Wanted } from './use-data-saving.ts';
import './data-form.css';

/** A page to keep is made of one that the build ships, which a kept page cannot reach: it is kept by copying it. */
function isOffered(format: DataFormatId): boolean {
  return format !== 'html' || !isKeptPage();
}

/** Chooses a format, a stretch of time and a language for the events themselves, and saves them. */
export function DataForm() {
  const own = useLanguage();
  const { settings } = useWords();
  const store = useAppStore();
  const dates = useDateStyle();
  const common = inStyle(dates, exportWords[own]);
  const [wanted, setWanted] = useState<Wanted>(() => {
    const { span } = store.getState();
    const [from = '', to = ''] = span ? coveredDays(span).map((day) => inDigits(day, dates)) : [];
    return { format: 'csv', span: 'whole', from, to, language: own };
  });
  const hasSelection = useAppState(selectOpenEvent) !== undefined;
  const time = wanted.span === 'own' ? timeOf(wanted, store.getState()) : undefined;
  const problem = time?.ok === false ? common.problem(time.error) : undefined;
  const { outcome, save, cancel, forget } = useDataSaving();
  const change = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part });
    forget();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save(wanted);
  };
  return (
    <form className="data-form" onSubmit={submit}>
      <FormatChoice format={wanted.format} onChange={(format) => change({ format })} />
      <div className="data-span">
        <SpanFields draft={wanted} words={common} hasSelection={hasSelection} onChange={change} />
      </div>
      <RadioField
        label={settings.language}
        value={wanted.language}
        options={languages}
        words={languageNames}
        onChange={(language) => change({ language })}
      />
      <div className="export-tools">
        <button type="submit" className="primary" disabled={outcome.type === 'busy' || problem !== undefined}>
          {common.save}
        </button>
        <DataOutcome outcome={outcome} problem={problem} onCancel={cancel} />
      </div>
    </form>
  );
}

interface FormatChoiceProps {
  readonly format: DataFormatId;
  readonly onChange: (format: DataFormatId) => void;
}

/** Each format with what it is for. */
function FormatChoice({ format, onChange }: FormatChoiceProps) {
  const own = useLanguage();
  const { formats } = dataWords[own];
  return (
    <fieldset className="formats" aria-label={exportWords[own].format}>
      {dataFormatIds.filter(isOffered).map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="data-format"
            value={id}
            checked={format === id}
            onChange={() => onChange(id)}
          />
          <strong>{formats[id].name}</strong>
          <span>{formats[id].what}</span>
        </label>
      ))}
    </fieldset>
  );
}
