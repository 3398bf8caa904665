import { type Line, sliceLine } from '../../source/index.ts';
import { element, nodeText, type RstNodes } from '../../tree/index.ts';
import { fieldNameEnd } from '../block/field-marker.ts';
import { parseInline } from '../inline/index.ts';
import { repr, skipSpace, splitWords, strip } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { OptionConverter } from './option.ts';

/** The options of a directive, or why there are none. */
export type OptionBlockResult =
  | { options: Record<string, unknown>; lines: Record<string, readonly Line[]> }
  | { error: string };

/**
 * Returns the options that the field list in `block` gives, converted; docutils' text for the first thing that is wrong with it, else. Source: docutils' `parse_extension_options`.
 *
 *     :width: 30 em
 *     :alt: a long
 *           text
 */
export function parseOptionBlock(
  state: RstState,
  block: readonly Line[],
  converters: Readonly<Record<string, OptionConverter>>,
): OptionBlockResult {
  const { fields, end } = splitFields(block);
  const isComplete = end === block.length;
  const named = fields.map((field) => nameField(state, field));
  noteEnd(state, block, end);
  if (!isComplete) return { error: 'invalid option block' };
  for (const { name, words, isParagraph } of named) {
    if (words !== 1) return invalidData('extension option field name may not contain multiple words');
    if (!isParagraph) {
      return invalidData(`extension option field body may contain\na single paragraph only (option "${name}")`);
    }
  }
  return convertFields(named, converters);
}

interface Field {
  marker: Line;
  /** The index of the marker's last colon. */
  nameEnd: number;
  /** The index of the marker's line in the block. */
  index: number;
  body: readonly Line[];
}

interface NamedField {
  name: string;
  /** The number of words in the name. */
  words: number;
  body: readonly Line[];
  /** False when there is more than text in the body. */
  isParagraph: boolean;
}

/** docutils' machine goes past the end of the block, or back from the first line at index `end` that is no field: that line nodes get that have none of their own. */
function noteEnd({ reading }: RstState, block: readonly Line[], end: number): void {
  reading.origin = block[end - 1]?.origin;
  reading.isPastEnd = end === block.length;
}

/** The fields of `block`, up to the first line that is neither a marker nor indented; `end` is its index. */
function splitFields(block: readonly Line[]): { fields: Field[]; end: number } {
  const fields: Field[] = [];
  for (let index = 0; index < block.length; ) {
    const marker = block[index]!;
    const nameEnd = fieldNameEnd(marker.text);
    if (nameEnd === 0) return { fields, end: index };
    let end = index + 1;
    while (end < block.length && isIndented(block[end]!)) end++;
    fields.push({ marker, nameEnd, index, body: bodyLines(block.slice(index, end), nameEnd) });
    index = end;
  }
  return { fields, end: block.length };
}

function isIndented({ text }: Line): boolean {
  return text === '' || text[0] === ' ';
}

/** The lines of a field without the marker, their common margin and blank ones. */
function bodyLines(lines: readonly Line[], nameEnd: number): Line[] {
  const [marker, ...others] = lines as [Line, ...Line[]];
  let start = nameEnd + 1;
  while (marker.text[start] === ' ') start++;
  const margins = others
    .map(({ text }) => skipSpace(text, 0))
    .filter((margin, index) => margin < others[index]!.text.length);
  const margin = Math.min(...margins);
  const body = [sliceLine(marker, start), ...others.map((line) => sliceLine(line, Math.min(margin, line.text.length)))];
  return body.filter((line) => strip(line.text) !== '');
}

/** The field with its name read as inline markup: docutils does so, and counts its lines from the start of the option block. */
function nameField(state: RstState, field: Field): NamedField {
  const { marker, nameEnd, body } = field;
  const nameLine = sliceLine(marker, 1, nameEnd);
  if (PLAIN_NAME.test(nameLine.text)) {
    return { name: nameLine.text.toLowerCase(), words: 1, body, isParagraph: true };
  }
  const { nodes, messages } = parseInline(state, [nameLine], {
    line: field.index + 1,
    parent: element('fieldList', {}),
  });
  const name = nodeText(element('fieldName', {}, nodes as RstNodes[]));
  return { name: name.toLowerCase(), words: splitWords(name).length, body, isParagraph: messages.length === 0 };
}

const PLAIN_NAME = /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/;

function convertFields(
  fields: readonly NamedField[],
  converters: Readonly<Record<string, OptionConverter>>,
): OptionBlockResult {
  const options: Record<string, unknown> = {};
  const lines: Record<string, readonly Line[]> = {};
  for (const { name, body } of fields) {
    const convert = Object.hasOwn(converters, name) ? converters[name] : undefined;
    if (!convert) return { error: `unknown option: "${name}"` };
    if (Object.hasOwn(options, name)) return invalidData(`duplicate option "${name}"`);
    const value = body.length === 0 ? null : body.map(({ text }) => text).join('\n');
    const result = convert(value);
    if ('error' in result) {
      return { error: `invalid option value: (option: "${name}"; value: ${repr(value)})\n${result.error}` };
    }
    options[name] = result.value;
    lines[name] = body;
  }
  return { options, lines };
}

function invalidData(detail: string): OptionBlockResult {
  return { error: `invalid option data: ${detail}` };
}
