import { type Line, type Place, placeBetween } from '../../source/index.ts';
import { element, type Plain, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { splitWords, stripEnd } from '../python/index.ts';
import type { RstState } from '../state.ts';

/** The options of an item, or why they are none. */
export type OptionsResult = { nodes: Plain[]; position: Place } | { error: string };

/** Returns the options at the start of `line`, which end at index `end`. Source: docutils' `parse_option_marker`. */
export function parseOptions(state: RstState, line: Line, end: number): OptionsResult {
  const marker = stripEnd(line.text.slice(0, end));
  const nodes: Plain[] = [];
  for (const [start, stop] of optionRanges(marker, compat(state).optionsSplitInBrackets)) {
    const option = parseOption(line, start, stop);
    if ('error' in option) return option;
    nodes.push(option);
  }
  return { nodes, position: placeBetween(line, 0, line, marker.length) };
}

/** Where the options between `, ` begin and end; a comma in `<…>` is part of an argument unless `splitsInBrackets`. */
function optionRanges(marker: string, splitsInBrackets: boolean): [number, number][] {
  const ranges: [number, number][] = [];
  let stop = marker.length;
  let isInside = false;
  for (let at = marker.length - 1; at >= 0; at--) {
    const character = marker[at];
    if (character === '>' || character === '<') isInside = character === '>' && !splitsInBrackets;
    else if (character === ',' && marker[at + 1] === ' ' && !isInside) {
      ranges.push([at + 2, stop]);
      stop = at;
    }
  }
  ranges.push([0, stop]);
  return ranges.reverse();
}

function parseOption(line: Line, start: number, stop: number): Plain | { error: string } {
  const source = line.text.slice(start, stop);
  const { tokens, delimiter } = splitOption(source);
  const [name, argument] = tokens;
  if (name === undefined || tokens.length > 2) {
    return { error: `wrong number of option tokens (=${tokens.length}), should be 1 or 2: "${source}"` };
  }
  const middle = Math.min(start + name.length, stop);
  const string = element('optionString', { position: placeBetween(line, start, line, middle) }, [text(name)]);
  const option: Plain = element('option', { position: placeBetween(line, start, line, stop) }, [string]);
  if (argument !== undefined) {
    const position = placeBetween(line, Math.min(middle + delimiter.length, stop), line, stop);
    option.children.push(element('optionArgument', { delimiter, position }, [text(argument)]));
  }
  return option;
}

/** The option and its argument, and what stands between them. */
function splitOption(source: string): { tokens: string[]; delimiter: string } {
  const [first = '', ...rest] = splitWords(source);
  let delimiter = ' ';
  let tokens = first === '' ? [] : [first, ...rest];
  const equals = first.indexOf('=');
  if (equals !== -1) {
    tokens = [first.slice(0, equals), first.slice(equals + 1), ...rest];
    delimiter = '=';
  } else if (first.length > 2 && ((first[0] === '-' && first[1] !== '-') || first[0] === '+')) {
    tokens = [first.slice(0, 2), first.slice(2), ...rest];
    delimiter = '';
  }
  if (tokens[1]?.startsWith('<') && tokens[tokens.length - 1]!.endsWith('>')) {
    tokens = [tokens[0]!, tokens.slice(1).join(' ')];
  }
  return { tokens, delimiter };
}
