import type { Panel } from '../../store/slices/view.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useAppStore } from '../store-context.tsx';
import { togglePanel, type Tool } from './use-tools.ts';

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

interface PanelToolProps extends Omit<Tool, 'press'> {
  readonly panel: Panel;
}

/** A tool that opens a panel, or closes it where it is open. */
export function PanelTool(tool: PanelToolProps) {
  const store = useAppStore();
  return <ToolButton {...tool} press={() => togglePanel(store, tool.panel)} />;
}
