import { boundNames } from './bound-names.ts';
import type { Row } from './law.ts';
import { isNode, listOf, nameOf, type Syntax, type SyntaxNode } from './syntax.ts';

export interface Offence {
  readonly position: number;
  readonly message: string;
}

const page = new Set(
  (
    'window document navigator location history localStorage sessionStorage indexedDB fetch XMLHttpRequest ' +
    'requestAnimationFrame matchMedia getComputedStyle Image Worker HTMLElement SVGElement Element Document Window ' +
    'process Buffer __dirname'
  ).split(' '),
);

const localTime =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^toLocale(Date|Time)?String$|^to(Date|Time)String$/;

/** What a module does that its place forbids: `any`, default exports, a hidden clock, zone or locale, and the page. */
export function judgeCode(file: string, row: Row, { nodes, comments }: Syntax): readonly Offence[] {
  const inApp = file.startsWith('src/');
  const judges = [
    judgeTypes,
    ...(file.endsWith('.config.ts') ? [] : [judgeDefault]),
    ...(inApp && !row.clock ? [judgeClock] : []),
    ...(inApp ? [judgeZone] : []),
  ];
  const found = nodes.flatMap((node) =>
    judges.flatMap((judge) => {
      const message = judge(node);
      return message === undefined ? [] : [{ position: node.start, message }];
    }),
  );
  const silenced = comments
    .filter(({ value }) => /@ts-(ignore|nocheck)/.test(value))
    .map(({ start }) => ({ position: start, message: 'switches the type check off; mend the type' }));
  return [...found, ...silenced, ...(inApp && !row.dom ? judgePage(row, nodes) : [])];
}

function judgeTypes({ type }: SyntaxNode): string | undefined {
  if (type === 'TSAnyKeyword') return 'says any; name the type, or unknown';
  return type === 'TSEnumDeclaration' ? 'declares an enum; use a union of strings' : undefined;
}

function judgeDefault(node: SyntaxNode): string | undefined {
  const names = listOf(node['specifiers']).map((name) =>
    isNode(name) ? nameOf(name['exported']) : undefined,
  );
  const isDefault = node.type === 'ExportDefaultDeclaration' || names.includes('default');
  return isDefault ? 'exports a default; give it a name' : undefined;
}

function judgeClock(node: SyntaxNode): string | undefined {
  const callee = calleeOf(node);
  const bare = listOf(node['arguments']).length === 0;
  if (callee === 'Date' && (bare || node.type === 'CallExpression'))
    return 'reads the clock by Date(); take the time as an argument';
  if (callee === 'Date.now' || callee === 'Math.random')
    return `calls ${callee}(); take the value as an argument`;
  return undefined;
}

function judgeZone(node: SyntaxNode): string | undefined {
  const callee = calleeOf(node);
  const args = listOf(node['arguments']);
  const method = isNode(node['callee']) ? nameOf(node['callee']['property']) : undefined;
  if (method !== undefined && node.type === 'CallExpression' && localTime.test(method))
    return `calls ${method}(), which depends on the machine's zone or locale; use UTC, or Intl with both given`;
  if (callee === 'Date' && node.type === 'NewExpression' && args.length > 1)
    return "makes a date from parts in the machine's zone; use Date.UTC";
  if (callee?.startsWith('Intl.') && (args.length === 0 || nameOf(args[0]) === 'undefined'))
    return `uses ${callee} without a locale; give it one`;
  return undefined;
}

function calleeOf(node: SyntaxNode): string | undefined {
  const called = node.type === 'CallExpression' || node.type === 'NewExpression';
  return called ? nameOf(node['callee'])?.replace(/^(globalThis|window|self)\./, '') : undefined;
}

/** Free names of the page or of Node. A name that the file binds itself is its own. */
function judgePage(row: Row, nodes: readonly SyntaxNode[]): readonly Offence[] {
  const own = new Set(nodes.flatMap(boundNames));
  const notFree = new Set<unknown>(nodes.flatMap(plainNames));
  return nodes
    .filter((node) => node.type === 'Identifier' && !notFree.has(node))
    .filter((node) => page.has(String(node['name'])) && !own.has(String(node['name'])))
    .map((node) => ({
      position: node.start,
      message: `touches ${String(node['name'])}; ${row.path} knows neither page nor machine`,
    }));
}

/** Names of properties, which refer to nothing by themselves. */
function plainNames(node: SyntaxNode): readonly unknown[] {
  if (node['computed'] === true) return [];
  if (node.type === 'MemberExpression') return [node['property']];
  const keyed = [
    'Property',
    'TSPropertySignature',
    'TSMethodSignature',
    'PropertyDefinition',
    'MethodDefinition',
  ];
  if (keyed.includes(node.type) && node['shorthand'] !== true) return [node['key']];
  return node.type === 'JSXAttribute' ? [node['name']] : [];
}
