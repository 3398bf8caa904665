import type { Directive } from './directive.ts';

/** `title`: the title of the document as data, shown nowhere. */
export const title: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  hasContent: false,
  run(state, use) {
    state.document.title = use.arguments[0]!;
    return [];
  },
};
