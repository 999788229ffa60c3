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
  /** The icon stands alone, and the label is its name. */
  readonly isBare?: boolean;
  /** Asked when the button is pressed. */
  readonly make: () => Copied;
}

/** Copies, and says whether that worked. */
export function CopyButton({ label, icon = 'copy', className = 'quiet', isBare = false, make }: Props) {
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
  const said = { none: '', copied: share.copied, failed: share.copyFailed };
  return (
    <div className="copy">
      <button
        type="button"
        className={className}
        {...(isBare && { 'aria-label': label, title: label })}
        onClick={() => void copy()}
      >
        <Icon name={outcome === 'copied' ? 'done' : icon} />
        {!isBare && label}
      </button>
      <span role="status">{said[outcome]}</span>
    </div>
  );
}
