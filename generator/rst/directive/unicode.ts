import { placeOfLines } from '../../source/index.ts';
import { type RstNodes, text } from '../../tree/index.ts';
import { invalidCharacterCode, substitutionOnly } from '../message/directive.ts';
import { splitWords } from '../python/index.ts';
import { flag } from './converter.ts';
import type { Directive } from './directive.ts';
import { failDirective } from './failure.ts';
import { unicodeCode } from './unicode-code.ts';

/** `unicode`: a substitution by characters that are given by their codes; other words stand for themselves, and `..` begins a comment. */
export const unicode: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  options: { trim: flag, ltrim: flag, rtrim: flag },
  hasContent: false,
  run(state, use) {
    const { substitution } = use.context;
    if (!substitution) return [failDirective(state, use, substitutionOnly(use.name))];
    if ('trim' in use.options || 'ltrim' in use.options) substitution.ltrim = 1;
    if ('trim' in use.options || 'rtrim' in use.options) substitution.rtrim = 1;
    const position = placeOfLines(use.argumentLines[0]!);
    const found: RstNodes[] = [];
    for (const code of splitWords(withoutComment(use.arguments[0]!))) {
      const result = unicodeCode(code);
      if ('error' in result) {
        return [failDirective(state, use, invalidCharacterCode(code, `ValueError: ${result.error}`))];
      }
      found.push(text(result.value, position));
    }
    return found;
  },
};

const COMMENT = /(?: |\n|^)\.\. /;

function withoutComment(argument: string): string {
  const comment = COMMENT.exec(argument);
  return comment ? argument.slice(0, comment.index) : argument;
}
