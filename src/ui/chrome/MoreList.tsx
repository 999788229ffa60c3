import { selectUndated } from '../../store/select-matches.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { togglePanel, type Tool, useTools } from './use-tools.ts';

/** The tools for which the lines of a narrow page have no room, by name. */
export function MoreList() {
  const tools = [...useTools(), ...useUndatedTool()];
  const open = useAppState((state) => state.panel);
  return (
    <ul className="more">
      {tools.map(({ icon, name, panel, press }) => (
        <li key={name}>
          <button
            type="button"
            className="tool"
            data-panel={panel}
            aria-haspopup={panel === undefined ? undefined : 'dialog'}
            aria-expanded={panel === undefined ? undefined : panel === open}
            onClick={press}
          >
            <Icon name={icon} />
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where there are events without a date. */
function useUndatedTool(): readonly Tool[] {
  const { chrome } = useWords();
  const store = useAppStore();
  const undated = useAppState(selectUndated).length;
  if (undated === 0) return [];
  const press = () => togglePanel(store, 'undated');
  return [{ icon: 'undated', name: chrome.undated(undated), panel: 'undated', press }];
}
