import { useEffect, useState } from 'react';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { useWords } from '../store-context.tsx';
import { type Copied, copyToClipboard } from './clipboard.ts';

/** So long it stands there that something was copied: a second copy is said again. */
const saidForMs = 4000;

interface Props {
  readonly label: string;
  readonly icon?: IconName;
  readonly className?: string;
  /** Stands on the button, where there is no room for its name, and makes way there for what came of it. */
  readonly short?: string;
  /** The key that presses it too. */
  readonly shortcut?: string | undefined;
  /** Asked when the button is pressed. */
  readonly make: () => Copied;
}

/** Copies, and says whether that worked. */
export function CopyButton({ label, icon = 'copy', className = 'quiet', short, shortcut, make }: Props) {
  const { share } = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), saidForMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    setOutcome('none');
    setOutcome((await copyToClipboard(make())) ? 'copied' : 'failed');
  };
  const isCopied = outcome === 'copied';
  const said = { none: '', copied: share.copied, failed: share.copyFailed };
  return (
    <div className="copy">
      <button
        type="button"
        className={className}
        {...(short !== undefined && { 'aria-label': label, title: label })}
        aria-keyshortcuts={shortcut}
        onClick={() => void copy()}
      >
        <Icon name={isCopied ? 'done' : icon} />
        {short === undefined ? label : isCopied ? share.copied : short}
      </button>
      <span role="status" className={short !== undefined && isCopied ? 'unseen' : undefined}>
        {said[outcome]}
      </span>
    </div>
  );
}
