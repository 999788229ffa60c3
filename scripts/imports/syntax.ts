import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript), as much of it as the checks look at. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Source {
  readonly file: string;
  readonly text: string;
}

export interface Syntax {
  /** Every node, outer before inner. */
  readonly nodes: readonly SyntaxNode[];
  readonly comments: readonly { readonly value: string; readonly start: number }[];
  /** What the parser could not read. */
  readonly faults: readonly string[];
}

export function parseSource({ file, text }: Source): Syntax {
  const { program, comments, errors } = parseSync(file, text, { sourceType: 'module' });
  const nodes: SyntaxNode[] = [];
  collect(program, nodes);
  return { nodes, comments, faults: errors.map(({ message }) => message) };
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
  } else if (isNode(value)) {
    into.push(value);
    for (const [field, inner] of Object.entries(value)) if (field !== 'parent') collect(inner, into);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a plain string, `'a'` or `` `a` ``; undefined for everything else. */
export function stringOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  const quasis = value.type === 'TemplateLiteral' ? value['quasis'] : undefined;
  if (!Array.isArray(quasis) || quasis.length !== 1) return undefined;
  const only: unknown = quasis[0];
  const cooked = isNode(only) ? only['value'] : undefined;
  return typeof cooked === 'object' && cooked !== null && 'cooked' in cooked
    ? String(cooked.cooked)
    : undefined;
}

/** A dotted name, `Date.now` or `import.meta.url`; undefined for what is no chain of names. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Identifier') return String(value['name']);
  if (value.type === 'MetaProperty') return `${nameOf(value['meta'])}.${nameOf(value['property'])}`;
  if (value.type !== 'MemberExpression' || value['computed'] === true) return undefined;
  const object = nameOf(value['object']);
  const property = nameOf(value['property']);
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Counts from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
