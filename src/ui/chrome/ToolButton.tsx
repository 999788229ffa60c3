import { Icon } from '../shared/Icon.tsx';
import { useAppState } from '../store-context.tsx';
import type { Tool } from './use-tools.ts';

/** A tool as an icon, with its name beside it where it has one and there is room. */
export function ToolButton({ icon, name, shortcut, panel, isNamed, press }: Tool) {
  const isOpen = useAppState((state) => panel !== undefined && state.panel === panel);
  return (
    <button
      type="button"
      className="tool"
      data-panel={panel}
      aria-label={name}
      title={shortcut === undefined ? name : `${name} (${shortcut})`}
      aria-keyshortcuts={shortcut?.toLowerCase()}
      aria-haspopup={panel === undefined ? undefined : 'dialog'}
      aria-expanded={panel === undefined ? undefined : isOpen}
      onClick={press}
    >
      <Icon name={icon} />
      {isNamed && <span className="tool-words">{name}</span>}
    </button>
  );
}
