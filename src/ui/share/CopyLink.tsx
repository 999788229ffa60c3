import { useWords } from '../store-context.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useLink } from './use-link.ts';

/** Puts the link to what is seen on the clipboard. */
export function CopyLink({ className }: { readonly className?: string }) {
  const { share } = useWords();
  const link = useLink();
  return (
    <CopyButton
      label={share.copyLink}
      icon="link"
      {...(className !== undefined && { className })}
      make={() => ({ text: link() })}
    />
  );
}
