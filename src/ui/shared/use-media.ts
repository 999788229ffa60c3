import { useCallback, useSyncExternalStore } from 'react';

/** Where there is one column; the style sheets say the same. */
export const narrow = '(max-width: 719px)';

/**
 * Where the reader lies in a sheet over the timeline; the style sheets say the same. On a phone on its side a sheet would
 * leave the timeline no height.
 */
export const sheetwise = '(max-width: 559px), (max-width: 719px) and (min-height: 441px)';

/** Where the head of an event has one line for each thing; the style sheets say the same. */
export const brief = `${sheetwise}, (max-height: 480px)`;

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}
