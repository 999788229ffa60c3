import { useState } from 'react';
import type { Bilingual } from '../../model/bilingual.ts';
import { isKeptPage, keptText } from '../load/is-kept.ts';
import { useLanguage } from '../store-context.tsx';

/** On a page that somebody kept: of what it is a part, if it is not a whole timeline. */
export function KeptPart() {
  const language = useLanguage();
  const [part] = useState(readPart);
  return part && <p className="kept-part">{part[language]}</p>;
}

function readPart(): Bilingual | null {
  return isKeptPage() ? JSON.parse(keptText('part')) : null;
}
