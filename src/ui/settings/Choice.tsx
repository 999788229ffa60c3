import type { Language } from '../../model/bilingual.ts';

interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  /** What the text looks like in use, under it. */
  readonly sample?: string;
  /** Of the text or the sample, where it is not that of the page. */
  readonly lang?: Language;
}

interface Props<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ name, label, value, options, onChoose }: Props<T>) {
  return (
    <fieldset className="setting">
      <legend className="label">{label}</legend>
      {options.map(({ value: each, text, sample, lang }) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onChoose(each)}
          />
          <bdi lang={sample === undefined ? lang : undefined}>{text}</bdi>
          {sample !== undefined && (
            <bdi className="setting-sample" lang={lang}>
              {sample}
            </bdi>
          )}
        </label>
      ))}
    </fieldset>
  );
}
