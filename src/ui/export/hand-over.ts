import { err, ok, type Result } from '../../base/result.ts';
import type { PictureError, PictureFile } from '../../export/make-picture.ts';
import type { Failure } from './say-failure.ts';

type Made = Result<PictureFile, PictureError>;

export function canCopy(): boolean {
  return 'ClipboardItem' in globalThis && 'clipboard' in navigator;
}

/**
 * Puts a PNG on the clipboard, and gives back what was made. It is asked for while the click is fresh and may come later:
 * browsers want the promise, not the picture.
 */
export async function copyPng(make: () => Promise<Made>): Promise<Result<PictureFile, Failure>> {
  const making = make();
  const png = making.then((made) => {
    if (made.ok) return made.value.blob;
    throw new Error(made.error.type);
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return await making;
  } catch (cause) {
    await Promise.allSettled([png]);
    const made = await making;
    if (!made.ok) return made;
    if (!(cause instanceof DOMException || cause instanceof TypeError)) throw cause;
    return err('not-copied');
  }
}

/** Whether the device has a sheet that takes files. */
export function canShare(): boolean {
  if (!('canShare' in navigator)) return false;
  return navigator.canShare({ files: [new File(['x'], 'x.png', { type: 'image/png' })] });
}

/** What the sheet is handed beside the file. */
type Shared = Pick<PictureFile, 'blob' | 'fileName' | 'link'> & { readonly title: string };

/** Who closes the sheet has not failed, and has handed nothing over. Not every device takes words beside a file. */
export async function shareFile({
  blob,
  fileName,
  title,
  link,
}: Shared): Promise<Result<'given' | 'closed', Failure>> {
  const files = [new File([blob], fileName, { type: blob.type })];
  const all = { files, title, ...(link !== undefined && { url: link }) };
  try {
    await navigator.share(navigator.canShare(all) ? all : { files });
    return ok('given');
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    return cause.name === 'AbortError' ? ok('closed') : err('not-shared');
  }
}
