// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copyToClipboard } from '../../../src/ui/share/clipboard.ts';

const copied = { text: 'plain', html: '<b>rich</b>' };

function giveClipboard(clipboard: Partial<Clipboard> | undefined): void {
  vi.stubGlobal('navigator', { clipboard });
}

/** jsdom has no command to copy: this one fires its event, as a browser does. */
function giveCommand(): Record<string, string> {
  const found: Record<string, string> = {};
  const execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (type: string, text: string) => (found[type] = text) },
    });
    return !document.body.dispatchEvent(event);
  };
  Object.assign(document, { execCommand });
  return found;
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

test('plain text and markup go onto the clipboard together', async () => {
  const write = vi.fn<Clipboard['write']>(async () => undefined);
  giveClipboard({ write });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  expect(await copyToClipboard(copied)).toBe(true);
  expect(write.mock.lastCall?.[0]).toMatchObject([
    { parts: { 'text/plain': { type: 'text/plain' }, 'text/html': { type: 'text/html' } } },
  ]);
});

test('where the browser has no ClipboardItem, the plain text is copied', async () => {
  const writeText = vi.fn<Clipboard['writeText']>(async () => undefined);
  giveClipboard({ writeText });
  vi.stubGlobal('ClipboardItem', undefined);
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
  expect(await copyToClipboard(copied)).toBe(true);
  expect(writeText).toHaveBeenCalledWith('plain');
});

test.each<readonly [string, Partial<Clipboard> | undefined]>([
  ['a page without a secure context', undefined],
  ['a frame that may not', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
])('%s copies by the command', async (_, clipboard) => {
  giveClipboard(clipboard);
  const found = giveCommand();
  expect(await copyToClipboard(copied)).toBe(true);
  expect(found).toEqual({ 'text/plain': 'plain', 'text/html': '<b>rich</b>' });
});

test('where no way is open it says so', async () => {
  giveClipboard(undefined);
  Object.assign(document, { execCommand: () => false });
  expect(await copyToClipboard(copied)).toBe(false);
});
