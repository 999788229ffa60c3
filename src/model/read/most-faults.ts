/** After so many faults the rest of a large file is not read. */
export const mostFaults = 1000;
