import type { Language } from '../model/bilingual.ts';
import { catalogue } from '../words/catalogue/catalogue.ts';
import { hints } from './hints.ts';
import type { DrawingNode } from './paint/drawing.ts';
import { toDom } from './paint/to-dom.ts';

const hintMs = 1600;
const svgNamespace = 'http://www.w3.org/2000/svg';
let surfaces = 0;

/** The option that stands for the focused event. */
export interface FocusedOption {
  readonly id: string;
  readonly text: string;
  readonly isSelected: boolean;
  /** From 1. */
  readonly place: number;
  readonly total: number;
}

/**
 * The elements of a timeline: a labelled region; in it the one tab stop, a list box whose options are the events.
 * Only the focused option exists (as in any virtual list) and says what the picture shows, so assistive
 * software treats arrows, Home and Enter as keys of the list without `role="application"`, and the SVG,
 * which repeats it all in pictures, is hidden from it.
 */
export interface Surface {
  readonly list: HTMLElement;
  readonly show: (drawing: DrawingNode, widthPx: number, heightPx: number) => void;
  readonly say: (focused: FocusedOption | undefined, language: Language) => void;
  readonly hint: (hand: 'wheel' | 'touch', language: Language) => void;
  readonly setCursor: (cursor: string) => void;
  readonly destroy: () => void;
}

export function createSurface(host: HTMLElement, isEmbedded: boolean): Surface {
  const prefix = `isnad-timeline-${(surfaces += 1)}`;
  const { ownerDocument } = host;
  const region = ownerDocument.createElement('div');
  region.setAttribute('role', 'region');
  region.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  const list = ownerDocument.createElement('div');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-orientation', 'horizontal');
  list.tabIndex = 0;
  list.style.cssText = `position:absolute;inset:0;outline-offset:-2px;user-select:none;-webkit-user-select:none;touch-action:${isEmbedded ? 'pan-x pan-y' : 'none'}`;
  const svg = ownerDocument.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText = 'display:block;position:absolute;inset:0';
  const option = ownerDocument.createElement('div');
  option.setAttribute('role', 'option');
  option.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  const hint = ownerDocument.createElement('div');
  hint.setAttribute('role', 'status');
  hint.style.cssText =
    'position:absolute;inset:auto 0 96px;text-align:center;font-size:15px;pointer-events:none;opacity:0;transition:opacity 180ms ease-out';
  list.append(svg, option);
  region.append(list, hint);
  const hadPosition = host.style.position;
  if (hadPosition === '' && ownerDocument.defaultView?.getComputedStyle(host).position === 'static')
    host.style.position = 'relative';
  host.append(region);
  let hintTimer: ReturnType<typeof setTimeout> | undefined;

  return {
    list,
    show(drawing, widthPx, heightPx) {
      svg.setAttribute('width', String(widthPx));
      svg.setAttribute('height', String(heightPx));
      toDom(svg, [drawing]);
    },
    say(focused, language) {
      const label = catalogue[language].chrome.timeline;
      setAttributes(region, { 'aria-label': label, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
      setAttributes(list, { 'aria-label': label });
      option.hidden = focused === undefined;
      if (focused === undefined) {
        list.removeAttribute('aria-activedescendant');
        return;
      }
      const id = `${prefix}-${focused.id}`;
      setAttributes(option, {
        id,
        'aria-selected': String(focused.isSelected),
        'aria-posinset': String(focused.place),
        'aria-setsize': String(focused.total),
      });
      if (option.textContent !== focused.text) option.textContent = focused.text;
      setAttributes(list, { 'aria-activedescendant': id });
    },
    hint(hand, language) {
      hint.textContent = hints[language][hand];
      hint.style.opacity = '1';
      clearTimeout(hintTimer);
      hintTimer = setTimeout(() => {
        hint.style.opacity = '0';
      }, hintMs);
    },
    setCursor(cursor) {
      if (list.style.cursor !== cursor) list.style.cursor = cursor;
    },
    destroy() {
      clearTimeout(hintTimer);
      region.remove();
      host.style.position = hadPosition;
    },
  };
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
