import { placeOfLines } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import { noDirectiveEntry, unfitDirective, unknownDirective } from '../message/directive.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import type { Directive, DirectiveBlock } from './directive.ts';
import { directives } from './directives.ts';
import { literalOf, reportWithBlock } from './failure.ts';
import { olderDirective } from './older-directive.ts';
import { joinLines, splitDirective } from './split-directive.ts';

/** Returns the nodes that replace the directive `block`: what docutils' look-up, `run_directive` or `unknown_directive` adds to the parent, messages about the name first. */
export function* runDirective(state: RstState, block: DirectiveBlock): Step<RstNodes[]> {
  const directive = lookUpDirective(state, block.name);
  if (!directive) return reportUnknown(state, block);
  const blockText = joinLines(block.lines);
  const parts = splitDirective(state, directive, block.indented, block.offset, block.presets);
  if ('error' in parts) {
    return [reportWithBlock(state, { ...block, blockText }, unfitDirective(block.name, parts.error))];
  }
  const result = directive.run(state, { ...block, ...parts, blockText });
  return Array.isArray(result) ? result : yield* call(result);
}

/** Returns the directive called `name` (whatever its case) in English, if there is one. */
function lookUpDirective(state: RstState, name: string): Directive | undefined {
  const normal = name.toLowerCase();
  const isOlder = state.settings.docutils === '0.19';
  return state.directives.get(normal) ?? (isOlder ? olderDirective(normal) : directives.get(normal));
}

function reportUnknown(state: RstState, block: DirectiveBlock): RstNodes[] {
  const { name, lines, line } = block;
  const place = placeOfLines(lines);
  const lookUp = report(state, noDirectiveEntry(name), { line: lines[0]?.origin.number, place });
  const children = [literalOf(lines, joinLines(lines))];
  return [lookUp, report(state, unknownDirective(name), { line, place, children })];
}
