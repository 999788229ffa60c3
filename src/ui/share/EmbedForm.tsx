import { useState } from 'react';
import type { AppState } from '../../store/app-store.ts';
import { selectDataset } from '../../store/selectors.ts';
import { selectUrlState } from '../../store/url-state.ts';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { CopyButton } from './CopyButton.tsx';
import { EmbedChoices } from './EmbedChoices.tsx';
import { type EmbedOptions, embedSnippet, embedState } from './embed.ts';
import { linkTo, sharedPage } from './link.ts';
import { useSharedPage } from './use-link.ts';

/** The code that puts this timeline into another page, its options, and the very page that it will show. */
export function EmbedForm() {
  const { share } = useWords();
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const page = useSharedPage();
  const [options, setOptions] = useState(() => firstOptions(store.getState()));
  const seen = selectUrlState(store.getState());
  const state = embedState(seen, options);
  const title = dataset?.title[options.language] ?? '';
  const code = embedSnippet(linkTo(page, state), title, options.heightPx);
  const preview = linkTo(sharedPage(undefined, location.href), state);
  return (
    <div className="share-part">
      <EmbedChoices
        options={options}
        hasEvent={seen.event !== undefined}
        onChange={(chosen) => setOptions({ ...options, ...chosen })}
      />
      <textarea
        className="snippet"
        dir="ltr"
        rows={5}
        readOnly
        aria-label={share.snippet}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="share-tools">
        <CopyButton label={share.copySnippet} className="primary" make={() => ({ text: code })} />
      </div>
      <section>
        <h3 className="label">{share.preview}</h3>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it shows this very page */}
        <iframe
          key={preview}
          className="preview"
          src={preview}
          title={`${share.preview}: ${title}`}
          style={{ blockSize: options.heightPx }}
        />
      </section>
    </div>
  );
}

function firstOptions({ language, theme, direction, view, eventId }: AppState): EmbedOptions {
  return {
    language,
    theme,
    direction,
    view,
    shows: eventId === undefined ? 'range' : 'event',
    heightPx: 480,
    wheel: 'page',
  };
}
