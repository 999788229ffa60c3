import type { Scene } from '../scene.ts';
import { asDrawn } from './as-drawn.ts';
import type { DrawingNode } from './drawing.ts';
import { Glides } from './glides.ts';
import { toCanvas } from './to-canvas.ts';
import { toDom } from './to-dom.ts';

/** Without a move for so long a picture is at rest. */
const restMs = 150;
const svgNamespace = 'http://www.w3.org/2000/svg';

export interface Frame {
  readonly drawing: readonly DrawingNode[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** The first picture, or another stretch of time than in the frame before. */
  readonly isMoving: boolean;
  /** Marks may glide from lane to lane; along time they follow the hand at once. */
  readonly canGlide: boolean;
}

/**
 * One drawing on screen: in SVG while it is at rest, on a canvas while it moves. A frame of a zoom changes the place of
 * every mark and is gone in 16 ms: elements for it cost the browser twice as much as the picture itself. The canvas lies over the
 * SVG, which stays as it is meanwhile: to hide it would take as long as a frame.
 */
export class Screen {
  readonly svg: SVGElement;
  readonly canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #glides = new Glides();
  #frame: Frame | undefined;
  #shownAt: number | undefined;
  #movedAt = 0;
  /** While it is set the canvas is in front. */
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.svg = document.createElementNS(svgNamespace, 'svg');
    this.canvas = document.createElement('canvas');
    for (const element of [this.svg, this.canvas]) {
      element.setAttribute('aria-hidden', 'true');
      element.style.cssText = 'display:block;position:absolute;left:0;top:0';
    }
    this.canvas.style.visibility = 'hidden';
    this.canvas.addEventListener('contextlost', () => this.#comeToRest());
    this.#context = 'Path2D' in globalThis ? this.canvas.getContext('2d', { alpha: false }) : null;
  }

  show(frame: Frame, now: number): void {
    this.#frame = frame;
    const context = this.#usableContext();
    this.#glides.follow(frame.drawing, now, frame.canGlide && context !== undefined);
    if (context === undefined || frame.drawing.length === 0) return this.#showAtRest(frame);
    if (frame.isMoving || this.#glides.areGoing) this.#waitForRest(now);
    if (this.#rest === undefined) this.#showAtRest(frame);
    else this.#showOnCanvas(context, frame, now);
  }

  /** Moves what glides on, unless this frame has done so; false when nothing does any more. */
  glide(now: number): boolean {
    const context = this.#usableContext();
    if (!this.#glides.areGoing || context === undefined || this.#frame === undefined) return false;
    this.#waitForRest(now);
    if (this.#shownAt !== now) this.#showOnCanvas(context, this.#frame, now);
    this.#glides.arrive(now);
    return this.#glides.areGoing;
  }

  /** A scene as it is drawn at this moment. */
  drawn(scene: Scene): Scene {
    if (!this.#glides.areGoing) return scene;
    const now = performance.now();
    return asDrawn(scene, (key) => this.#glides.offsetOf(key, now));
  }

  destroy(): void {
    this.#stopWaiting();
  }

  /** A browser takes a canvas its pixels when it is short of memory, and gives them back later; not every one says so. */
  #usableContext(): CanvasRenderingContext2D | undefined {
    const context = this.#context;
    if (context === null || ('isContextLost' in context && context.isContextLost())) return undefined;
    return context;
  }

  /** One timer for a whole movement: to set one anew in each frame takes as long as to lay out a dozen labels. */
  #waitForRest(now: number): void {
    this.#movedAt = now;
    this.#rest ??= setTimeout(() => this.#restUnlessMoved(), restMs);
  }

  #restUnlessMoved(): void {
    const leftMs = this.#movedAt + restMs - performance.now();
    if (leftMs > 1) this.#rest = setTimeout(() => this.#restUnlessMoved(), leftMs);
    else this.#comeToRest();
  }

  #comeToRest(): void {
    if (this.#frame !== undefined) this.#showAtRest(this.#frame);
  }

  #stopWaiting(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  #showAtRest({ drawing, widthPx, heightPx }: Frame): void {
    this.#stopWaiting();
    this.svg.setAttribute('width', String(widthPx));
    this.svg.setAttribute('height', String(heightPx));
    toDom(this.svg, drawing);
    this.canvas.style.visibility = 'hidden';
  }

  #showOnCanvas(context: CanvasRenderingContext2D, frame: Frame, now: number): void {
    this.#shownAt = now;
    this.#fit(frame, context);
    toCanvas(context, frame.drawing, (key) => this.#glides.offsetOf(key, now));
    this.canvas.style.visibility = 'visible';
  }

  /** Gives the canvas whole pixels of the screen, from a whole one on, or it would be blurred; the SVG may begin within one. */
  #fit({ widthPx, heightPx }: Frame, context: CanvasRenderingContext2D): void {
    const scale = devicePixelRatio;
    const { left, top } = this.svg.getBoundingClientRect();
    const within = { x: pastWhole(left * scale), y: pastWhole(top * scale) };
    const width = Math.ceil(widthPx * scale + within.x);
    const height = Math.ceil(heightPx * scale + within.y);
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    const { style } = this.canvas;
    style.left = `${-within.x / scale}px`;
    style.top = `${-within.y / scale}px`;
    style.width = `${width / scale}px`;
    style.height = `${height / scale}px`;
    context.setTransform(scale, 0, 0, scale, within.x, within.y);
  }
}

/** From the nearest whole number on, or back to it. */
function pastWhole(pixels: number): number {
  return pixels - Math.round(pixels);
}
