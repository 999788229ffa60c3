import type { Article } from '../../model/article.ts';
import type { ArticleText } from '../../store/slices/dataset.ts';

/** Fetches the text of an article, which lies in `articles/` beside its dataset, and checks that it is, byte for byte, the one that was checked. */
export async function loadArticle(article: Article, datasetAddress: string): Promise<ArticleText> {
  if (article.display === 'excerpts') return { status: 'excerpts' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const response = await fetch(new URL(`articles/${article.file}`, datasetAddress));
    if (!response.ok) return { status: 'missing' };
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return { status: navigator.onLine ? 'missing' : 'offline' };
  }
  return checkText(article, bytes);
}

/** The text that these bytes are, if they are the ones that were checked. */
export async function checkText(article: Article, bytes: Uint8Array<ArrayBuffer>): Promise<ArticleText> {
  const digest = await sha256(bytes);
  if (digest !== undefined && digest !== article.sha256) return { status: 'differs' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { status: 'ready', text, verified: digest !== undefined };
  } catch {
    return { status: 'differs' };
  }
}

/** Undefined where the page is not in a secure context, which has no `crypto.subtle`. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
