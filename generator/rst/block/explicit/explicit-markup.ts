import type { RstNodes } from '../../../tree/index.ts';
import type { RstState } from '../../state.ts';
import type { Step } from '../../step.ts';
import { append } from '../append.ts';
import type { BlockContext } from '../context.ts';
import { type LineKind, lineKind } from '../line-kind.ts';
import { marginAt } from '../lines.ts';
import { readItems } from '../list-items.ts';
import { currentLine } from '../reader.ts';
import { anonymousTarget } from './anonymous-target.ts';
import { explicitConstruct } from './explicit-construct.ts';

/** What becomes of an explicit construct. */
export interface Explicit {
  nodes: RstNodes[];
  /** True when a blank line follows. */
  blankFinish: boolean;
}

/**
 * Reads explicit markup and what of it follows without a blank line between. Source: docutils' `explicit_markup` and `explicit_list`.
 *
 *     .. _target: place
 *     ^
 *     __ anonymous
 */
export function* explicitMarkup(
  state: RstState,
  context: BlockContext,
  kind: 'explicitMarkup' | 'anonymous',
): Step<true> {
  const blankFinish = yield* addConstruct(state, context, kind);
  const readItem = () => nextConstruct(state, context);
  yield* readItems(state, context, { name: 'Explicit markup', blankFinish, stopsAtBlank: true, readItem });
  return true;
}

function* nextConstruct(state: RstState, context: BlockContext): Step<boolean | undefined> {
  const next = lineKind(currentLine(context).text, marginAt(context.input, context.at));
  return isExplicit(next) ? yield* addConstruct(state, context, next) : undefined;
}

function isExplicit(kind: LineKind): kind is 'explicitMarkup' | 'anonymous' {
  return kind === 'explicitMarkup' || kind === 'anonymous';
}

function* addConstruct(state: RstState, context: BlockContext, kind: 'explicitMarkup' | 'anonymous'): Step<boolean> {
  const found = kind === 'anonymous' ? anonymousTarget(state, context) : yield* explicitConstruct(state, context);
  append(context, found.nodes);
  return found.blankFinish;
}
