import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useAppState, useAppStore, useLanguage, useWords } from '../store-context.tsx';
import { keepShare, plainShare, shareAt, shareRange } from './reader-share.ts';

const keyStep = 2;

interface Props {
  /** Width of the page, in px. */
  readonly pagePx: number;
  /** The id of what it makes wider and narrower. */
  readonly controls: string;
}

/** Between timeline and reader: dragged, or moved by the arrows, Home and End; a double click puts it back. */
export function Divider({ pagePx, controls }: Props) {
  const { reader } = useWords();
  const { chooseReaderShare } = useAppStore().getState();
  const isRightToLeft = useLanguage() === 'ar';
  const share = useReaderShare(pagePx);
  const isDragged = useRef(false);
  const { least, most } = shareRange(pagePx);
  const onKeyDown = (press: KeyboardEvent) => {
    const towardsReader = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const next = {
      ArrowLeft: share + (towardsReader === 'ArrowLeft' ? -keyStep : keyStep),
      ArrowRight: share + (towardsReader === 'ArrowRight' ? -keyStep : keyStep),
      Home: least,
      End: most,
    }[press.key];
    if (next === undefined) return;
    press.preventDefault();
    chooseReaderShare(keepShare(next, pagePx));
  };
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={reader.width}
      aria-controls={controls}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={share}
      aria-valuetext={reader.shareOfPage(share)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => chooseReaderShare(undefined)}
      onPointerDown={(press: PointerEvent) => {
        if (press.button !== 0) return;
        isDragged.current = true;
        press.currentTarget.setPointerCapture(press.pointerId);
      }}
      onPointerMove={({ clientX }) => {
        if (isDragged.current) chooseReaderShare(shareAt(clientX, pagePx, isRightToLeft));
      }}
      onLostPointerCapture={() => {
        isDragged.current = false;
      }}
    />
  );
}

/** The share of the page that the reader has, in percent. */
export function useReaderShare(pagePx: number): number {
  const chosen = useAppState((state) => state.readerShare);
  return chosen === undefined ? plainShare(pagePx) : keepShare(chosen, pagePx);
}
