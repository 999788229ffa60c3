import { announce } from '../announce.ts';
import { spanToTime } from '../folding/folding.ts';
import { eventAt, type EventIndex } from '../index/event-index.ts';
import { countInView } from '../index/count-in-view.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';

type SceneHead = Pick<
  Scene,
  'widthPx' | 'heightPx' | 'language' | 'direction' | 'axis' | 'theme' | 'span' | 'eventsInView' | 'announce'
>;

/** What a scene says of itself, whichever way its axis runs. */
export function sceneHead(index: EventIndex, view: View): SceneHead {
  const { viewport, language, theme } = view;
  const { widthPx, heightPx, direction, axis = 'horizontal' } = viewport;
  const focused = index.indexOf(view.focused);
  return {
    widthPx,
    heightPx,
    language,
    direction,
    axis,
    theme,
    span: spanToTime(index.folding, viewport.span),
    eventsInView: countInView(index, viewport.span),
    announce: focused === undefined ? '' : announce(eventAt(index, focused), view, index.dataset.articles),
  };
}
