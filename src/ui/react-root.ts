import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Shows `node` in an element of the page. In a file of its own so that React runs in its own script (vite.config.ts): one long
 * task would do the work of it and of the app.
 */
export function renderInto(element: Element, node: ReactNode): void {
  createRoot(element).render(node);
}
