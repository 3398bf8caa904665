import { createLine, createSourceFile, type Line, renumberLine } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import { insertLines } from '../block/lines.ts';
import { codePointLength } from '../character/index.ts';
import { compat } from '../compat.ts';
import { toLines } from '../input.ts';
import { circularInclusion, clipTextNotFound, disabledDirective, longIncludedLine } from '../message/directive.ts';
import { splitLines, splitLinesWithEnds } from '../python/index.ts';
import type { Problem } from '../reporter.ts';
import type { InnerInclusion, RstState } from '../state.ts';
import { classOption, encoding, flag, integer, joinPathLines, unchanged, valueOr } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { type Insertion, parseIncluded } from './include-parser.ts';
import { includedCode, includedLiteral } from './included-block.ts';
import { numberOf, tabWidthOf } from './included-option.ts';
import { fileProblem, readInsertedFile } from './inserted-file.ts';
import { parserName } from './parser-name.ts';

/** `include`: another file's lines in the place of the directive, or its text as a literal block; only when file insertion is on. */
export const include: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  options: {
    literal: flag,
    code: unchanged,
    encoding,
    parser: parserName,
    'tab-width': integer,
    'start-line': integer,
    'end-line': integer,
    'start-after': unchanged,
    'end-before': unchanged,
    'number-lines': valueOr([null], integer),
    class: classOption,
    name: unchanged,
  },
  hasContent: false,
  run: (state, use) => runInclude(state, use),
};

function runInclude(state: RstState, use: DirectiveUse): RstNodes[] {
  if (!state.settings.fileInsertionEnabled) return [failDirective(state, use, disabledDirective(use.name))];
  const found = readInsertedFile(state, use, joinPathLines(use.arguments[0]!));
  if ('error' in found) {
    return [failDirective(state, use, fileProblem(state, use, found))];
  }
  const clipped = clip(state, use, found.text);
  if ('missing' in clipped)
    return [failDirective(state, use, clipTextNotFound(use.name, clipped.missing, compat(state).fileLevel))];
  const insertion = insertionOf(state, use, found.path, clipped.text);
  const long = longLineProblem(state, use, insertion);
  if (long) return [failDirective(state, use, long)];
  if ('literal' in use.options) return [includedLiteral(state, use, insertion)];
  if ('code' in use.options) return [includedCode(state, use, insertion)];
  return 'parser' in use.options ? parse(state, use, insertion) : insertText(state, use, insertion);
}

/** Later than 0.19, docutils divides the text into lines only where it puts them in the place of the directive. */
function insertionOf(state: RstState, use: DirectiveUse, source: string, text: string): Insertion {
  const isWhole = !compat(state).parsedInclusionsStandAlone && INSTEAD.some((name) => name in use.options);
  const lines = isWhole ? [] : toLines(text, source, tabWidthOf(state, use), true);
  return { source, text, lines, part: partOf(use) };
}

/** The options that ask for something else than the lines. */
const INSTEAD = ['literal', 'code', 'parser'];

/** Reads the text as a document of its own. */
function parse(state: RstState, use: DirectiveUse, insertion: Insertion): RstNodes[] {
  const problem = compat(state).parsedInclusionsStandAlone
    ? circularProblem(state, use, insertion)
    : endlessProblem(state, use, insertion);
  if (problem) return [failDirective(state, use, problem)];
  return use.options['parser'] === 'null' ? [] : parseIncluded(state, insertion);
}

/** Later than 0.19, inclusions that are parsed are not logged: they end in a message of ours where docutils recurses until Python gives up. */
function endlessProblem(state: RstState, use: DirectiveUse, { source, part }: Insertion): Problem | undefined {
  const logged = state.includeLog.length;
  const isSame = (entry: InnerInclusion) => entry.path === source && entry.part === part && entry.logged === logged;
  if (!state.inner.some(isSame)) return undefined;
  return circularInclusion(use.name, [source, ...state.inner.map((entry) => entry.path).reverse(), state.source]);
}

