import type { OptionArgument } from '../../../tree/index.ts';
import { unescapedLine } from '../print.ts';
import type { Handles, State } from '../state.ts';
import { indented, putNothing } from './list.ts';

const OPTION_LIST_INDENT = 7;

/** Option lists: a group's options become one line of `.B`, or of `.BI` when one of them has an argument. */
export const optionHandles = {
  optionList: indented(OPTION_LIST_INDENT),
  optionListItem: {
    enter(_node, state) {
      state.body.push('.TP\n');
      return undefined;
    },
    leave: putNothing,
  },
  optionGroup: {
    enter(_node, state) {
      state.optionGroups.push({ macro: '.B ', start: state.body.length, count: 0 });
      return undefined;
    },
    leave(_node, state) {
      const { macro, start } = state.optionGroups.pop()!;
      const pieces = state.body.splice(start);
      state.body.push(`${macro}${pieces.join('')}\n`);
    },
  },
  option: {
    enter(_node, state) {
      const { macro, count } = groupOf(state);
      if (count > 0) state.body.push(macro === '.BI' ? '\\fR,\\fB ' : '\\fP,\\fB ');
      if (macro === '.BI') state.body.push('\\');
      state.body.push(' ');
      return undefined;
    },
    leave(_node, state) {
      groupOf(state).count++;
    },
  },
  optionString: {},
  optionArgument: {
    enter(node: OptionArgument, state) {
      groupOf(state).macro = '.BI';
      const last = state.body[state.body.length - 1];
      // between the arguments of `.BI` a blank only changes the font
      if (node.delimiter !== ' ') state.body.push(`\\fB${unescapedLine(state, node.delimiter)} `);
      else state.body.push(last?.endsWith('=') ? ' ' : ' \\ ');
      return undefined;
    },
  },
  description: {},
} satisfies Handles;

function groupOf(state: State): State['optionGroups'][number] {
  return state.optionGroups[state.optionGroups.length - 1]!;
}
