import { escapeText } from '../base/escape-text.ts';
import { toText } from '../timeline/paint/to-text.ts';
import type { Language } from '../model/bilingual.ts';
import type { Picture } from './picture.ts';

/** A picture as an SVG file: its text is text, its face is inside it, and it refers to nothing outside. */
export function toSvg(picture: Picture, fontFaces: string, language: Language): string {
  const { title, description, widthPx, heightPx, nodes } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" xml:lang="${language}">\n`,
    `<title>${escapeText(title)}</title>\n<desc>${escapeText(description)}</desc>\n`,
    fontFaces === '' ? '' : `<style>${fontFaces}</style>\n`,
    ...nodes.map((drawing) => toText(drawing)),
    '</svg>\n',
  ].join('');
}
