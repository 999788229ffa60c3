import type { Direction } from './props.ts';

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'screenLater'
  | 'screenEarlier'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'open'
  | 'openCluster';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const byKey: Readonly<Record<string, Command>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'screenLater',
  PageUp: 'screenEarlier',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
  _: 'zoomOut',
  '0': 'fit',
  '٠': 'fit',
  '۰': 'fit',
  Enter: 'open',
  ' ': 'open',
};

/** The same keys by their place, for keyboards that write other characters there. */
const byCode: Readonly<Record<string, Command>> = {
  Equal: 'zoomIn',
  NumpadAdd: 'zoomIn',
  Minus: 'zoomOut',
  NumpadSubtract: 'zoomOut',
  Digit0: 'fit',
  Numpad0: 'fit',
};

/** What a key asks of the timeline. Left and right follow the axis: in a right-to-left one, left is later. */
export function commandOf(pressed: Key, direction: Direction): Command | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (pressed.key === 'ArrowRight') return direction === 'ltr' ? 'next' : 'previous';
  if (pressed.key === 'ArrowLeft') return direction === 'ltr' ? 'previous' : 'next';
  if (pressed.key === 'Enter' && pressed.shiftKey) return 'openCluster';
  return byKey[pressed.key] ?? byCode[pressed.code];
}
