let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for the letters of a text, each with its marks (UAX 29, extended grapheme clusters). */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmentsOf(text), ({ segment }) => segment);
}

/** The one that a place in UTF-16 units lies in; empty past the end. */
export function graphemeAt(text: string, at: number): string {
  return segmentsOf(text).containing(at)?.segment ?? '';
}

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('ar');
  return segmenter.segment(text);
}
