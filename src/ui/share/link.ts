import type { UrlState } from '../../store/url-parts.ts';
import { formatUrlState } from '../../store/url-state.ts';

/** The page that links lead to: the timeline's public one where it has one, else the one that is read now. */
export interface SharedPage {
  readonly address: string;
  readonly isPublic: boolean;
  /** No other device finds it under this address. */
  readonly isOnlyHere: boolean;
}

/** `publicAddress` is the dataset's `url`, `here` the address of this page. */
export function sharedPage(publicAddress: string | undefined, here: string): SharedPage {
  const address = new URL(publicAddress ?? here);
  address.hash = '';
  return {
    address: address.href,
    isPublic: publicAddress !== undefined,
    isOnlyHere: address.protocol === 'file:' || /^(?:localhost|127\..+|\[::1\])$/.test(address.hostname),
  };
}

/** The link to what is seen. */
export function linkTo({ address }: SharedPage, state: UrlState): string {
  return `${address}#${formatUrlState(state)}`;
}
