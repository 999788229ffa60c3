import { useWords } from '../store-context.tsx';
import { useSharedPage } from './use-link.ts';

/** Says of links that lead to where one reads just now how they come to lead to the public page. */
export function WhereLinksLead() {
  const { share } = useWords();
  const { isPublic, isOnlyHere } = useSharedPage();
  if (isPublic) return null;
  const { before, between, after } = share.makePublic;
  return (
    <p className="share-note">
      {share.notPublic} {isOnlyHere && share.onlyHere} {before}
      <code dir="ltr">"url": "https://…"</code>
      {between}
      <code dir="ltr">data/timeline.json</code>
      {after}
    </p>
  );
}
