import type { Fault } from './fault.ts';
import type { ShapeError } from './parse.ts';

/** Why a dataset cannot be shown. */
export type LoadProblem =
  /** Asked for from another origin, or by no address at all. */
  | { readonly type: 'elsewhere'; readonly address: string }
  | { readonly type: 'unreachable'; readonly address: string; readonly offline: boolean }
  | { readonly type: 'refused'; readonly address: string; readonly httpStatus: number }
  /** The connection ended before the file did. */
  | { readonly type: 'broken-off'; readonly address: string; readonly offline: boolean }
  /** The browser gave up on it: most likely for want of memory. */
  | { readonly type: 'gave-up'; readonly address: string; readonly detail: string }
  /** Stopped by hand. */
  | { readonly type: 'cancelled'; readonly address: string }
  | { readonly type: 'not-json'; readonly address: string; readonly fault: Fault }
  /** A packed file that is cut off, altered, or of another version of the app. */
  | { readonly type: 'bad-pack'; readonly address: string; readonly fault: Fault }
  | { readonly type: 'bad-shape'; readonly address: string; readonly errors: readonly ShapeError[] };

/** What reading can find wrong with the bytes of a file, wherever they come from. */
export type ReadProblem =
  | { readonly type: 'not-json' | 'bad-pack'; readonly fault: Fault }
  | { readonly type: 'bad-shape'; readonly errors: readonly ShapeError[] };
