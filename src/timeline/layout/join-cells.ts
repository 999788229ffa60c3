import type { RestCell } from './plan.ts';

/** The events of both, where the first one stands. */
export function joinCells(host: RestCell, other: RestCell): RestCell {
  const members =
    host.members && other.members && [...host.members, ...other.members].toSorted((a, b) => a - b);
  return {
    ...host,
    count: host.count + other.count,
    members,
    has: (i) => host.has(i) || other.has(i),
  };
}
