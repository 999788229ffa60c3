import { useEffect, useState } from 'react';

/** A value a frame late: what changes with it is drawn once all else has been. At once where it cannot be seen, or is none. */
export function useAfterFrame<T>(value: T | undefined, isSeen: boolean): T | undefined {
  const [drawn, setDrawn] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDrawn(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return isSeen && value !== undefined ? drawn : value;
}
