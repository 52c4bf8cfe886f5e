/**
 * What a mutation run leaves alone wherever it stands (docs/decisions/041-mutation-run.md). Each gives its reason for a
 * piece of syntax (Babel's path to it), or nothing.
 */
const isCallOf = (name, node) => node?.type === 'CallExpression' && node.callee.name === name;

/** `default: return assertNever(...)`. */
function shouldIgnoreUnreachable({ node }) {
  if (node.type !== 'SwitchCase' || node.test !== null) return undefined;
  const [first] = node.consequent;
  return first?.type === 'ReturnStatement' && isCallOf('assertNever', first.argument)
    ? 'unreachable: the compiler proves that every variant has its case'
    : undefined;
}

/** The text of an error that is thrown. */
function shouldIgnoreBugText({ node, parent, parentPath }) {
  const isThrown = parent?.type === 'NewExpression' && parentPath.parent.type === 'ThrowStatement';
  return isThrown && parent.arguments.includes(node)
    ? 'what a bug says to the programmer; that it is thrown, and of which class, stays mutated'
    : undefined;
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'unreachable', value: { shouldIgnore: shouldIgnoreUnreachable } },
  { kind: 'Ignore', name: 'bug-text', value: { shouldIgnore: shouldIgnoreBugText } },
];
