import type { AppStore } from '../../store/app-store.ts';
import type { Panel } from '../../store/slices/view.ts';
import type { IconName } from '../shared/Icon.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';

/** One thing that the top line offers. */
export interface Tool {
  readonly icon: IconName;
  readonly name: string;
  /** The key that does the same, where one holds. */
  readonly shortcut?: string | undefined;
  /** The panel that it opens, where it opens one. */
  readonly panel?: Panel;
  /** Its name stands beside its icon, where there is room. */
  readonly isNamed?: true;
  readonly press: () => void;
}

/** What the top line offers besides title, search and language: side by side, or where that is too narrow in one list. */
export function useTools(): readonly Tool[] {
  const { chrome, list, settings, share } = useWords();
  const store = useAppStore();
  const { showView } = store.getState();
  const isList = useAppState((state) => state.view === 'list');
  const hasShortcuts = useAppState((state) => state.shortcuts);
  const opens = (panel: Panel) => ({ panel, press: () => togglePanel(store, panel) });
  return [
    {
      icon: isList ? 'timeline' : 'list',
      name: isList ? list.toTimeline : list.toList,
      shortcut: hasShortcuts ? 'L' : undefined,
      isNamed: true,
      press: () => showView(isList ? 'timeline' : 'list'),
    },
    { icon: 'share', name: share.title, isNamed: true, ...opens('share') },
    { icon: 'image', name: chrome.exportImage, isNamed: true, ...opens('export') },
    { icon: 'settings', name: settings.title, ...opens('settings') },
  ];
}

/** Opens a panel, or closes it where it is open. */
export function togglePanel(store: AppStore, panel: Panel): void {
  const { panel: open, showPanel } = store.getState();
  showPanel(open === panel ? undefined : panel);
}
