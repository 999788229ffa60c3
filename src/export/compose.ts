import { ok, type Result } from '../base/result.ts';
import type { Interval } from '../base/interval.ts';
import { layout } from '../timeline/layout/layout.ts';
import { isTimeless } from '../timeline/layout/timeless.ts';
import { metrics } from '../timeline/layout/metrics.ts';
import type { MeasureText } from '../timeline/view.ts';
import { axisFor } from '../timeline/viewport.ts';
import { sameStyle } from '../words/date-style.ts';
import type { PictureContext } from './context.ts';
import type { ListedEvent } from './event-list.ts';
import { fit, type Fitting, leastScenePx, type TooLow } from './fit.ts';
import { gatherGrounds, groundsOf } from './grounds.ts';
import { listEvents, type ListTooLong, undatedOf } from './list-events.ts';
import { drawPicture, type Picture } from './picture.ts';
import { planStepwise } from './plan-stepwise.ts';
import type { PictureRequest } from './request.ts';
import { sizePx } from './sizes.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What a picture is composed with. */
export interface Tools {
  readonly measureText: MeasureText;
  /** Lets the page breathe between two steps; rejects when the picture is no longer wanted. */
  readonly breathe: () => Promise<void>;
}

export interface Composed {
  readonly picture: Picture;
  /** Undefined where nothing of the timeline has a date. */
  readonly span: Interval | undefined;
  /** The events of the span, in order of time, then those without a date when all of time is wanted. */
  readonly listed: readonly ListedEvent[];
}

export type ComposeError = TooLow | ListTooLong;

/** The overview strip, a control, is cut away below the axis. */
const cutPx = metrics.overviewHeight - 6;
/** Of a picture of a given height, what its first scene has; the next ones have what is left. */
const firstShare = 0.6;

/** The picture that a request wants, laid out anew for its size by the same layout as the screen; a size is met to the px. */
export async function compose(
  request: PictureRequest,
  context: PictureContext,
  tools: Tools,
): Promise<Result<Composed, ComposeError>> {
  const subject = subjectOf(request, context);
  const undated = undatedOf(request, context);
  const listed = listEvents(request, context, subject, undated);
  if (!listed.ok) return listed;
  const size = sizePx(request.size);
  const layOut = layouterOf(request, context, subject, tools);
  const firstPx = size && Math.max(size.heightPx * firstShare, leastScenePx);
  const first = await layOut(firstPx ?? Math.round(context.screen.heightPx));
  const counted = await gatherGrounds(subject.index, first, tools.breathe);
  const isTold = !first.isTimeless || typeof request.span === 'object';
  const time = isTold ? { shown: first.span, covered: subject.covers } : undefined;
  const inPicture = request.list && request.format !== 'pdf' ? listed.value : undefined;
  const undatedNamed = inPicture ? undated.map(context.dataset.events.at) : [];
  const draw: Fitting['draw'] = (scene, fitting) =>
    drawPicture({
      ...sameStyle(request),
      ...fitting,
      scene,
      dataset: context.dataset,
      grounds: groundsOf(undatedNamed, context.dataset.articles, counted(scene)),
      measureText: tools.measureText,
      listed: inPicture,
      undatedCount: undated.length,
      covers: time?.covered,
      beyond: subject.beyond,
      filterNote: context.sayFilter?.(request.language),
      qr: request.qr ? context.linkTo(time?.shown, request) : undefined,
    });
  const mayGrow = inPicture !== undefined;
  const picture = size ? await fit(size.heightPx, { draw, layOut, mayGrow }, first) : ok(draw(first));
  if (!picture.ok) return picture;
  return ok({ picture: picture.value, span: time?.covered, listed: listed.value });
}

/** Lays out scenes of a picture, each of a height in px, while the page breathes. */
function layouterOf(
  { size }: PictureRequest,
  { screen }: PictureContext,
  { index, viewOn }: Subject,
  { measureText, breathe }: Tools,
): Fitting['layOut'] {
  const own = sizePx(size);
  const widthPx = Math.round((own ?? screen).widthPx);
  const axis = own ? axisFor(own.widthPx, own.heightPx) : screen.axis;
  const cut = own && axis === 'horizontal' && !isTimeless(index) ? cutPx : 0;
  return async (sceneHeightPx) => {
    const view = viewOn(measureText, { widthPx, heightPx: sceneHeightPx + cut, axis });
    await planStepwise(index, view, breathe);
    const scene = layout(index, view);
    await breathe();
    return scene;
  };
}
