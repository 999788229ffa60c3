/** Cuts a text after whole words so that it has at most `limit` UTF-16 units, with an ellipsis when it was cut. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, space > 0 ? space : limit - 1).trimEnd()}…`;
}
