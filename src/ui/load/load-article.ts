import type { Article } from '../../model/article.ts';
import { servedFile } from '../../model/served-file.ts';
import type { ArticleText } from '../../store/slices/dataset.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Fetches the text of an article, which lies in `articles/` beside its dataset, and checks that it is, byte for byte, the
 * one that was checked; of an article of which only excerpts may be shown, those.
 */
export async function loadArticle(article: Article, datasetAddress: string): Promise<ArticleText> {
  const bytes = await fetchBytes(new URL(servedFile(article), datasetAddress));
  if (typeof bytes === 'string') return { status: bytes };
  return await readServed(article, bytes);
}

/** What these bytes are: the text, if it is the one that was checked, or the excerpts that may be shown of it. */
export async function readServed(article: Article, bytes: Bytes): Promise<ArticleText> {
  return article.display === 'full' ? await checkText(article, bytes) : await readExcerpts(bytes);
}

async function fetchBytes(address: URL): Promise<Bytes | 'missing' | 'offline'> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'missing';
  } catch {
    return whyAbsent();
  }
}

function whyAbsent(): 'missing' | 'offline' {
  return navigator.onLine ? 'missing' : 'offline';
}

async function checkText(article: Article, bytes: Bytes): Promise<ArticleText> {
  const digest = await sha256(bytes);
  if (digest !== undefined && digest !== article.sha256) return { status: 'differs' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { status: 'ready', text, verified: digest !== undefined };
  } catch {
    return { status: 'differs' };
  }
}

/** Few articles need this, so the parser of their shape is fetched when one does. */
async function readExcerpts(bytes: Bytes): Promise<ArticleText> {
  const parser = await import('../../model/excerpts.ts').catch(() => undefined);
  if (parser === undefined) return { status: whyAbsent() };
  const laidOut = parser.parseExcerpts(new TextDecoder().decode(bytes));
  return laidOut === undefined ? { status: 'differs' } : { status: 'excerpts', ...laidOut };
}

/** Undefined where the page is not in a secure context, which has no `crypto.subtle`. */
async function sha256(bytes: Bytes): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
