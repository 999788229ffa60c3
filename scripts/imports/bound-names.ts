import { isNode, listOf, type SyntaxNode } from './syntax.ts';

/** The names that a node binds, if any: variables, parameters, imports, functions, classes and types. */
export function boundNames(node: SyntaxNode): readonly string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node['id']);
  if (/^Import\w*Specifier$/.test(node.type)) return namesIn(node['local']);
  if (/Function/.test(node.type)) return [...listOf(node['params']).flatMap(namesIn), ...namesIn(node['id'])];
  if (/^TS(Interface|TypeAlias)Declaration$|^Class/.test(node.type)) return namesIn(node['id']);
  return [];
}

/** The names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function namesIn(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Identifier':
      return [String(value['name'])];
    case 'ObjectPattern':
      return listOf(value['properties']).flatMap(namesIn);
    case 'Property':
      return namesIn(value['value']);
    case 'ArrayPattern':
      return listOf(value['elements']).flatMap(namesIn);
    case 'RestElement':
      return namesIn(value['argument']);
    case 'AssignmentPattern':
      return namesIn(value['left']);
    default:
      return [];
  }
}
