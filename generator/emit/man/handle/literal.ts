import type { RstElements } from '../../../tree/index.ts';
import { closeBlock, openBlock } from '../print.ts';
import { complain, problems } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { QUOTE_INDENT } from './body.ts';

/** Blocks whose lines stay as they are. */
export const literalHandles = {
  literalBlock: { enter: openLiteralBlock, leave: closeLiteralBlock },
  mathBlock: {
    enter(node: RstElements, state) {
      complain(state, problems.notSupported('math', ' directive'), node);
      return openLiteralBlock(node, state);
    },
    leave: closeLiteralBlock,
  },
  doctestBlock: { enter: openLines, leave: closeLines },
  lineBlock: {
    enter(_node, state) {
      state.lineBlockDepth++;
      state.body.push(state.lineBlockDepth === 1 ? '.nf\n' : '.in +2\n');
      return undefined;
    },
    leave(_node, state) {
      state.lineBlockDepth--;
      if (state.lineBlockDepth === 0) state.body.push('.fi\n', '.sp\n');
      else state.body.push('.in -2\n');
    },
  },
  line: {
    leave(_node, state) {
      state.body.push('\n');
    },
  },
} satisfies Handles;

function openLiteralBlock(node: RstElements, state: State): undefined {
  openBlock(state, QUOTE_INDENT);
  openLines(node, state);
}

function closeLiteralBlock(node: RstElements, state: State): void {
  closeLines(node, state);
  closeBlock(state);
}

function openLines(_node: RstElements, state: State): undefined {
  state.body.push(state.style.literalStart);
  state.guardsLines = true;
}

function closeLines(_node: RstElements, state: State): void {
  state.guardsLines = false;
  state.body.push(state.style.literalEnd);
}
