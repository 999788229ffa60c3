const inElement = /(<(text|bdi)\b[^>]*>)(.*?)(?=<\/\2>)/gsu;
const apart = { bdi: ['<bdi>', '</bdi>'], text: ['<tspan class="apart">', '</tspan>'] } as const;

/** What the elements of `isolatesAsElements` need in SVG, where there is no `<bdi>`. */
export const isolateRule = 'tspan.apart{unicode-bidi:plaintext}';

/**
 * A page to print whose isolates (U+2068 … U+2069) are elements: as letters they would stand in what is copied from a PDF,
 * in a face of their own. Each is closed in the text that it begins in.
 */
export function isolatesAsElements(page: string): string {
  return page.replaceAll(inElement, (_, tag: string, name: keyof typeof apart, text: string) => {
    const [open, close] = apart[name];
    return tag + text.replaceAll('\u2068', open).replaceAll('\u2069', close);
  });
}
