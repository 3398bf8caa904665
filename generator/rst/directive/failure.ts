import { type Line, placeOfLines } from '../../source/index.ts';
import { element, type LiteralBlock, type RstElements, type SystemMessage, text } from '../../tree/index.ts';
import { noteDropped } from '../registry.ts';
import { type Problem, report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';
import { joinLines } from './split-directive.ts';

/** What messages about a directive need of it. */
export type ReportedBlock = Pick<DirectiveUse, 'lines' | 'line' | 'place'>;

/** Reports `problem` with the whole directive below the message's text. */
export function reportWithBlock(state: RstState, use: ReportedBlock, problem: Problem): SystemMessage {
  return report(state, problem, { line: use.line, place: use.place, children: [blockLiteral(use)] });
}

/** Reports `problem` likewise, where the parsed content `dropped` does not come into the document because of it. */
export function refuse(state: RstState, use: ReportedBlock, dropped: RstElements, problem: Problem): SystemMessage {
  noteDropped(state, dropped);
  return reportWithBlock(state, use, problem);
}

/** Reports `problem` as docutils does for a directive that raised DirectiveError: the message shows the whole directive, but its printed text does not. */
export function failDirective(state: RstState, use: ReportedBlock, problem: Problem): SystemMessage {
  const message = report(state, problem, { line: use.line, place: use.place });
  message.children.push(blockLiteral(use));
  return message;
}

/** Returns `lines`, whose text is `value`, as a literal block. */
export function literalOf(lines: readonly Line[], value: string): LiteralBlock {
  const position = placeOfLines(lines);
  return element('literalBlock', { xmlSpace: 'preserve', rawsource: value, position }, [text(value, position)]);
}

function blockLiteral({ lines }: ReportedBlock): LiteralBlock {
  return literalOf(lines, joinLines(lines));
}
