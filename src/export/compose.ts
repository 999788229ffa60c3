import { err, ok, type Result } from '../base/result.ts';
import type { Interval } from '../base/interval.ts';
import { eventAt, type EventIndex, isInView } from '../timeline/index/event-index.ts';
import { countTouching, findTouching } from '../timeline/index/lookup.ts';
import { layout } from '../timeline/layout/layout.ts';
import { metrics } from '../timeline/layout/metrics.ts';
import type { MeasureText } from '../timeline/view.ts';
import type { Scene } from '../timeline/scene.ts';
import { axisFor } from '../timeline/viewport.ts';
import { sameStyle } from '../words/date-style.ts';
import type { PictureContext } from './context.ts';
import type { ListedEvent } from './event-list.ts';
import { gatherGrounds, type Grounds, groundsOf } from './grounds.ts';
import { drawPicture, type Picture, type PictureInput } from './picture.ts';
import type { PictureRequest } from './request.ts';
import { type SizePx, sizePx } from './sizes.ts';
import { densities } from './sources.ts';
import { planStepwise } from './plan-stepwise.ts';
import { standOf } from './stand.ts';

/** What a picture is composed with. */
export interface Tools {
  readonly measureText: MeasureText;
  /** Lets the page breathe between two steps; rejects when the picture is no longer wanted. */
  readonly breathe: () => Promise<void>;
}

export interface Composed {
  readonly picture: Picture;
  readonly span: Interval;
  /** The events of the span, in order of time, then those without a date when all of time is wanted. */
  readonly listed: readonly ListedEvent[];
}

export type ComposeError =
  | { readonly type: 'too-small' }
  | { readonly type: 'list-too-long'; readonly count: number; readonly most: number };

/** The overview strip, a control, is cut away below the axis. */
const cutPx = metrics.overviewHeight - 6;
/** Of the height of a picture of a given size, the least that the timeline itself has. */
const leastShare = 0.42;
const leastScenePx = 150;
const mostRounds = 8;
/** In a picture; on pages there is room for more. */
const mostInPicture = 400;
const mostOnPages = 4000;

/**
 * The picture that a request wants, laid out anew for its size by the same layout as the screen. A size is met to the
 * px: sources are said more shortly until the timeline has its share; only a list of events makes a picture higher.
 */
export async function compose(
  request: PictureRequest,
  context: PictureContext,
  { measureText, breathe }: Tools,
): Promise<Result<Composed, ComposeError>> {
  const { index, covers, reach, viewOn } = standOf(request, context);
  const size = sizePx(request.size);
  const { widthPx, heightPx } = size ?? context.screen;
  const axis = size === undefined ? context.screen.axis : axisFor(widthPx, heightPx);
  const layOut = async (sceneHeightPx: number): Promise<Scene> => {
    const cut = size && axis === 'horizontal' ? cutPx : 0;
    const view = viewOn(measureText, { widthPx, heightPx: sceneHeightPx + cut, axis });
    await planStepwise(index, view, breathe);
    return layout(index, view);
  };
  const first = await layOut(size === undefined ? heightPx : Math.max(heightPx * 0.6, leastScenePx));
  await breathe();
  const listed = listEvents(request, context, index, reach);
  if (!listed.ok) return listed;
  const { dataset } = context;
  const filterNote = context.sayFilter?.(request.language);
  const qr = request.qr ? context.linkTo(first.span) : undefined;
  const inPicture = request.list && request.format !== 'pdf' ? listed.value : undefined;
  const undated = listed.value.flatMap(({ event }) => (event.date === null ? [event] : []));
  const counted = await gatherGrounds(index, first, breathe);
  const groundsIn = (scene: Scene): Grounds => groundsOf(inPicture ? undated : [], counted(scene));
  const common = {
    ...sameStyle(request),
    dataset,
    measureText,
    filterNote,
    qr,
    listed: inPicture,
    undatedCount: undated.length,
    covers,
  };
  const draw: Draw = (scene, fitting) =>
    drawPicture({ ...common, scene, grounds: groundsIn(scene), ...fitting });
  const done = (picture: Picture): Result<Composed, ComposeError> =>
    ok({ picture, span: covers, listed: listed.value });
  if (size === undefined) return done(draw(first));
  const fitted = await fit(size, { draw, hasList: inPicture !== undefined, layOut, breathe }, first);
  return fitted.ok ? done(fitted.value) : fitted;
}

type Draw = (scene: Scene, fitting?: Pick<PictureInput, 'density' | 'heightPx'>) => Picture;

interface Fitting {
  readonly draw: Draw;
  readonly hasList: boolean;
  readonly layOut: (sceneHeightPx: number) => Promise<Scene>;
  readonly breathe: Tools['breathe'];
}

/** What stands around a scene depends on what is seen in it: laid out again until both fit the size. */
async function fit(
  { heightPx }: SizePx,
  { draw, hasList, layOut, breathe }: Fitting,
  first: Scene,
): Promise<Result<Picture, ComposeError>> {
  const wantedPx = Math.max(leastScenePx, heightPx * leastShare);
  for (const density of densities) {
    const isLast = density === densities.at(-1);
    const leastPx = isLast && !hasList ? leastScenePx : wantedPx;
    let scene = first;
    let aroundPx = -1;
    for (let round = 0; round < mostRounds; round++) {
      const picture = draw(scene, { density, heightPx });
      const isSettled = picture.aroundPx === aroundPx || (round > 3 && picture.aroundPx < aroundPx);
      if (isSettled) return ok(picture);
      aroundPx = round > 3 ? Math.max(picture.aroundPx, aroundPx) : picture.aroundPx;
      if (heightPx - aroundPx < leastPx) break;
      scene = await layOut(heightPx - aroundPx);
      await breathe();
    }
  }
  if (!hasList) return err({ type: 'too-small' });
  return ok(draw(await layOut(wantedPx), { heightPx }));
}

function listEvents(
  { list, format, span }: PictureRequest,
  { dataset, matches }: PictureContext,
  index: EventIndex,
  /** Of the axis. */
  view: Interval,
): Result<readonly ListedEvent[], ComposeError> {
  if (!list) return ok([]);
  const most = format === 'pdf' ? mostOnPages : mostInPicture;
  const undated = span === 'whole' ? Array.from(dataset.relations.undated) : [];
  const passing = undated.filter((position) => matches === undefined || matches[position] === 1);
  const count = countTouching(index.lookup, view) + passing.length;
  if (count > most) return err({ type: 'list-too-long', count, most });
  const dated = findTouching(index.lookup, view)
    .filter((i) => isInView(index, i, view))
    .map((i) => eventAt(index, i));
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  return ok(
    [...dated, ...passing.map(dataset.events.at)].map((event) => ({
      event,
      articles: [...new Set(event.passages.map(({ article }) => article))]
        .map((id) => articles.get(id))
        .filter((article) => article !== undefined),
    })),
  );
}
