import type { RstNodes } from '../../tree/index.ts';
import { blockQuote } from '../block/block-quote.ts';
import { contentExpected } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';

/** Returns the directive for a block quote of the class `name`: `epigraph`, `highlights` or `pull-quote`. */
export function quote(name: string): Directive {
  return {
    requiredArguments: 0,
    optionalArguments: 0,
    finalArgumentWhitespace: false,
    hasContent: true,
    run: (state, use) => runQuote(state, use, name),
  };
}

function* runQuote(state: RstState, use: DirectiveUse, name: string): Step<RstNodes[]> {
  if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
  const nodes = yield* call(blockQuote(state, use.context, use.contentInput, use.contentOffset));
  for (const node of nodes) {
    if (node.type === 'blockQuote') node.classes = [...(node.classes ?? []), name];
  }
  return nodes;
}
