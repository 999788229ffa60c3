import { err, ok, type Result } from '../base/result.ts';
import type { Scene } from '../timeline/scene.ts';
import type { Brevity } from './brevity.ts';
import type { Picture, PictureInput } from './picture.ts';

/** How a picture is made of a scene, and a scene of a height. */
export interface Fitting {
  readonly draw: (scene: Scene, fitting?: Pick<PictureInput, 'brevity' | 'heightPx'>) => Picture;
  readonly layOut: (sceneHeightPx: number) => Promise<Scene>;
  /** Whether the picture may be higher: a list of events has no end. */
  readonly mayGrow: boolean;
}

export interface TooLow {
  readonly type: 'too-low';
  /** At the width that is wanted this height would do. */
  readonly enoughPx: number;
}

/** Less is no timeline. */
export const leastScenePx = 150;
/** Of the height of a picture, what the timeline has as long as other things can be said more shortly. */
const usualShare = 0.42;
/** As long as it is not set tightly, the timeline has room for some six lanes and its axis at the least. */
const looseScenePx = 260;
/** In this order they are, each as long as the timeline keeps so much. */
const brevities: readonly (Brevity & { readonly leastPx: number })[] = [
  { sources: 'full', isTight: false, leastPx: looseScenePx },
  { sources: 'short', isTight: false, leastPx: looseScenePx },
  { sources: 'short', isTight: true, leastPx: leastScenePx },
  { sources: 'counted', isTight: true, leastPx: leastScenePx },
];
/** What stands around a scene can go to and fro with it: after some rounds it has the most that it ever needed. */
const freeRounds = 4;
const mostRounds = 8;

/** What stands around a scene may be higher by so much where more is seen that has to be explained. */
const mostGrowth = 1.45;

/** The picture of a height in px: all is said as fully as leaves the timeline its share, and only a list makes it higher. */
export async function fit(
  heightPx: number,
  fitting: Fitting,
  first: Scene,
): Promise<Result<Picture, TooLow>> {
  const usualPx = Math.max(leastScenePx, heightPx * usualShare);
  let aroundPx = 0;
  for (const brevity of brevities) {
    const isLast = brevity === brevities.at(-1);
    const leastPx = isLast && !fitting.mayGrow ? leastScenePx : Math.max(brevity.leastPx, usualPx);
    const settled = await settle({ heightPx, brevity, leastPx }, fitting, first);
    if (settled.ok) return settled;
    aroundPx = settled.error;
  }
  const enoughPx = Math.ceil((aroundPx * mostGrowth + leastScenePx) / 10) * 10;
  if (!fitting.mayGrow) return err({ type: 'too-low', enoughPx });
  return ok(fitting.draw(await fitting.layOut(usualPx), { heightPx }));
}

interface Wish {
  readonly heightPx: number;
  readonly brevity: Brevity;
  /** For the scene. */
  readonly leastPx: number;
}

/**
 * What stands around a scene depends on what is seen in it: laid out again until both fit. Where they do not, it tells how
 * many px stand around it.
 */
async function settle(
  { heightPx, brevity, leastPx }: Wish,
  { draw, layOut }: Fitting,
  first: Scene,
): Promise<Result<Picture, number>> {
  let scene = first;
  let aroundPx = -1;
  for (let round = 0; round < mostRounds; round++) {
    const picture = draw(scene, { brevity, heightPx });
    const isFree = round < freeRounds;
    if (picture.aroundPx === aroundPx || (!isFree && picture.aroundPx < aroundPx)) return ok(picture);
    aroundPx = isFree ? picture.aroundPx : Math.max(picture.aroundPx, aroundPx);
    if (heightPx - aroundPx < leastPx) return err(aroundPx);
    scene = await layOut(heightPx - aroundPx);
  }
  return err(aroundPx);
}
