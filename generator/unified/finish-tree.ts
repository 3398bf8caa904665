import { toRst } from '../emit/rst/index.ts';
import { applyTransforms, fromRst } from '../rst/index.ts';
import type { Document } from '../tree/index.ts';
import { addMessages, type File, rstDataOf } from './add-messages.ts';

/**
 * Returns `tree` with docutils' transforms applied: to the tree itself when `rstParse` made it from `file`; any other is written and read again first, since the transforms need the tables of names that only
 * reading makes. Messages go to the file.
 */
export function finishTree(tree: Document, file: File): Document {
  const state = rstDataOf(file)?.state;
  if (state?.document !== tree) {
    const written = toRst(tree);
    addMessages(file, written.messages);
    const settings = { ...state?.settings, haltLevel: NEVER };
    return fromRst(written.text, { path: tree.source, settings }).document;
  }
  // A second call finds it done.
  if (state.phase === 'parse') applyTransforms(state);
  return tree;
}

/** A level that no message reaches. */
const NEVER = 5;
