import type { RstNodes } from '../../tree/index.ts';
import { noDirectiveEntry, unfitDirective, unknownDirective } from '../message/directive.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { blockLines, createUse, placeOfBlock } from './create-use.ts';
import type { Directive, DirectiveBlock } from './directive.ts';
import { directives } from './directives.ts';
import { type ReportedBlock, reportWithBlock } from './failure.ts';
import { olderDirective } from './older-directive.ts';
import { splitDirective } from './split-directive.ts';

/** Returns the nodes that replace the directive `block`: what docutils' look-up, `run_directive` or `unknown_directive` adds to the parent, messages about the name first. */
export function* runDirective(state: RstState, block: DirectiveBlock): Step<RstNodes[]> {
  const directive = lookUpDirective(state, block.name);
  if (!directive) return reportUnknown(state, block);
  const parts = splitDirective(state, directive, block.input, block.offset, block.presets);
  if ('error' in parts) return [reportWithBlock(state, reportedBlock(block), unfitDirective(block.name, parts.error))];
  const result = directive.run(state, createUse(block, parts));
  return Array.isArray(result) ? result : yield* call(result);
}

/** Returns the directive called `name` (whatever its case) in English, if there is one. */
function lookUpDirective(state: RstState, name: string): Directive | undefined {
  const normal = name.toLowerCase();
  const isOlder = state.settings.docutils === '0.19';
  return state.directives.get(normal) ?? (isOlder ? olderDirective(normal) : directives.get(normal));
}

function reportUnknown(state: RstState, block: DirectiveBlock): RstNodes[] {
  const reported = reportedBlock(block);
  const { lines, place } = reported;
  const lookUp = report(state, noDirectiveEntry(block.name), { line: lines[0]?.origin.number, place });
  return [lookUp, reportWithBlock(state, reported, unknownDirective(block.name))];
}

function reportedBlock(block: DirectiveBlock): ReportedBlock {
  return { lines: blockLines(block), line: block.line, place: placeOfBlock(block) };
}
