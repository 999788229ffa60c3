import { selectDataset } from '../../store/selectors.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useBilingual, useWords } from '../store-context.tsx';
import { copyToClipboard } from './clipboard.ts';
import { CopyButton } from './CopyButton.tsx';
import { useLink } from './use-link.ts';

/** The link to what is seen, to copy or to hand to the system. */
export function LinkForm() {
  const { share } = useWords();
  const say = useBilingual();
  const title = useAppState(selectDataset)?.title;
  const link = useLink()();
  const canShare = 'share' in navigator && navigator.canShare({ url: link });
  const shareLink = async () => {
    try {
      await navigator.share({ url: link, ...(title !== undefined && { title: say(title) }) });
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'AbortError'))
        await copyToClipboard({ text: link });
    }
  };
  return (
    <div className="share-part">
      <p className="panel-note">{share.linkWhat}</p>
      <input
        className="share-link"
        dir="ltr"
        readOnly
        aria-label={share.linkField}
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="share-tools">
        <CopyButton label={share.copyLink} icon="link" className="primary" make={() => ({ text: link })} />
        {canShare && (
          <button type="button" className="quiet" onClick={() => void shareLink()}>
            <Icon name="share" />
            {share.share}
          </button>
        )}
      </div>
    </div>
  );
}
