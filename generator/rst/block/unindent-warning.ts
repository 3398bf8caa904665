import { placeOfLines } from '../../source/index.ts';
import type { SystemMessage } from '../../tree/index.ts';
import { type BlockName, unexpectedUnindent } from '../message/block.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { BlockContext } from './context.ts';
import { lineAt } from './lines.ts';
import { lineNumber } from './reader.ts';

/** Reports that the line after the current one follows a block called `name` without a blank line between. */
export function unindentWarning(state: RstState, context: BlockContext, name: BlockName): SystemMessage {
  const next = lineAt(context.input, context.at + 1);
  const place = next && placeOfLines([next]);
  return report(state, unexpectedUnindent(name), { line: lineNumber(context) + 1, place });
}
