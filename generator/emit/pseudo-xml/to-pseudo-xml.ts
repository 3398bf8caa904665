import { type Representable, repr, splitLines } from '../../rst/index.ts';
import { type Pending, type RstElements, type RstNodes, startTag } from '../../tree/index.ts';

/** An element whose children are being written. */
interface Frame {
  node: RstElements;
  next: number;
  indent: string;
}

const INDENT = '    ';

/** Returns `root` and what is below it as docutils' `pformat` writes it, a line end behind each line. */
export function toPseudoXml(root: RstNodes): string {
  const lines: string[] = [];
  const stack: Frame[] = [];
  open(root, '', lines, stack);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const child = frame.node.children[frame.next++];
    if (child) open(child, frame.indent + INDENT, lines, stack);
    else {
      stack.pop();
      if (frame.node.type === 'pending') writePending(frame.node, frame.indent + INDENT, lines);
    }
  }
  lines.push('');
  return lines.join('\n');
}

function open(node: RstNodes, indent: string, lines: string[], stack: Frame[]): void {
  if (node.type === 'text') {
    for (const line of splitLines(node.value)) lines.push(indent + line);
    return;
  }
  lines.push(indent + startTag(node));
  stack.push({ node, next: 0, indent });
}

/** Writes what a `pending` node waits for: it is the one element whose inner state docutils shows. */
function writePending(node: Pending, indent: string, lines: string[]): void {
  lines.push(`${indent}.. internal attributes:`);
  lines.push(`${indent}     .transform: ${MODULES[node.transform] ?? UNKNOWN_MODULE}.${node.transform}`);
  lines.push(`${indent}     .details:`);
  const details = Object.entries(node.details).sort(([first], [second]) => (first < second ? -1 : 1));
  for (const [key, value] of details) {
    if (value !== undefined) lines.push(`${indent}       ${key}: ${repr(value as Representable)}`);
  }
}

/** The Python modules that docutils' transforms live in. */
const MODULES: Readonly<Record<string, string>> = {
  ClassAttribute: 'docutils.transforms.misc',
  Contents: 'docutils.transforms.parts',
  SectNum: 'docutils.transforms.parts',
  TargetNotes: 'docutils.transforms.references',
};
const UNKNOWN_MODULE = 'docutils.transforms';
