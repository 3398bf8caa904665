import { placeOfLines } from '../../../source/index.ts';
import { simpleNameEnd } from '../../inline/index.ts';
import { type Problem, report } from '../../reporter.ts';
import type { RstState } from '../../state.ts';
import type { Step } from '../../step.ts';
import type { BlockContext } from '../context.ts';
import { isMarkerEnd, skipBlanks } from '../marker.ts';
import { currentLine, lineNumber } from '../reader.ts';
import { citation } from './citation.ts';
import { comment } from './comment.ts';
import { directive } from './directive.ts';
import { directiveName, type MarkedName } from './directive-name.ts';
import type { Explicit } from './explicit-markup.ts';
import { footnote, isFootnoteLabel } from './footnote.ts';
import { hyperlinkTarget } from './hyperlink-target.ts';
import { substitutionDefinition } from './substitution-definition.ts';

/** A construct, or the reason why its text is none. */
export type ExplicitResult = Explicit | { problem: Problem };

/**
 * Reads the construct behind the `..` of the current line: footnote, citation, target, substitution definition or directive, and a comment where none of them begins. A malformed one is reported and then
 * read as a comment. Source: docutils' `explicit_construct`.
 */
export function* explicitConstruct(state: RstState, context: BlockContext): Step<Explicit> {
  const marker = currentLine(context);
  const found = yield* knownConstruct(state, context, marker.text);
  if (found && 'nodes' in found) return found;
  const place = placeOfLines([marker]);
  const errors = found ? [report(state, found.problem, { line: lineNumber(context), place })] : [];
  const { nodes, blankFinish } = comment(state, context, marker);
  return { nodes: [...nodes, ...errors], blankFinish };
}

/** Reads the construct that is no comment, if there is one. */
function* knownConstruct(state: RstState, context: BlockContext, text: string): Step<ExplicitResult | undefined> {
  const start = skipBlanks(text, 2);
  const next = text[start];
  if (next === undefined) return undefined;
  if (next === '[') {
    const label = bracketed(text, start);
    if (!label) return undefined;
    const construct = isFootnoteLabel(label.text) ? footnote : citation;
    return yield* construct(state, context, label.text, label.bodyStart);
  }
  if (next === '_' || next === '|') {
    if (isMarkerEnd(text, start + 1)) return undefined;
    return next === '_'
      ? hyperlinkTarget(state, context, start + 1)
      : yield* substitutionDefinition(state, context, start + 1);
  }
  const name = directiveName(text, start);
  return name && (yield* directive(state, context, name.text, name.bodyStart));
}

/**
 * The label of a footnote or citation: digits, `*`, `#` with or without a name, or a name.
 *
 *     .. [label] text
 *        ^
 */
function bracketed(text: string, start: number): MarkedName | undefined {
  const end = labelEnd(text, start + 1);
  if (end === start + 1 || text[end] !== ']' || !isMarkerEnd(text, end + 1)) return undefined;
  return { text: text.slice(start + 1, end), bodyStart: skipBlanks(text, end + 1) };
}

function labelEnd(text: string, start: number): number {
  if (text[start] === '*') return start + 1;
  return simpleNameEnd(text, text[start] === '#' ? start + 1 : start);
}
