import { escapeToNull, removeEscapes } from '../../tree/index.ts';
import { makeId } from '../identifier.ts';
import { isEncoding, parseInteger, splitLines, splitWords, strip } from '../python/index.ts';
import { argumentRequired, type OptionConverter, type OptionResult } from './option.ts';

/*
 * docutils' conversion functions for options, each with the text of the error that it raises. Source: docutils/parsers/rst/directives/__init__.py.
 */

/** An option that stands alone: null, or an error when it has a value. */
export function flag(argument: string | null): OptionResult {
  if (argument !== null && strip(argument) !== '') return { error: `no argument is allowed; "${argument}" supplied` };
  return { value: null };
}

/** The text as it stands; empty when there is none. */
export function unchanged(argument: string | null): OptionResult {
  return { value: argument ?? '' };
}

/** The text as it stands, which must be there. */
export function unchangedRequired(argument: string | null): OptionResult {
  return argument === null ? { error: argumentRequired } : { value: argument };
}

/** A path: its lines without the white space at their ends, put together. */
export function pathOption(argument: string | null): OptionResult {
  if (argument === null) return { error: argumentRequired };
  return { value: joinPathLines(argument) };
}

/** Returns a path that may go over several lines as one. */
export function joinPathLines(argument: string): string {
  return splitLines(argument).map(strip).join('');
}

/** A URI without the white space in it, but for what is escaped. */
export function uriOption(argument: string | null): OptionResult {
  if (argument === null) return { error: argumentRequired };
  const parts = escapeToNull(argument).split(ESCAPED_SPACE);
  return { value: parts.map((part) => splitWords(removeEscapes(part)).join('')).join(' ') };
}

/** A whole number. */
export function integer(argument: string | null): OptionResult {
  if (argument === null) return { error: noneIsNoNumber };
  return parseInteger(argument);
}

/** A whole number that is not negative. */
export function nonNegativeInteger(argument: string | null): OptionResult {
  return atLeast(argument, 0, 'negative value; must be positive or zero');
}

/** A whole number from 1 on. */
function positiveInteger(argument: string | null): OptionResult {
  return atLeast(argument, 1, 'negative or zero value; must be positive');
}

/** A whole number that is not negative, with or without a percent sign. */
export function percentage(argument: string | null): OptionResult {
  return nonNegativeInteger(argument === null ? null : withoutPercent(argument));
}

/** Positive whole numbers apart by commas, or by white space where there is no comma. */
export function positiveIntegerList(argument: string | null): OptionResult {
  if (argument === null) return { error: "argument of type 'NoneType' is not iterable" };
  const numbers: unknown[] = [];
  for (const entry of argument.includes(',') ? argument.split(',') : splitWords(argument)) {
    const result = positiveInteger(entry);
    if ('error' in result) return result;
    numbers.push(result.value);
  }
  return { value: numbers };
}

/** Class names, made into identifiers. */
export function classOption(argument: string | null): OptionResult {
  if (argument === null) return { error: argumentRequired };
  const names: string[] = [];
  for (const word of splitWords(argument)) {
    const name = makeId(word);
    if (name === '') return { error: `cannot make "${word}" into a class name` };
    names.push(name);
  }
  return { value: names };
}

/** The name of an encoding that Python knows. */
export function encoding(argument: string | null): OptionResult {
  if (argument === null) return { error: 'lookup() argument must be str, not None' };
  if (argument.includes('\0')) return { error: 'embedded null character' };
  return isEncoding(argument) ? { value: argument } : { error: `unknown encoding: "${argument}"` };
}

/** Returns a converter that takes one of `values`, whatever its case. */
export function choice(...values: readonly string[]): OptionConverter {
  return (argument) => {
    if (argument === null) return { error: `must supply an argument; choose from ${listed(values)}` };
    const value = strip(argument.toLowerCase());
    return values.includes(value) ? { value } : { error: `"${argument}" unknown; choose from ${listed(values)}` };
  };
}

/** Returns a converter that takes one of `values` as it stands, and leaves all else to `other`. */
export function valueOr(values: readonly (string | null)[], other: OptionConverter): OptionConverter {
  return (argument) => (values.includes(argument) ? { value: argument } : other(argument));
}

const ESCAPED_SPACE = /\0[ \n]/;

const noneIsNoNumber = "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'";

function atLeast(argument: string | null, least: number, error: string): OptionResult {
  if (argument === null) return { error: noneIsNoNumber };
  const result = parseInteger(argument);
  return 'value' in result && result.value < least ? { error } : result;
}

function withoutPercent(argument: string): string {
  let end = argument.length;
  while (end > 0 && (argument[end - 1] === ' ' || argument[end - 1] === '%')) end--;
  return argument.slice(0, end);
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted[quoted.length - 1]}`;
}
