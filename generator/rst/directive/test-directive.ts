import { quoteLines } from '../block/quote-lines.ts';
import { processedTestDirective } from '../message/directive.ts';
import { type Representable, repr } from '../python/index.ts';
import { report } from '../reporter.ts';
import { unchangedRequired } from './converter.ts';
import type { Directive } from './directive.ts';

/** `restructuredtext-test-directive`: a message that shows what the directive was given. */
export const testDirective: Directive = {
  requiredArguments: 0,
  optionalArguments: 1,
  finalArgumentWhitespace: true,
  options: { option: unchangedRequired },
  hasContent: true,
  run(state, use) {
    const hasContent = use.hasContent;
    const given = `arguments=${repr(use.arguments)}, options=${repr(use.options as Record<string, Representable>)}`;
    const children = hasContent ? [quoteLines(use.content)] : [];
    const place = use.place;
    return [report(state, processedTestDirective(use.name, given, hasContent), { line: use.line, place, children })];
  },
};
