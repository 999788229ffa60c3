import { Select, type SelectProps } from '../shared/Select.tsx';

interface Props<T extends string> extends SelectProps<T> {
  readonly label: string;
}

/** One of a few values, under its label. */
export function Choice<T extends string>({ label, ...select }: Props<T>) {
  return (
    <label className="share-choice">
      <span>{label}</span>
      <Select {...select} />
    </label>
  );
}
