import { contains, type Interval } from '../base/interval.ts';
import { Ahead } from './ahead.ts';
import { ViewportController } from './viewport-controller.ts';
import { type Axes, createAxes } from './folding/axes.ts';
import { spanToAxis, spanToTime } from './folding/folding.ts';
import { createIndex, type EventIndex, isInView } from './index/event-index.ts';
import { narrowIndex } from './index/narrow.ts';
import { layout } from './layout/layout.ts';
import { planningOf } from './layout/planner-of.ts';
import { createMeasureText, loadFaces } from './measure.ts';
import { spanOfAll, spanWith } from './navigate.ts';
import { paintScene } from './paint/paint-scene.ts';
import type { TimelineCallbacks, TimelineProps } from './props.ts';
import type { Scene } from './scene.ts';
import type { FocusedOption, Surface } from './surface.ts';
import type { View } from './view.ts';
import { ViewTeller } from './view-teller.ts';
import { type Axis, limitsOf } from './viewport.ts';

/** Of one frame, for planning the first picture of a long list; a short one takes less in all. */
const planMs = 25;
/** Until the host has a size. */
const firstSize = { widthPx: 960, heightPx: 480 };

/** The mutable heart of one timeline: what it shows, what the hands are on, and the next frame. */
export class Stage {
  readonly callbacks: TimelineCallbacks;
  readonly controller: ViewportController;
  readonly #surface: Surface;
  readonly #teller: ViewTeller;
  readonly #ahead = new Ahead(() => ({
    index: this.#index,
    view: this.view,
    limits: this.controller.limits,
  }));
  #props: TimelineProps;
  #axes: Axes;
  /** Of all events, and of those that pass the filter. */
  #whole: EventIndex;
  #index: EventIndex;
  #measureText = createMeasureText();
  #hovered: string | undefined;
  #focused: string | undefined;
  #isFocusShown = false;
  #sightPx: number | undefined;
  #isSized = false;
  #hasFaces = false;
  #isPainted = false;
  #isDestroyed = false;
  /** A span asked for before the size was known. */
  #asked: Interval | undefined;
  #frame: number | undefined;
  /** What is on screen is not what should be. */
  #isStale = true;
  #scene: Scene | undefined;
  /** Of the last picture, along the axis. */
  #shownSpan: Interval | undefined;

  constructor(surface: Surface, callbacks: TimelineCallbacks, props: TimelineProps) {
    this.#surface = surface;
    this.callbacks = callbacks;
    this.#teller = new ViewTeller(callbacks);
    this.#props = props;
    this.#axes = createAxes(createIndex(props.dataset, props.arrays));
    this.#whole = this.#axes.indexFor(props.isFolded === true);
    this.#index = narrowIndex(this.#whole, props.matches, props.selected, this.#whole);
    const { extent } = this.#whole;
    this.controller = new ViewportController(
      { ...firstSize, span: extent, direction: props.direction },
      limitsOf(extent),
    );
    surface.say(undefined, props, 'horizontal');
    void this.#awaitFaces();
  }

  get props(): TimelineProps {
    return this.#props;
  }

  /** The events along the axis as it is drawn. */
  get index(): EventIndex {
    return this.#index;
  }

  get focused(): string | undefined {
    return this.#focused;
  }

  get view(): View {
    const { language, months, digits, hijri, theme, selected, linked, highlighted, today } = this.#props;
    return {
      viewport: this.controller.viewport,
      measureText: this.#measureText,
      sightPx: this.#sightPx,
      hovered: this.#hovered,
      focused: this.#isFocusShown ? this.#focused : undefined,
      language,
      months,
      digits,
      hijri,
      theme,
      selected,
      linked,
      highlighted,
      today,
    };
  }

  /** What is on screen now, laid out if need be. */
  get scene(): Scene {
    this.#scene ??= layout(this.#index, this.view);
    return this.#scene;
  }

  /** `isShown` when the focus came by keyboard or by program, and so wears a ring. */
  setFocus(id: string | undefined, isShown: boolean): void {
    if (id === this.#focused && isShown === this.#isFocusShown) return;
    this.#focused = id;
    this.#isFocusShown = isShown;
    this.invalidate();
  }

  setHovered(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.invalidate();
  }

  /** A hand is near, at so many px along the axis: what it may want next is made ready. */
  expect(along: number, hasCome: boolean): void {
    if (this.#isSized && this.#hasFaces) this.#ahead.expect(along, hasCome);
  }

  setProps(props: TimelineProps): void {
    const isOtherData = props.dataset !== this.#props.dataset;
    const isOtherAxis = props.isFolded !== this.#props.isFolded;
    const isOtherFilter = props.matches !== this.#props.matches || props.selected !== this.#props.selected;
    this.#props = props;
    this.controller.turn(props.direction);
    if (isOtherData) this.#setData();
    else if (isOtherFilter || isOtherAxis) this.#setIndex();
    this.invalidate();
  }

  #setData(): void {
    const wasEmpty = this.#whole.count === 0;
    this.#axes = createAxes(createIndex(this.#props.dataset, this.#props.arrays));
    this.#setIndex();
    if (wasEmpty) this.controller.jumpTo(spanOfAll(this.#whole, this.view));
  }

  /** Takes the axis and the filter that are wanted. */
  #setIndex(): void {
    const { matches, selected, isFolded } = this.#props;
    const before = this.#whole;
    this.#whole = this.#axes.indexFor(isFolded === true);
    this.#index = narrowIndex(this.#whole, matches, selected, this.#index);
    if (this.#index.indexOf(this.#focused) === undefined) this.#focused = undefined;
    if (this.#whole !== before) this.#keepInView(before);
  }

  /** What was in view stays in view; if that was everything, so will it be. */
  #keepInView({ folding, extent }: EventIndex): void {
    const { span } = this.controller.viewport;
    this.controller.setLimits(limitsOf(this.#whole.extent));
    if (this.#whole.folding === folding) return;
    const kept = spanToAxis(this.#whole.folding, spanToTime(folding, span));
    this.controller.jumpTo(contains(span, extent) ? spanOfAll(this.#whole, this.view) : kept);
  }

  setSize(widthPx: number, heightPx: number, axis: Axis): void {
    if (widthPx <= 0 || heightPx <= 0) return;
    const { viewport } = this.controller;
    const isSame = viewport.widthPx === widthPx && viewport.heightPx === heightPx && viewport.axis === axis;
    if (this.#isSized && isSame) return;
    const before = viewport.span;
    const wasWhole = this.#isWhole();
    this.controller.resize(widthPx, heightPx, axis);
    if (!this.#isSized) this.controller.jumpTo(this.#asked ?? spanOfAll(this.#whole, this.view));
    else if (this.controller.viewport.span !== before) this.#keepInSight(before, wasWhole);
    this.#isSized = true;
    this.invalidate();
  }

  setSight(px: number | undefined): void {
    if (px === this.#sightPx) return;
    this.#sightPx = px;
    this.#keepInSight(this.controller.goal, false);
  }

  #isWhole(): boolean {
    const { start, end } = this.controller.goal;
    const whole = spanOfAll(this.#whole, this.view);
    return start === whole.start && end === whole.end;
  }

  /** When the screen loses a part, the event that is open stays in sight; where none is, whoever saw all still does. */
  #keepInSight(before: Interval, wasWhole: boolean): void {
    const i = this.#index.indexOf(this.#props.selected);
    if (i === undefined && wasWhole) this.controller.jumpTo(spanOfAll(this.#whole, this.view));
    if (i === undefined || !isInView(this.#index, i, before)) return;
    const { view } = this;
    const { goal } = this.controller;
    const span = spanWith(this.#index, { ...view, viewport: { ...view.viewport, span: goal } }, i);
    if (span !== goal) this.goTo(span);
  }

  /** Glides there, or jumps under reduced motion and before there is a picture to glide from. */
  goTo(span: Interval): void {
    if (!this.#isSized) this.#asked = span;
    if (this.#props.reducedMotion || !this.#isPainted) this.controller.jumpTo(span);
    else this.controller.glideTo(span, performance.now());
    this.invalidate();
  }

  /** Moves by hand, and paints if that moved the viewport. */
  move(by: () => void): void {
    const before = this.controller.viewport;
    by();
    if (this.controller.viewport !== before) this.invalidate();
  }

  invalidate(): void {
    this.#scene = undefined;
    this.#isStale = true;
    this.#askForFrame();
  }

  #askForFrame(): void {
    if (this.#frame === undefined && !this.#isDestroyed)
      this.#frame = requestAnimationFrame((now) => this.#onFrame(now));
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#teller.destroy();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#ahead.destroy();
  }

  #onFrame(now: number): void {
    this.#frame = undefined;
    if (this.#isStale) this.#paint(now);
    if (this.#surface.glide(now)) this.#askForFrame();
  }

  #paint(now: number): void {
    this.#isStale = false;
    if (this.controller.step(now)) this.invalidate();
    this.#scene = undefined;
    if (!this.#hasFaces || !this.#isSized) return;
    if (!this.#isPainted && !this.#planSome()) return this.invalidate();
    this.#isPainted = true;
    const { scene } = this;
    const isAway = this.#props.isAway === true;
    const drawing = isAway ? [] : [paintScene(scene)];
    const { widthPx, heightPx } = scene;
    const canGlide = !this.#props.reducedMotion && scene.axis === 'horizontal';
    const isMoving = !isAway && this.#shownSpan !== this.controller.viewport.span;
    this.#shownSpan = this.controller.viewport.span;
    this.#surface.show({ drawing, widthPx, heightPx, isMoving, canGlide }, now);
    this.#surface.say(this.#option(scene), this.#props, scene.axis);
    const { span, eventsInView } = scene;
    this.#teller.tell({ span, eventsInView, canFold: this.#axes.canFold });
    this.#ahead.begin();
  }

  /** Plans for the first picture as long as input may wait; false when there is more to plan. */
  #planSome(): boolean {
    const { prepare } = planningOf(this.#index, this.view);
    const until = performance.now() + planMs;
    while (prepare(this.controller.viewport)) if (performance.now() > until) return false;
    return true;
  }

  #option({ announce }: Scene): FocusedOption | undefined {
    const id = this.#focused;
    const place = this.#index.indexOf(id);
    if (id === undefined || place === undefined || announce === '') return undefined;
    const isSelected = this.#props.selected === id;
    return { id, text: announce, isSelected, place: place + 1, total: this.#index.count };
  }

  async #awaitFaces(): Promise<void> {
    await loadFaces();
    this.#measureText = createMeasureText();
    this.#hasFaces = true;
    this.invalidate();
  }
}
