export interface SelectProps<T extends string> {
  readonly value: T;
  /** In the order in which they are offered. */
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** One of many; its label stands around it. */
export function Select<T extends string>({ value, options, words, onChange }: SelectProps<T>) {
  const choose = (text: string) => {
    const chosen = options.find((option) => option === text);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <select value={value} onChange={({ target }) => choose(target.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {words[option]}
        </option>
      ))}
    </select>
  );
}
