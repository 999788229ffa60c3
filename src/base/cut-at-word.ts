/**
 * Cuts a text after whole words, or inside a first one that is too long, so that it has at most `limit` UTF-16 units, with
 * an ellipsis when it was cut.
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  const kept = text.slice(0, space > 0 ? space : limit - 1).replace(/\p{Surrogate}$/u, '');
  return `${kept.trimEnd()}…`;
}
