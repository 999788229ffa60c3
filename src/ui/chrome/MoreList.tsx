import { Icon } from '../shared/Icon.tsx';
import { useTools } from './use-tools.ts';

/** The tools for which a narrow top line has no room, by name. */
export function MoreList() {
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
    </ul>
  );
}
