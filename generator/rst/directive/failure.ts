import type { RstElements, SystemMessage } from '../../tree/index.ts';
import { quoteLines } from '../block/quote-lines.ts';
import { noteDropped } from '../registry.ts';
import { type Problem, report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';

/** What messages about a directive need of it. */
export type ReportedBlock = Pick<DirectiveUse, 'lines' | 'line' | 'place'>;

/** Reports `problem` with the whole directive below the message's text. */
export function reportWithBlock(state: RstState, use: ReportedBlock, problem: Problem): SystemMessage {
  return report(state, problem, { line: use.line, place: use.place, children: [quoteLines(use.lines)] });
}

/** Reports `problem` likewise, where the parsed content `dropped` does not come into the document because of it. */
export function refuse(state: RstState, use: ReportedBlock, dropped: RstElements, problem: Problem): SystemMessage {
  noteDropped(state, dropped);
  return reportWithBlock(state, use, problem);
}

/** Reports `problem` as docutils does for a directive that raised DirectiveError: the message shows the whole directive, but its printed text does not. */
export function failDirective(state: RstState, use: ReportedBlock, problem: Problem): SystemMessage {
  const message = report(state, problem, { line: use.line, place: use.place });
  message.children.push(quoteLines(use.lines));
  return message;
}
