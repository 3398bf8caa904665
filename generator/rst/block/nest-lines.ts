import { joinPlaces } from '../../source/index.ts';
import { element, type Plain, type RstNodes } from '../../tree/index.ts';

/** A line of a line block, and how many blanks stand before it; undefined for an empty line, and for a message between lines: they are indented like the one before. */
export interface IndentedLine {
  node: RstNodes;
  indent: number | undefined;
}

/** A line block that may yet receive lines. */
interface Level {
  indent: number;
  children: RstNodes[];
}

/** Returns the children of a line block with `lines`: those with the least indent, and a line block for each run of others between, made likewise. Source: docutils' `nest_line_block_lines`. */
export function nestLines(lines: readonly IndentedLine[]): RstNodes[] {
  const open: Level[] = [];
  let indent = 0;
  for (const line of lines) {
    indent = line.indent ?? indent;
    closeAbove(open, indent);
    const level = open[open.length - 1];
    if (level?.indent === indent) level.children.push(line.node);
    else open.push({ indent, children: [line.node] });
  }
  closeAbove(open, Number.NEGATIVE_INFINITY);
  return open[0]?.children ?? [];
}

/** Closes the levels that are more indented than `indent`: each becomes a line block in the level below, which is made where there is none of at least `indent`. */
function closeAbove(open: Level[], indent: number): void {
  while (open.length > 0 && open[open.length - 1]!.indent > indent) {
    const below = open[open.length - 2];
    if (!below && indent === Number.NEGATIVE_INFINITY) return;
    const closed = open.pop()!;
    const block = lineBlock(closed.children);
    if (below && below.indent >= indent) below.children.push(block);
    else open.push({ indent, children: [block] });
  }
}

function lineBlock(children: RstNodes[]): Plain {
  const first = children[0]?.position;
  const last = children[children.length - 1]?.position;
  return element('lineBlock', { position: first && last && joinPlaces(first, last) }, children);
}
