import type { Directive } from '../../generator/rst/index.ts';

/** Gives the document a name before the transforms do. */
const addNameToTitle: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  hasContent: false,
  run({ document }) {
    document.names = [...(document.names ?? []), 'Name'];
    return [];
  },
};

/** The directives that docutils' test modules register for their cases. */
export const testDirectives: ReadonlyMap<string, Directive> = new Map([['add-name-to-title', addNameToTitle]]);
