import { boundNames } from './bound-names.ts';
import { isNode, listOf, nameOf, stringOf, type SyntaxNode } from './syntax.ts';

export interface Import {
  /** As written; undefined when it is computed and cannot be judged. */
  readonly specifier: string | undefined;
  readonly position: number;
  /** `import * as name`. */
  readonly whole: boolean;
  /** `export … from`. */
  readonly handsOn: boolean;
}

const importing = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'];

/** Everything by which a module reaches another: types, side effects, `import()`, `new URL(…, import.meta.url)` and `require` too. */
export function findImports(nodes: readonly SyntaxNode[]): readonly Import[] {
  const own = new Set(nodes.flatMap(boundNames));
  return nodes.flatMap((node) => {
    const target = targetOf(node);
    if (target === undefined || own.has(nameOf(node['callee']) ?? '')) return [];
    return [
      {
        specifier: stringOf(target),
        position: node.start,
        whole: listOf(node['specifiers']).some(
          (name) => isNode(name) && name.type === 'ImportNamespaceSpecifier',
        ),
        handsOn: node.type.startsWith('Export'),
      },
    ];
  });
}

/** The node that names the other module. */
function targetOf(node: SyntaxNode): SyntaxNode | undefined {
  const source = node['source'];
  if (importing.includes(node.type)) return isNode(source) ? source : undefined;
  if (node.type === 'TSImportType') return firstNode([node['source'], node['argument']]);
  if (node.type === 'TSExternalModuleReference') return firstNode([node['expression']]);
  const callee = nameOf(node['callee']);
  const [first, second] = listOf(node['arguments']);
  if (node.type === 'CallExpression' && (callee === 'require' || callee === 'import.meta.glob'))
    return firstNode([first, node]);
  if (node.type === 'NewExpression' && callee === 'URL' && nameOf(second) === 'import.meta.url')
    return firstNode([first, node]);
  return undefined;
}

function firstNode(values: readonly unknown[]): SyntaxNode | undefined {
  return values.find(isNode);
}

/** `@import` and `url(…)` of a style sheet. */
export function findStyleImports(text: string): readonly Import[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
  const pattern = /@import\s+(?:url\()?\s*['"]?(?<a>[^'")\s;]+)|url\(\s*['"]?(?<b>[^'")]+)/g;
  return [...bare.matchAll(pattern)].flatMap(({ groups, index }) => {
    const specifier = groups?.['a'] ?? groups?.['b'] ?? '';
    if (/^(data:|#)/.test(specifier)) return [];
    return [{ specifier: asModule(specifier), position: index, whole: false, handsOn: false }];
  });
}

/** A style sheet's bare path is beside it, unless it begins like a package. */
function asModule(specifier: string): string {
  return /^(\.|@|\w+:|\/)/.test(specifier) ? specifier : `./${specifier}`;
}
