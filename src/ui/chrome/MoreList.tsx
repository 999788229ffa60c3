import { selectUndated } from '../../store/select-matches.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { togglePanel, useTools } from './use-tools.ts';

/** The tools for which the lines of a narrow page have no room, by name. */
export function MoreList() {
  const { chrome } = useWords();
  const store = useAppStore();
  const undated = useAppState(selectUndated).length;
  return (
    <ul className="more">
      {useTools().map(({ icon, name, panel, press }) => (
        <li key={name}>
          <button type="button" className="tool" data-panel={panel} onClick={press}>
            <Icon name={icon} />
            {name}
          </button>
        </li>
      ))}
      {undated > 0 && (
        <li>
          <button
            type="button"
            className="tool"
            data-panel="undated"
            onClick={() => togglePanel(store, 'undated')}
          >
            <Icon name="undated" />
            {chrome.undated(undated)}
          </button>
        </li>
      )}
    </ul>
  );
}
