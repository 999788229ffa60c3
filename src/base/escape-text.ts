/** XML 1.0 forbids these even when escaped; the bidi overrides would let a title rearrange what stands around it. */
// oxlint-disable-next-line no-control-regex -- control characters are what it removes
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text as it may stand in XML or HTML, in an attribute too: escaped, without control characters, bidi overrides and
 * broken surrogates.
 */
export function escapeText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(loneSurrogate, '\uFFFD')
    .replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