/** The part of `value` that the options ask for, or the option whose text is not in it. */
function clip(
  state: RstState,
  use: DirectiveUse,
  value: string,
): { text: string } | { missing: 'start-after' | 'end-before' } {
  const { 'start-after': after, 'end-before': before } = use.options as Record<string, string | undefined>;
  const body = clipLines(use, value, compat(state).clippedLinesKeepEnds);
  const opening = after === '' ? '\n\n' : after;
  const start = opening === undefined ? 0 : body.indexOf(opening);
  if (start < 0) return { missing: 'start-after' };
  const rest = body.slice(start + (opening?.length ?? 0));
  if (before === undefined) return { text: rest };
  const end = rest.indexOf(before === '' ? '\n\n' : before);
  if (before === '') return { text: end > 0 ? rest.slice(0, end + 1) : rest };
  return end < 0 ? { missing: 'end-before' } : { text: rest.slice(0, end) };
}

function clipLines(use: DirectiveUse, value: string, keepsEnds: boolean): string {
  const start = numberOf(use, 'start-line');
  const end = numberOf(use, 'end-line');
  if (!start && end === undefined) return value;
  const lines = keepsEnds ? splitLinesWithEnds(value) : splitLines(value);
  return lines.slice(start ?? 0, end).join(keepsEnds ? '' : '\n');
}

/** Puts the file's lines behind the directive, between two blank ones, and notes which file it is until they are read. */
function insertText(state: RstState, use: DirectiveUse, insertion: Insertion): RstNodes[] {
  const { source, text, lines, part } = insertion;
  const problem = circularProblem(state, use, insertion);
  if (problem) return [failDirective(state, use, problem)];
  state.includeLog.push({ path: source, part });
  insertLines(use.context, framed(lines, source, text));
  return [];
}

/** The problem with the first line that is longer than the limit. */
function longLineProblem(state: RstState, use: DirectiveUse, { source, lines }: Insertion): Problem | undefined {
  const long = lines.findIndex((line) => isLong(line, state.settings.lineLengthLimit));
  if (long < 0) return undefined;
  const skipped = compat(state).parsedInclusionsStandAlone ? 0 : numberOf(use, 'start-line');
  return longIncludedLine(source, long + 1 + (skipped ?? 0));
}

/** The problem with including `source` when the same part of it is being included. */
function circularProblem(state: RstState, use: DirectiveUse, { source, part }: Insertion): Problem | undefined {
  const log = state.includeLog;
  if (log.length === 0) log.push({ path: currentPath(state), part: NO_PART });
  if (!log.some((entry) => entry.path === source && entry.part === part)) return undefined;
  return circularInclusion(use.name, [source, ...log.map((entry) => entry.path).reverse()]);
}

function isLong({ text: value }: Line, limit: number): boolean {
  return value.length > limit && codePointLength(value) > limit;
}

/** Which part of a file the options ask for, as a key. */
function partOf({ options }: DirectiveUse): string {
  const names = ['start-line', 'end-line', 'start-after', 'end-before'];
  return JSON.stringify(names.map((name) => (options[name] === undefined ? null : String(options[name]))));
}

const NO_PART = '[null,null,null,null]';

/** The lines with a blank one on each side and the comment at which the block parser forgets the file again. */
function framed(lines: readonly Line[], source: string, value: string): Line[] {
  const file = lines[0]?.origin.file ?? { ...createSourceFile(source, value), isInserted: true };
  const count = lines.length;
  const made = (content: string, number: number, name = source): Line => {
    const line = createLine(content, file, Math.max(count, 1));
    return renumberLine(line, name, number);
  };
  return [
    made('', 0, `internal padding before ${source}`),
    ...lines,
    made('', count + 1),
    made(`.. end of inclusion from "${source}"`, count + 2),
    made('', count + 3, `internal padding after ${source}`),
  ];
}

/** The path of the text that is being read, as messages show it. */
function currentPath(state: RstState): string {
  const path = state.reading.origin?.source ?? state.source;
  return state.settings.files?.resolve(path) ?? path;
}
