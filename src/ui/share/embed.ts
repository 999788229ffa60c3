import { escapeText } from '../../base/escape-text.ts';
import type { Language } from '../../model/bilingual.ts';
import type { ThemeSetting } from '../../store/slices/settings.ts';
import type { ViewName, WheelOwner } from '../../store/slices/view.ts';
import type { UrlState } from '../../store/url-parts.ts';
import type { Direction } from '../../timeline/props.ts';

export const leastHeightPx = 240;
export const mostHeightPx = 2000;

/** What a page in a frame can open at. */
export const embedContents = ['range', 'event', 'all'] as const;

export interface EmbedOptions {
  readonly language: Language;
  readonly theme: ThemeSetting;
  /** Undefined follows the language. */
  readonly direction: Direction | undefined;
  readonly view: ViewName;
  readonly shows: (typeof embedContents)[number];
  readonly heightPx: number;
  readonly wheel: WheelOwner;
}

/** What the address of the page in the frame says, made from what is seen now. */
export function embedState(
  { event, passage, from, to, ...seen }: UrlState,
  { language, theme, direction, view, shows, wheel }: EmbedOptions,
): UrlState {
  const { dir: _dir, theme: _theme, view: _view, wheel: _wheel, ...filters } = seen;
  return {
    ...filters,
    ...(shows === 'event' && event !== undefined && { event }),
    ...(shows === 'event' && passage !== undefined && { passage }),
    ...(shows !== 'all' && from !== undefined && { from }),
    ...(shows !== 'all' && to !== undefined && { to }),
    ...(view !== 'timeline' && { view }),
    lang: language,
    ...(direction !== undefined && { dir: direction }),
    ...(theme !== 'auto' && { theme }),
    ...(wheel !== 'page' && { wheel }),
  };
}

/** The code that puts a page into another; every value is escaped. `title` names the frame to those who do not see it. */
export function embedSnippet(address: string, title: string, heightPx: number): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(heightPx),
    style: 'border: 0',
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen; web-share',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeText(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
