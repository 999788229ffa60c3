import { type DrawingNode, node } from './drawing.ts';

/** Moves up or down over 180 ms when the lane changes, where the screen allows motion; in a file it simply stands there. */
const gliding = 'transition: transform var(--isnad-glide, 0s) ease-out';

/** A group whose height on the plot is kept apart from its place in time. */
export function atHeight(y: number, children: readonly DrawingNode[]): DrawingNode {
  return node(
    'g',
    'height',
    { transform: `translate(0 ${Math.round(y * 100) / 100})`, style: gliding },
    children,
  );
}
