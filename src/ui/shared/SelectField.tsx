import { Select, type SelectProps } from './Select.tsx';
import './field.css';

interface Props<T extends string> extends SelectProps<T> {
  readonly label: string;
}

/** One of many values, under its label. */
export function SelectField<T extends string>({ label, ...select }: Props<T>) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <Select {...select} />
    </label>
  );
}
