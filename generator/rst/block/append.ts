import type { RstElements, RstNodes } from '../../tree/index.ts';
import type { BlockContext } from './context.ts';
import { lastLoaded } from './reader.ts';

/** Adds `nodes` to the node that `context` fills. */
export function append(context: BlockContext, nodes: readonly RstNodes[]): void {
  for (const node of nodes) appendTo(context, context.node, node);
}

/**
 * Adds `child` to `parent`, which hangs in the document when the node of `context` does: there, docutils gives a child that has no line the one that was read last, and messages about what is below
 * inherit it. Source: docutils' `Node.setup_child`.
 */
export function appendTo(context: BlockContext, parent: RstElements, child: RstNodes): void {
  // A list that grows gets room for seventeen: most parents have one child.
  if (parent.children.length === 0) parent.children = [child];
  else parent.children.push(child);
  if (!context.isAttached || child.type === 'text' || child.type === 'systemMessage') return;
  const { source, line } = lastLoaded(context.reading);
  child.source ??= source;
  child.line ??= line;
}
