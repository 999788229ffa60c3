export { createTimeline } from './create-timeline.ts';
