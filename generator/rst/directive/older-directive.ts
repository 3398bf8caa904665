import { invalidLineNumber } from '../message/directive.ts';
import { parseInteger } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { unchanged, unchangedRequired } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { directives } from './directives.ts';
import { failDirective } from './failure.ts';
import { olderLengthOrPercentage, olderLengthOrUnitless } from './measure.ts';
import type { OptionConverter } from './option.ts';
import { olderParserName } from './parser-name.ts';
import { targetNotes } from './target-notes.ts';

/** Returns the directive called `name` as docutils 0.19 has it: without what came later, and with the options as they were read then. */
export function olderDirective(name: string): Directive | undefined {
  const directive = name === LATER_NAME ? undefined : directives.get(name);
  if (!directive?.options) return directive;
  const withOptions = { ...directive, options: olderOptions(directive.options, directive === targetNotes) };
  return 'number-lines' in directive.options ? checkedLater(withOptions) : withOptions;
}

/** Another name of `class` that came after 0.19. */
const LATER_NAME = 'rst-class';

/** Options that came after 0.19. */
const LATER: ReadonlySet<string> = new Set(['loading', 'figname']);

function olderOptions(options: Options, hasName: boolean): Options {
  const older: Record<string, OptionConverter> = hasName ? { name: unchanged } : {};
  for (const [name, convert] of Object.entries(options)) {
    if (!LATER.has(name)) older[name] = (Object.hasOwn(OLDER, name) ? OLDER[name] : undefined) ?? convert;
  }
  return older;
}

type Options = Readonly<Record<string, OptionConverter>>;

const OLDER_FIGURE_WIDTH = olderLengthOrPercentage('px');

/** Options that were read in another way, by name. */
const OLDER: Options = {
  height: olderLengthOrUnitless,
  width: olderLengthOrPercentage(),
  figwidth: (argument) => {
    if (argument === null) return unchangedRequired(argument);
    return argument.toLowerCase() === 'image' ? { value: 'image' } : OLDER_FIGURE_WIDTH(argument);
  },
  'start-after': unchangedRequired,
  'end-before': unchangedRequired,
  'number-lines': unchanged,
  parser: olderParserName,
};

/** The number of the first line was read by the directive itself, which had an error message of its own. */
function checkedLater(directive: Directive): Directive {
  return {
    ...directive,
    run(state: RstState, use: DirectiveUse) {
      const given = use.options['number-lines'];
      if (typeof given === 'string' && numbersLines(state, use, directive)) {
        const number = given === '' ? { value: null } : parseInteger(given);
        if ('error' in number) return [failDirective(state, use, invalidLineNumber())];
        use.options['number-lines'] = number.value;
      }
      return directive.run(state, use);
    },
  };
}

/** False where the directive comes to an end before it looks at the number. */
function numbersLines({ settings }: RstState, { content, options }: DirectiveUse, { hasContent }: Directive): boolean {
  if (hasContent) return content.length > 0;
  return settings.fileInsertionEnabled && ('literal' in options || 'code' in options);
}
