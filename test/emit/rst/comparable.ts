import { isElement, type RstElements, type RstNodes } from '../../../generator/tree/index.ts';

/** What says where a node was and how it was typed, and not what it is. */
const ASIDE: ReadonlySet<string> = new Set([
  'children',
  'position',
  'line',
  'source',
  'rawsource',
  'escaped',
  'isFragment',
]);

/** What counts messages, of which those about the form of the source do not come again. */
const NUMBERS: ReadonlySet<string> = new Set(['ids', 'refid', 'backrefs']);

/**
 * Returns a tree as lines, one a node, of what has to be equal after a round trip: without places, lines, sources, the markup as typed, empty lists and texts, and system messages; adjacent texts are one, but for those of a
 * substitution definition.
 */
export function comparable(root: RstNodes): string {
  const lines: string[] = [];
  const stack: { node: RstNodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    lines.push(' '.repeat(depth) + describe(node));
    if (!isElement(node)) continue;
    for (const child of shownChildren(node).reverse()) stack.push({ node: child, depth: depth + 1 });
  }
  return lines.join('\n');
}

function describe(node: RstNodes): string {
  const fields = Object.entries(node).filter(([name, value]) => isCompared(node, name, value));
  return JSON.stringify(fields.sort(([first], [second]) => (first < second ? -1 : 1)));
}

function isCompared(node: RstNodes, name: string, value: unknown): boolean {
  if (value === undefined || ASIDE.has(name) || (Array.isArray(value) && value.length === 0)) return false;
  return node.type !== 'problematic' || !NUMBERS.has(name);
}

function shownChildren(node: RstElements): RstNodes[] {
  const shown: RstNodes[] = [];
  for (const child of node.children) {
    const last = shown.at(-1);
    if (child.type === 'systemMessage' || (child.type === 'text' && child.value === '')) continue;
    if (child.type === 'text' && last?.type === 'text' && node.type !== 'substitutionDefinition') {
      shown[shown.length - 1] = { type: 'text', value: last.value + child.value };
    } else shown.push(child);
  }
  return shown;
}
