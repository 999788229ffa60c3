export { createTimeline } from './create-timeline.ts';
export type { Direction, Theme, TimelineCallbacks, TimelineHandle, TimelineProps } from './props.ts';
export type { Scene } from './scene.ts';
