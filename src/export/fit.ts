import { err, ok, type Result } from '../base/result.ts';
import type { Scene } from '../timeline/scene.ts';
import type { Picture, PictureInput } from './picture.ts';
import { type Density, densities } from './sources.ts';

/** How a picture is made of a scene, and a scene of a height. */
export interface Fitting {
  readonly draw: (scene: Scene, fitting?: Pick<PictureInput, 'density' | 'heightPx'>) => Picture;
  readonly layOut: (sceneHeightPx: number) => Promise<Scene>;
  /** Whether the picture may be higher: a list of events has no end. */
  readonly mayGrow: boolean;
}

export interface TooSmall {
  readonly type: 'too-small';
}

/** Less is no timeline. */
export const leastScenePx = 150;
/** Of the height of a picture, what the timeline has as long as sources can be said more shortly. */
const usualShare = 0.42;
/** What stands around a scene can go to and fro with it: after some rounds it has the most that it ever needed. */
const freeRounds = 4;
const mostRounds = 8;

/** The picture of a height in px: sources are said as fully as leaves the timeline its share, and only a list makes it higher. */
export async function fit(
  heightPx: number,
  fitting: Fitting,
  first: Scene,
): Promise<Result<Picture, TooSmall>> {
  const usualPx = Math.max(leastScenePx, heightPx * usualShare);
  for (const density of densities) {
    const isLast = density === densities.at(-1);
    const leastPx = isLast && !fitting.mayGrow ? leastScenePx : usualPx;
    const picture = await settle({ heightPx, density, leastPx }, fitting, first);
    if (picture !== undefined) return ok(picture);
  }
  if (!fitting.mayGrow) return err({ type: 'too-small' });
  return ok(fitting.draw(await fitting.layOut(usualPx), { heightPx }));
}

interface Wish {
  readonly heightPx: number;
  readonly density: Density;
  /** For the scene. */
  readonly leastPx: number;
}

/** What stands around a scene depends on what is seen in it: laid out again until both fit; undefined where they do not. */
async function settle(
  { heightPx, density, leastPx }: Wish,
  { draw, layOut }: Fitting,
  first: Scene,
): Promise<Picture | undefined> {
  let scene = first;
  let aroundPx = -1;
  for (let round = 0; round < mostRounds; round++) {
    const picture = draw(scene, { density, heightPx });
    const isFree = round < freeRounds;
    if (picture.aroundPx === aroundPx || (!isFree && picture.aroundPx < aroundPx)) return picture;
    aroundPx = isFree ? picture.aroundPx : Math.max(picture.aroundPx, aroundPx);
    if (heightPx - aroundPx < leastPx) return undefined;
    scene = await layOut(heightPx - aroundPx);
  }
  return undefined;
}
