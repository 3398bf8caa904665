import { createLine, createSourceFile, type Line, maxTabWidth, renumberLine } from '../../source/index.ts';
import { element, type RstNodes, text } from '../../tree/index.ts';
import { insertLines } from '../block/lines.ts';
import { compat } from '../compat.ts';
import { toLines } from '../input.ts';
import { circularInclusion, clipTextNotFound, disabledDirective, longIncludedLine } from '../message/directive.ts';
import { splitLines } from '../python/index.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { classOption, encoding, flag, integer, joinPathLines, unchanged, valueOr } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { parseIncluded } from './include-parser.ts';
import { fileProblem, readInsertedFile } from './inserted-file.ts';
import { codeNodes } from './literal.ts';
import { addName, classesOf } from './node.ts';
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
  const clipped = clip(use, found.text);
  if ('missing' in clipped)
    return [failDirective(state, use, clipTextNotFound(use.name, clipped.missing, compat(state).fileLevel))];
  if ('literal' in use.options) return [literalBlock(state, use, found.path, clipped.text)];
  if ('code' in use.options) return [codeBlock(state, use, found.path, clipped.text)];
  return insert(state, use, found.path, clipped.text);
}

/** Puts the file's text in the place of the directive: parsed as a document of its own when a parser is asked for, else line by line. */
function insert(state: RstState, use: DirectiveUse, source: string, value: string): RstNodes[] {
  const { parser } = use.options;
  if (parser === undefined) return insertText(state, use, source, value);
  if (parser === 'null') return [];
  const part = partOf(use);
  const isCircular = state.inner.some((entry) => entry.path === source && entry.part === part);
  if (!isCircular) return parseIncluded(state, source, part, value);
  // Ours: docutils recurses until Python gives up.
  const chain = [source, ...state.inner.map((entry) => entry.path).reverse(), state.source];
  return [failDirective(state, use, circularInclusion(use.name, chain))];
}

/** The part of `value` that the options ask for, or the option whose text is not in it. */
function clip(use: DirectiveUse, value: string): { text: string } | { missing: 'start-after' | 'end-before' } {
  const { 'start-after': after, 'end-before': before } = use.options as Record<string, string | undefined>;
  const body = clipLines(use, value);
  const opening = after === '' ? '\n\n' : after;
  const start = opening === undefined ? 0 : body.indexOf(opening);
  if (start < 0) return { missing: 'start-after' };
  const rest = body.slice(start + (opening?.length ?? 0));
  if (before === undefined) return { text: rest };
  const end = rest.indexOf(before === '' ? '\n\n' : before);
  if (before === '') return { text: end > 0 ? rest.slice(0, end + 1) : rest };
  return end < 0 ? { missing: 'end-before' } : { text: rest.slice(0, end) };
}

function clipLines(use: DirectiveUse, value: string): string {
  const start = numberOf(use, 'start-line');
  const end = numberOf(use, 'end-line');
  if (!start && end === undefined) return value;
  return splitLines(value)
    .slice(start ?? 0, end)
    .join('\n');
}

function numberOf(use: DirectiveUse, name: string): number | undefined {
  const value = use.options[name];
  return value === undefined ? undefined : Number(value);
}

function literalBlock(state: RstState, use: DirectiveUse, source: string, value: string): RstNodes {
  const expanded = expand(state, use, value);
  const node = element('literalBlock', {
    xmlSpace: 'preserve',
    classes: classesOf(use),
    others: { source },
    source,
    line: (numberOf(use, 'start-line') ?? 0) + 1,
    position: use.place,
  });
  addName(state, use, node);
  if ('number-lines' in use.options) {
    const body = expanded.endsWith('\n') ? expanded.slice(0, -1) : expanded;
    node.children = codeNodes(body, use, splitLines(body).length, use.place);
  } else node.children = [text(expanded, use.place)];
  return node;
}

function codeBlock(state: RstState, use: DirectiveUse, source: string, value: string): RstNodes {
  const expanded = expand(state, use, value);
  const body = expanded.endsWith('\n') ? expanded.slice(0, -1) : expanded;
  const language = use.options['code'] as string;
  const node = element('literalBlock', {
    xmlSpace: 'preserve',
    rawsource: body,
    classes: ['code', ...(language === '' ? [] : [language]), ...classesOf(use)],
    others: { source },
    position: use.place,
  });
  addName(state, use, node);
  node.children = codeNodes(body, use, 1, use.place);
  return node;
}

/** `value` with its tabs as blanks, unless the width of a tab is negative. */
function expand(state: RstState, use: DirectiveUse, value: string): string {
  const width = numberOf(use, 'tab-width') ?? state.settings.tabWidth;
  if (width < 0 || !value.includes('\t')) return value;
  return value
    .split(/(?<=[\n\r])/)
    .map((line) => expandTabsIn(line, Math.min(width, maxTabWidth)))
    .join('');
}

function expandTabsIn(line: string, width: number): string {
  const pieces = line.split('\t');
  let expanded = '';
  let column = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = [...piece].length;
    const blanks = index < pieces.length - 1 && width > 0 ? width - ((column + length) % width) : 0;
    expanded += piece + ' '.repeat(blanks);
    column += length + blanks;
  }
  return expanded;
}

/** Puts the file's lines behind the directive, between two blank ones, and notes which file it is until they are read. */
function insertText(state: RstState, use: DirectiveUse, source: string, value: string): RstNodes[] {
  const width = numberOf(use, 'tab-width') ?? state.settings.tabWidth;
  const lines = toLines(value, source, Math.max(width, 0), true);
  const long = lines.findIndex((line) => isLong(line, state.settings.lineLengthLimit));
  if (long >= 0) {
    const number = long + 1 + (numberOf(use, 'start-line') ?? 0);
    return [failDirective(state, use, longIncludedLine(source, number))];
  }
  const problem = circularProblem(state, use, source);
  if (problem) return [failDirective(state, use, problem)];
  insertLines(use.context, framed(lines, source, value));
  return [];
}

/** Notes that `source` is being included; the problem with that when the same part of it is already. */
function circularProblem(state: RstState, use: DirectiveUse, source: string): Problem | undefined {
  const log = state.includeLog;
  const part = partOf(use);
  if (log.length === 0) log.push({ path: currentPath(state), part: NO_PART });
  if (log.some((entry) => entry.path === source && entry.part === part)) {
    return circularInclusion(use.name, [source, ...log.map((entry) => entry.path).reverse()]);
  }
  log.push({ path: source, part });
  return undefined;
}

function isLong({ text: value }: Line, limit: number): boolean {
  return value.length > limit && [...value].length > limit;
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
