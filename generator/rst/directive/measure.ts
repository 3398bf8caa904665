import { formatFloat, parseInteger } from '../python/index.ts';
import { noneTypeError, type OptionResult } from './option.ts';

/** Returns the measure without the blanks between number and unit, `defaultUnit` added where it has none; a percentage is taken too. */
export function lengthOrPercentage(defaultUnit = ''): (argument: string | null) => OptionResult {
  return (argument) => {
    const measure = getMeasure(argument, RELATIVE_UNITS);
    if ('value' in measure) return measure;
    const bare = getMeasure(argument, NO_UNIT);
    return 'value' in bare ? { value: bare.value + defaultUnit } : measure;
  };
}

/** Returns the measure without the blanks between number and unit; it may have no unit, but not be a percentage. */
export function lengthOrUnitless(argument: string | null): OptionResult {
  return getMeasure(argument, LENGTHS_OR_NONE);
}

/** Returns the measure as docutils up to 0.21 takes it: fewer units, and the number is kept as it was written. */
export function olderLengthOrPercentage(defaultUnit = ''): (argument: string | null) => OptionResult {
  return (argument) => {
    const measure = getOlderMeasure(argument, [...OLDER_UNITS, '%']);
    if ('value' in measure) return measure;
    const bare = getOlderMeasure(argument, NO_UNIT);
    return 'value' in bare ? { value: bare.value + defaultUnit } : measure;
  };
}

/** Returns the same for what may have no unit, but not be a percentage. */
export function olderLengthOrUnitless(argument: string | null): OptionResult {
  return getOlderMeasure(argument, [...OLDER_UNITS, '']);
}

const OLDER_UNITS = 'em ex px in cm mm pt pc'.split(' ');

function getOlderMeasure(argument: string | null, units: readonly string[]): { value: string } | { error: string } {
  if (argument === null) return { error: noneTypeError };
  const [, number = '', unit = ''] = OLDER_MEASURE.exec(argument) ?? [];
  if (FLOAT.test(number) && units.includes(unit)) return { value: number + unit };
  const known = units.map((name) => `"${name}"`).join(' ');
  return { error: `not a positive measure of one of the following units:\n${known}` };
}

const OLDER_MEASURE = /^([0-9.]+) *([a-z]*|%)\n?$/;

const LENGTH_UNITS = 'em ex ch rem vw vh vmin vmax cm mm Q in pt pc px'.split(' ');
const RELATIVE_UNITS = [...LENGTH_UNITS, '%'];
const LENGTHS_OR_NONE = [...LENGTH_UNITS, ''];
const NO_UNIT = [''];

function getMeasure(argument: string | null, units: readonly string[]): { value: string } | { error: string } {
  if (argument === null) return { error: noneTypeError };
  const measure = parseMeasure(argument);
  if (!measure) return { error: `"${argument}" is no valid measure.` };
  if (measure.isNegative || !units.includes(measure.unit)) {
    const known = units.filter((unit) => unit !== '').join(', ');
    return { error: `not a positive number or measure of one of the following units:\n${known}` };
  }
  return { value: measure.number + measure.unit };
}

interface Measure {
  /** The number as Python writes it. */
  number: string;
  isNegative: boolean;
  unit: string;
}

const MEASURE = /^(-?[0-9.]+) *([a-zA-Z\u00b5]*|%)$/;
const FLOAT = /^-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/;

/** A number and its unit: docutils' `nodes.parse_measure`. */
function parseMeasure(text: string): Measure | undefined {
  const [, digits, unit] = (!text.endsWith('\n') && MEASURE.exec(text)) || [];
  if (digits === undefined || unit === undefined) return undefined;
  const integer = parseInteger(digits);
  if ('value' in integer) return { number: String(integer.value), isNegative: integer.value < 0, unit };
  if (!FLOAT.test(digits)) return undefined;
  const number = Number(digits);
  return { number: formatFloat(number), isNegative: number < 0, unit };
}
