import type { RstElements, Text } from '../../../tree/index.ts';
import { escapeText } from '../escape.ts';
import { complain, problems } from '../problem.ts';
import type { Handle, Handles } from '../state.ts';

/** Bold, and the font before it again. */
export const STRONG_START = '\\fB';
export const STRONG_END = '\\fP';

/** Text, and the markup inside a line but for references. */
export const inlineHandles = {
  text: {
    enter(node: Text, state) {
      state.body.push(escapeText(node.value, state.guardsLines || !state.isTrusted));
      return undefined;
    },
  },
  emphasis: around('\\fI', '\\fP'),
  strong: around(STRONG_START, STRONG_END),
  literal: around(STRONG_START, STRONG_END),
  titleReference: around('\\fI', '\\fP'),
  subscript: around('\\s-2\\d', '\\u\\s0'),
  superscript: around('\\s-2\\u', '\\d\\s0'),
  problematic: around('\n.nf\n', '\n.fi\n'),
  inline: {},
  generated: {},
  math: {
    ...around(STRONG_START, STRONG_END),
    enter(node: RstElements, state) {
      complain(state, problems.notSupported('math', ' role'), node);
      state.body.push(STRONG_START);
      return undefined;
    },
  },
  abbreviation: plainly('abbreviation'),
  acronym: plainly('acronym'),
  substitutionReference: plainly('substitution_reference'),
} satisfies Handles;

function around(start: string, end: string): Handle {
  return {
    enter(_node, state) {
      state.body.push(start);
      return undefined;
    },
    leave(_node, state) {
      state.body.push(end);
    },
  };
}

/** docutils ends with an exception at these; their text is printed instead. */
function plainly(name: string): Handle {
  return {
    enter(node: RstElements, state) {
      complain(state, problems.notSupported(name), node);
      return undefined;
    },
  };
}
