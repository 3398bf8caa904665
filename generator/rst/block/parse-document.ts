import { type Line, placeOfLines } from '../../source/index.ts';
import { codePointLength } from '../character/index.ts';
import { checkParserLanguage } from '../language.ts';
import { lineTooLong } from '../message/block.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { runSteps } from '../step.ts';
import { parseBody } from './body.ts';
import type { BlockContext } from './context.ts';
import { createInput } from './lines.ts';

/** Parses `lines` into the document of `state`; a line longer than the limit is reported and nothing parsed. */
export function parseDocument(state: RstState, lines: readonly Line[]): void {
  const limit = state.settings.lineLengthLimit;
  const long = lines.findIndex(({ text }) => text.length > limit && codePointLength(text) > limit);
  if (long !== -1) {
    const place = placeOfLines([lines[long]!]);
    state.document.children.push(report(state, lineTooLong(long + 1), { line: null, place }));
    return;
  }
  checkParserLanguage(state);
  const context = documentContext(state, lines);
  state.reading.root = context;
  runSteps(parseBody(state, context));
}

function documentContext(state: RstState, lines: readonly Line[]): BlockContext {
  return {
    matchTitles: true,
    input: createInput(lines),
    at: -1,
    base: 0,
    node: state.document,
    sections: [],
    top: state.document,
    levelOffset: 0,
    isAttached: true,
    substitution: undefined,
    heldAt: undefined,
    reading: state.reading,
  };
}
