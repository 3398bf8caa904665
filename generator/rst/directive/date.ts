import { placeOfLines } from '../../source/index.ts';
import { text } from '../../tree/index.ts';
import { noDate, substitutionOnly } from '../message/directive.ts';
import { formatTime } from '../python/time.ts';
import type { Directive } from './directive.ts';
import { failDirective } from './failure.ts';
import { joinLines } from './split-directive.ts';

/** `date`: the date in the settings, in the format that the content gives; there is no clock here. */
export const date: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  hasContent: true,
  run(state, use) {
    if (!use.context.substitution) return [failDirective(state, use, substitutionOnly(use.name))];
    const seconds = state.settings.date;
    if (seconds === undefined) return [failDirective(state, use, noDate(use.name))];
    const format = joinLines(use.content) || '%Y-%m-%d';
    return [text(formatTime(format, seconds), placeOfLines(use.hasContent ? use.content : use.lines))];
  },
};
