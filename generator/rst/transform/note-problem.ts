import { escapedText, type Problematic, type RstElements, type SystemMessage } from '../../tree/index.ts';
import { addMessage, reportAt, setId } from '../registry.ts';
import type { Problem, ReportOptions } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { Tree } from './transform.ts';
import { inheritAttributes, parentOf } from './tree-edit.ts';

/** Reports `problem` at `node`, with the line of the nearest element at or above it that has one; the message goes to the section at the end unless it is put into `holder`. */
export function reportNear(
  state: RstState,
  tree: Tree,
  problem: Problem,
  node: RstElements,
  options: ReportOptions & { holder?: RstElements } = {},
): SystemMessage {
  const { holder, ...rest } = options;
  const message = reportAt(state, problem, nearestOrigin(tree, node) ?? node, { place: node.position, ...rest });
  addMessage(state, message, holder);
  return message;
}

/** Returns the node that shows the markup of `reference`, which could not be resolved, bound to `message` in both directions. */
export function problematicFor(
  state: RstState,
  reference: RstElements,
  message: SystemMessage,
  ownId?: string,
): Problematic {
  const refid = setId(state, message);
  const raw = reference.rawsource ?? '';
  const { position } = reference;
  const children = raw === '' ? [] : [escapedText(raw, position)];
  const node: Problematic = { type: 'problematic', children, position, rawsource: raw, refid };
  const id = ownId ?? setId(state, node);
  if (message.backrefs) message.backrefs.push(id);
  else message.backrefs = [id];
  inheritAttributes(node, reference);
  return node;
}

function nearestOrigin(tree: Tree, node: RstElements): RstElements | undefined {
  if (hasOrigin(node)) return node;
  let above = parentOf(tree, node);
  while (above && !hasOrigin(above)) above = parentOf(tree, above);
  return above;
}

/** True when docutils knows where `node` stands; the document's `source` is an attribute and does not count. */
export function hasOrigin(node: RstElements): boolean {
  return node.type !== 'document' && (node.line !== undefined || node.source !== undefined);
}
