import { useState } from 'react';
import '../shared/field.css';
import { leastHeightPx, mostHeightPx } from './embed.ts';

interface Props {
  readonly label: string;
  readonly heightPx: number;
  readonly onChange: (heightPx: number) => void;
}

/** A number of pixels as it is typed; what is no height yet changes nothing, and leaving the field puts it right. */
export function HeightField({ label, heightPx, onChange }: Props) {
  const [typed, setTyped] = useState(String(heightPx));
  const type = (text: string) => {
    setTyped(text);
    const height = Number(text);
    if (Number.isInteger(height) && height >= leastHeightPx && height <= mostHeightPx) onChange(height);
  };
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input
        type="number"
        min={leastHeightPx}
        max={mostHeightPx}
        step={20}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => setTyped(String(heightPx))}
      />
    </label>
  );
}
