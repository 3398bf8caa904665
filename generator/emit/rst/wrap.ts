import type { RstElements } from '../../tree/index.ts';
import { openDirective } from './directive.ts';
import { complain } from './problem.ts';
import type { State } from './state.ts';

/** Elements without a directive of their own: a `class` directive round them gives them classes. */
const WRAPPED: ReadonlySet<RstElements['type']> = new Set([
  'paragraph',
  'bulletList',
  'enumeratedList',
  'definitionList',
  'fieldList',
  'optionList',
  'lineBlock',
  'doctestBlock',
  'comment',
  'footnote',
  'citation',
]);

/** Opens a `class` directive where `node` has classes that nothing else writes. */
export function openWrapper(node: RstElements, state: State): void {
  const { classes } = node;
  if (classes === undefined || classes.length === 0) return;
  const hasOwn = node.type === 'lineBlock' && (node.names?.length ?? 0) > 0;
  if (hasOwn) return;
  if (WRAPPED.has(node.type)) {
    openDirective(state, 'class', classes.join(' '));
    state.wrapped.push(node);
  } else if (node.type === 'section' || node.type === 'listItem') {
    complain(state, node, 'class', `Unexpected classes of \`${node.type}\`, expected none`);
  }
}
