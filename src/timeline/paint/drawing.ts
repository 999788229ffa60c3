export type Tag =
  | 'svg'
  | 'g'
  | 'defs'
  | 'linearGradient'
  | 'stop'
  | 'rect'
  | 'circle'
  | 'line'
  | 'path'
  | 'text'
  | 'title';

/** One SVG element as plain data, the same for the screen and for the exported file. */
export interface DrawingNode {
  readonly tag: Tag;
  /** Unique among its siblings: the same key is the same element in the next frame. */
  readonly key: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly DrawingNode[];
  /** Only in `text` and `title`, which have no children. */
  readonly text?: string;
  /** Of a group that glides when it changes its height: where it stands, as its transform says. */
  readonly origin?: Origin;
}

/** Px from the left and from the top. */
export interface Origin {
  readonly x: number;
  readonly y: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A node; attributes that are undefined are left out, px are rounded to hundredths. */
export function node(
  tag: Tag,
  key: string,
  attributes: Attributes,
  children: readonly DrawingNode[] = [],
): DrawingNode {
  return { tag, key, attributes: settle(attributes), children };
}

/** A group around a place of its own. On screen it follows the hand along `x` at once, and glides from one `y` to another. */
export function groupAt(
  key: string,
  { x, y }: Origin,
  attributes: Attributes,
  children: readonly DrawingNode[],
): DrawingNode {
  return {
    ...node('g', key, { ...attributes, transform: translation(x, y) }, children),
    origin: { x, y },
  };
}

export function translation(x: number, y: number): string {
  return `translate(${hundredths(x)} ${hundredths(y)})`;
}

export function textNode(
  tag: 'text' | 'title',
  key: string,
  attributes: Attributes,
  text: string,
): DrawingNode {
  return { tag, key, attributes: settle(attributes), children: [], text };
}

/** Finer than that nobody sees, and an exported file is full of digits. */
export function hundredths(px: number): number {
  return Math.round(px * 100) / 100 + 0;
}

function settle(attributes: Attributes): Record<string, string | number> {
  const settled: Record<string, string | number> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) settled[name] = typeof value === 'number' ? hundredths(value) : value;
  }
  return settled;
}
