import { selectDataset } from '../../store/selectors.ts';
import { selectUrlState } from '../../store/url-state.ts';
import { useAppState, useAppStore } from '../store-context.tsx';
import { linkTo, type SharedPage, sharedPage } from './link.ts';

/** The page that links lead to. */
export function useSharedPage(): SharedPage {
  const dataset = useAppState(selectDataset);
  return sharedPage(dataset?.url, location.href);
}

/** Makes the link to what is seen at the moment of asking. */
export function useLink(): () => string {
  const store = useAppStore();
  const page = useSharedPage();
  return () => linkTo(page, selectUrlState(store.getState()));
}
