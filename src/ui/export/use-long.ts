import { useEffect, useState } from 'react';

/** What is quicker needs no telling. */
const tellAfterMs = 500;

/** Whether something has been going on for so long that a person wants to know. */
export function useLong(isBusy: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLong(true), tellAfterMs);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBusy]);
  return isLong;
}
