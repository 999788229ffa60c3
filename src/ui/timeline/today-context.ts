import { createContext, useContext } from 'react';

/** The moment at which the page was opened, in milliseconds UTC; only the composition root reads a clock. */
export const TodayContext = createContext<number | undefined>(undefined);

export function useToday(): number | undefined {
  return useContext(TodayContext);
}
