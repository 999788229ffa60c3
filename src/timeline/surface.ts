import type { Language } from '../model/bilingual.ts';
import { directions } from '../model/languages.ts';
import { wordsIn } from '../words/catalogue/catalogue.ts';
import type { DateStyle } from '../words/date-style.ts';
import { gestureWords } from '../words/catalogue/gesture-words.ts';
import { type Frame, Screen } from './paint/screen.ts';
import type { Scene } from './scene.ts';
import type { Axis } from './viewport.ts';

const hintMs = 1600;
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
 * software treats arrows, Home and Enter as keys of the list without `role="application"`, and the picture,
 * which repeats it all, is hidden from it.
 */
export class Surface {
  readonly list: HTMLElement;
  readonly #host: HTMLElement;
  readonly #region: HTMLElement;
  readonly #screen: Screen;
  readonly #help: HTMLElement;
  #option: HTMLElement | undefined;
  readonly #hint: HTMLElement;
  readonly #prefix = `isnad-timeline-${(surfaces += 1)}`;
  readonly #hostPosition: string;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, isEmbedded: boolean) {
    const { ownerDocument } = host;
    this.#host = host;
    this.#region = this.#part('region', 'position:absolute;inset:0;overflow:hidden');
    const touch = isEmbedded ? 'pan-x pan-y' : 'none';
    this.list = this.#part('listbox', `position:absolute;inset:0;user-select:none;touch-action:${touch}`);
    this.list.tabIndex = 0;
    this.#screen = new Screen(ownerDocument);
    this.#help = ownerDocument.createElement('p');
    this.#help.id = `${this.#prefix}-help`;
    this.#help.hidden = true;
    this.list.setAttribute('aria-describedby', this.#help.id);
    this.#hint = this.#part(
      'status',
      'position:absolute;inset:auto 16px 96px;margin-inline:auto;width:fit-content;text-align:center;pointer-events:none',
    );
    this.list.append(this.#screen.svg, this.#screen.canvas);
    this.#region.append(this.list, this.#help, this.#hint);
    this.#hostPosition = host.style.position;
    if (ownerDocument.defaultView?.getComputedStyle(host).position === 'static')
      host.style.position = 'relative';
    host.append(this.#region);
  }

  show(frame: Frame, now: number): void {
    this.#screen.show(frame, now);
  }

  /** Moves what glides on; false when nothing does any more. */
  glide(now: number): boolean {
    return this.#screen.glide(now);
  }

  /** A scene as it is drawn at this moment. */
  drawn(scene: Scene): Scene {
    return this.#screen.drawn(scene);
  }

  say(focused: FocusedOption | undefined, style: DateStyle, axis: Axis): void {
    const { chrome, list } = wordsIn(style);
    const { language } = style;
    setAttributes(this.#region, {
      'aria-label': chrome.timeline,
      lang: language,
      dir: directions[language],
    });
    setAttributes(this.list, { 'aria-label': list.events, 'aria-orientation': axis });
    if (this.#help.textContent !== list.timelineHelp) this.#help.textContent = list.timelineHelp;
    if (focused === undefined) {
      this.list.removeAttribute('aria-activedescendant');
      this.#option?.remove();
      this.#option = undefined;
      return;
    }
    const id = `${this.#prefix}-${focused.id}`;
    const option = this.#optionOf(id);
    setAttributes(option, {
      'aria-selected': String(focused.isSelected),
      'aria-posinset': String(focused.place),
      'aria-setsize': String(focused.total),
    });
    if (option.textContent !== focused.text) option.textContent = focused.text;
    setAttributes(this.list, { 'aria-activedescendant': id });
  }

  /** A new element for each event: browsers tell of a new active descendant only when it is another node. */
  #optionOf(id: string): HTMLElement {
    if (this.#option?.id === id) return this.#option;
    const option = this.#part(
      'option',
      'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
    );
    option.id = id;
    this.#option?.remove();
    this.#option = option;
    this.list.append(option);
    return option;
  }

  #part(role: string, style: string): HTMLElement {
    const element = this.#host.ownerDocument.createElement('div');
    element.setAttribute('role', role);
    element.style.cssText = style;
    return element;
  }

  /** Says for a moment how a gesture is done that was left to the page. */
  hint(hand: 'wheel' | 'touch', language: Language): void {
    this.#hint.textContent = gestureWords[language][hand];
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.#hint.textContent = '';
    }, hintMs);
  }

  setCursor(cursor: string): void {
    if (this.list.style.cursor !== cursor) this.list.style.cursor = cursor;
  }

  destroy(): void {
    clearTimeout(this.#hintTimer);
    this.#screen.destroy();
    this.#region.remove();
    this.#host.style.position = this.#hostPosition;
  }
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
