import { useSyncExternalStore } from 'react';

/** The width of the page in px, followed as it changes. */
export function usePageWidth(): number {
  return useSyncExternalStore(follow, () => document.documentElement.clientWidth || window.innerWidth);
}

function follow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
