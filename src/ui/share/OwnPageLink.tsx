import { isFramed } from '../../base/framed.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useWords } from '../store-context.tsx';
import { formatUrlState, selectUrlState } from '../../store/url-state.ts';
import { useSharedPage } from './use-link.ts';

/** From a frame to the page itself, at what is seen. */
export function OwnPageLink() {
  return isFramed() ? <Link /> : null;
}

function Link() {
  const { share } = useWords();
  const { address } = useSharedPage();
  const hash = useAppState((state) => formatUrlState(selectUrlState(state)));
  return (
    <a
      className="tool"
      href={`${address}#${hash}`}
      target="_blank"
      rel="noopener"
      aria-label={share.openPage}
      title={share.openPage}
    >
      <Icon name="open" />
    </a>
  );
}
