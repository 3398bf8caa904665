import type { RstState } from '../state.ts';
import { unchanged, unchangedRequired } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { directives } from './directives.ts';
import { readLineNumbers } from './line-numbers.ts';
import { olderLengthOrPercentage, olderLengthOrUnitless } from './measure.ts';
import type { OptionConverter } from './option.ts';
import { olderParserName } from './parser-name.ts';
import { targetNotes } from './target-notes.ts';

/** Returns the directive called `name` as docutils 0.19 has it: without what came later, and with the options as they were read then. */
export function olderDirective(name: string): Directive | undefined {
  const directive = name === LATER_NAME ? undefined : directives.get(name);
  if (!directive?.options) return directive;
  const withOptions = { ...directive, options: olderOptions(directive.options, directive === targetNotes) };
  return directive.hasContent && 'number-lines' in directive.options ? checkedLater(withOptions) : withOptions;
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

/** The number of the first line was read by the directive itself, once there was something to number. */
function checkedLater(directive: Directive): Directive {
  return {
    ...directive,
    run(state: RstState, use: DirectiveUse) {
      const problem = use.content.length > 0 ? readLineNumbers(state, use) : undefined;
      return problem ? [problem] : directive.run(state, use);
    },
  };
}
