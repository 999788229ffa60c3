import { useEffect, useState } from 'react';

/** A value a frame late: what changes with it is drawn once all else has been. At once where it is not seen. */
export function useAfterFrame<T>(value: T, isSeen: boolean): T {
  const [drawn, setDrawn] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDrawn(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return isSeen ? drawn : value;
}
