import type { Plugin } from 'unified';
import { parseRst, type Settings } from '../rst/index.ts';
import { plainPlace } from '../source/index.ts';
import { type Document, type RstNodes, walk } from '../tree/index.ts';
import { addMessages } from './add-messages.ts';

/** How RST is read: docutils' settings; those that are left out are `rst2man`'s, but nothing halts. */
export interface RstParseOptions {
  settings?: Partial<Settings>;
}

/**
 * Adds a parser: RST to docutils' tree in unist's form, straight after parsing, every node with its position. The messages go to the file: `ruleId` names the problem, `source` is `docutils`, `place` the
 * range, `fatal` true for errors, false for warnings, undefined for information.
 */
export const rstParse: Plugin<[RstParseOptions?], string, Document> = function (options = {}) {
  this.parser = (text, file) => {
    const settings = { ...options.settings, haltLevel: NEVER };
    const { document, state } = parseRst(text, { path: file.path ?? '<string>', settings });
    file.data['rst'] = { state, messageCount: state.messages.length };
    addMessages(file, state.messages);
    walk(document, { enter: makePositionPlain });
    return document;
  };
};

/** What unist's utilities copy is plain data, with positions that do not change by themselves. */
function makePositionPlain(node: RstNodes): undefined {
  if (node.position) node.position = plainPlace(node.position);
}

/** A level that no message reaches. */
const NEVER = 5;
