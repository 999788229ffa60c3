import { type RefObject, useLayoutEffect, useRef } from 'react';
import { selectOpenEvent } from '../../store/selectors.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { goToReader, goToView } from '../shared/go-to.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { usePageWidth } from '../shared/use-page-width.ts';
import { sheetwise, useMedia } from '../shared/use-media.ts';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { Divider, useReaderShare } from './Divider.tsx';
import { ReaderWaiting } from './ReaderWaiting.tsx';
import { type Sheet, useSheet } from './use-sheet.ts';
import { useSightLeft } from './use-sight-left.ts';

export const Reader = lazyPart(
  'reader',
  async () => {
    const { Reader: component } = await import('./Reader.tsx');
    return component;
  },
  { waiting: <ReaderWaiting />, retried: goToReader },
);

const paneId = 'reader';

/** Where the reader stands: beside the timeline, or on a narrow screen in a sheet over it, half or full. */
export function ReaderPane({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const { chrome, reader } = useWords();
  const store = useAppStore();
  const pane = useRef<HTMLElement>(null);
  const isSheet = useMedia(sheetwise);
  const event = useAppState(selectOpenEvent);
  useLayoutEffect(() => {
    const shown = pane.current;
    return () => {
      if (shown?.querySelector(':focus-visible')) goToView();
    };
  }, []);
  const pagePx = usePageWidth();
  const share = useReaderShare(pagePx);
  const sheet = useSheet(pane, isSheet, () => store.getState().closeEvent());
  useSightLeft(pane, handleRef, isSheet && sheet.height === 'full');
  return (
    <aside
      ref={pane}
      id={paneId}
      className="reader-pane"
      aria-label={reader.label}
      data-sheet={isSheet ? sheet.height : undefined}
      style={isSheet ? undefined : { inlineSize: `${share}vw` }}
    >
      {!isSheet && <Divider pagePx={pagePx} controls={paneId} />}
      {isSheet && <SheetHandle sheet={sheet} />}
      <IconButton
        icon="close"
        className="tool reader-close"
        label={chrome.close}
        onPress={() => store.getState().closeEvent()}
      />
      <div className="reader-scroll" data-scrolls key={event?.id} onFocusCapture={sheet.onFocus}>
        <Reader handleRef={handleRef} />
      </div>
    </aside>
  );
}

/** Pulled by hand, pressed, or moved by keys. */
function SheetHandle({ sheet }: { readonly sheet: Sheet }) {
  const { reader } = useWords();
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={sheet.height === 'half' ? reader.openFull : reader.openHalf}
      aria-expanded={sheet.height === 'full'}
      onClick={sheet.toggle}
      onKeyDown={sheet.onKeyDown}
      onPointerDown={sheet.onPointerDown}
      onPointerMove={sheet.onPointerMove}
      onPointerUp={sheet.onPointerUp}
      onPointerCancel={sheet.onPointerUp}
    >
      <span />
    </button>
  );
}
