import { useId } from 'react';
import '../shared/field.css';
import './fields.css';

interface RadioProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly isOff?: (option: T) => boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them seen. */
export function RadioField<T extends string>({
  label,
  value,
  options,
  words,
  isOff,
  onChange,
}: RadioProps<T>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="label">{label}</legend>
      <div className="choice">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              disabled={isOff?.(option) ?? false}
              onChange={() => onChange(option)}
            />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly inputMode: 'text' | 'numeric';
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value, inputMode, hint, onChange }: TextProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input
        type="text"
        dir="ltr"
        value={value}
        inputMode={inputMode}
        placeholder={hint}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
