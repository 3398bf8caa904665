import { element, type RstElements, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { duplicateTargetReference, unknownTarget, unreferencedTarget } from '../message/transform.ts';
import { setId } from '../registry.ts';
import type { RstState } from '../state.ts';
import { census } from './census.ts';
import { problematicFor, reportNear } from './note-problem.ts';
import { noteReferenced, type Referring } from './referenced.ts';
import type { Transform, Tree } from './transform.ts';
import { type Replacements, replaceNodes } from './tree-edit.ts';

/** Resolves the references that are left, and reports those that name nothing, and targets that nothing names. Source: docutils' `references.DanglingReferences`. */
export const danglingReferences: Transform = (state, tree) => {
  const replacements: Replacements = new Map();
  for (const node of census(tree).references) {
    if (node.resolved || node.refname === undefined) continue;
    if (!resolve(state, node, node.refname)) replacements.set(node, [reportDangling(state, tree, node)]);
  }
  replaceNodes(tree, replacements);
  for (const target of census(tree).targets) {
    // Anonymous targets too many were reported together.
    if (target.referenced || target.anonymous) continue;
    const naming = target.names?.[0] ?? target.ids?.[0] ?? target.refid ?? '';
    reportNear(state, tree, unreferencedTarget(naming), target);
  }
};

function resolve(state: RstState, node: Referring, name: string): boolean {
  const id = state.names.nameids.get(name);
  if (!id) return false;
  delete node.refname;
  node.refid = id;
  const target = state.names.ids.get(id);
  if (target) noteReferenced(state, target, { id });
  node.resolved = 1;
  return true;
}

function reportDangling(state: RstState, tree: Tree, node: Referring): RstElements {
  const name = node.refname!;
  const isAmbiguous = state.names.nameids.get(name) === null;
  const problem = isAmbiguous ? duplicateTargetReference(name) : unknownTarget(name);
  const hint = isAmbiguous || !compat(state).hintsAtEmbedding ? undefined : embeddingHint(name);
  const children = hint === undefined ? [] : [element('paragraph', {}, [text(hint)])];
  const message = reportNear(state, tree, problem, node, { children });
  setId(state, message);
  return problematicFor(state, node, message, node.ids?.[0]);
}

/** What may be wrong with a name that looks as if an address were to be in it. */
function embeddingHint(name: string): string | undefined {
  const opens = name.includes('<');
  const closes = name.includes('>');
  if (!opens && !closes) return undefined;
  const lines = ['Did you want to embed a URI or alias?'];
  if (!opens) lines.push('Opening bracket missing.');
  else if (!name.includes(' <')) lines.push('The embedded reference must be preceded by whitespace.');
  if (!closes) lines.push('Closing bracket missing.');
  else if (!name.endsWith('>')) lines.push('The embedded reference must be the last text before the end string.');
  if (name.includes('< ') || name.includes(' >')) {
    lines.push('Whitespace around the embedded reference is not allowed.');
  }
  return lines.join('\n');
}
