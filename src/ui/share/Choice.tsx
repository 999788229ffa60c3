interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  /** In the order in which they are offered, with their words. */
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few values, under its label. */
export function Choice<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  const choose = (text: string) => {
    const chosen = choices.find(([known]) => known === text);
    if (chosen !== undefined) onChoose(chosen[0]);
  };
  return (
    <label className="share-choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {choices.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
