/** What is put on the clipboard: as plain text, and as markup where the place it is pasted into takes that. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Whether it was copied; false where browser or frame allow no way of it. Wants to be called by a hand. */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    await writeClipboard(copied);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

/** Throws where the page is not in a secure context, which has no clipboard, or its frame may not write to it. */
async function writeClipboard({ text, html }: Copied): Promise<void> {
  const { clipboard } = navigator;
  if (html === undefined || !('ClipboardItem' in globalThis)) return await clipboard.writeText(text);
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) })]);
}

/** The older way: the page answers its own command to copy. */
function copyByCommand({ text, html }: Copied): boolean {
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without a secure context
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
  }
}
