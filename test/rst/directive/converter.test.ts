import { describe, expect, it } from 'vitest';
import {
  choice,
  classOption,
  encoding,
  flag,
  nonNegativeInteger,
  pathOption,
  percentage,
  positiveIntegerList,
  unchanged,
  unchangedRequired,
  uriOption,
  valueOr,
} from '../../../generator/rst/directive/converter.ts';
import { lengthOrPercentage, lengthOrUnitless } from '../../../generator/rst/directive/measure.ts';
import type { OptionConverter } from '../../../generator/rst/directive/option.ts';
import {
  singleCharacter,
  singleCharacterOrWhiteSpace,
  unicodeCode,
} from '../../../generator/rst/directive/unicode-code.ts';

/** Calls `converter` with each text on the left, and expects the value or, in a list of one, the error on the right. */
function expectAll(converter: OptionConverter, table: [argument: string | null, answer: unknown][]): void {
  for (const [argument, answer] of table) {
    const result = converter(argument);
    expect('value' in result ? result.value : [`error: ${result.error}`], String(argument)).toEqual(answer);
  }
}

describe('the option converters', () => {
  it('take flags without a value', () => {
    expectAll(flag, [
      [null, null],
      [' ', null],
      ['x', ['error: no argument is allowed; "x" supplied']],
    ]);
  });

  it('take texts, required or not', () => {
    expectAll(unchanged, [
      [null, ''],
      ['a  b', 'a  b'],
    ]);
    expectAll(unchangedRequired, [[null, ['error: argument required but none supplied']]]);
  });

  it('put paths and URIs together', () => {
    expectAll(pathOption, [['a/\n  b c', 'a/b c']]);
    expectAll(uriOption, [
      ['http://x\n  /y z', 'http://x/yz'],
      ['a\\ b', 'a b'],
    ]);
  });

  it('take numbers of the kind that is wanted', () => {
    expectAll(nonNegativeInteger, [
      ['0', 0],
      ['-1', ['error: negative value; must be positive or zero']],
      [null, ["error: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"]],
    ]);
    expectAll(percentage, [
      ['50 %', 50],
      ['50%%', 50],
    ]);
    expectAll(positiveIntegerList, [
      ['1 2', [1, 2]],
      ['1, 2', [1, 2]],
      ['1,', ["error: invalid literal for int() with base 10: ''"]],
      ['0', ['error: negative or zero value; must be positive']],
    ]);
    expectAll(valueOr(['auto'], positiveIntegerList), [['auto', 'auto']]);
  });

  it('take measures', () => {
    expectAll(lengthOrPercentage(), [
      ['3 em', '3em'],
      ['1.50%', '1.5%'],
      ['007', '7'],
      ['5.', '5.0'],
    ]);
    expectAll(lengthOrPercentage('px'), [['3', '3px']]);
    expectAll(lengthOrUnitless, [
      ['3', '3'],
      ['1.2.3px', ['error: "1.2.3px" is no valid measure.']],
    ]);
    const units = 'em, ex, ch, rem, vw, vh, vmin, vmax, cm, mm, Q, in, pt, pc, px';
    expectAll(lengthOrUnitless, [
      ['3%', [`error: not a positive number or measure of one of the following units:\n${units}`]],
      ['-1em', [`error: not a positive number or measure of one of the following units:\n${units}`]],
    ]);
  });

  it('take classes, encodings and one of several words', () => {
    expectAll(classOption, [
      ['One two_three', ['one', 'two-three']],
      ['1', ['error: cannot make "1" into a class name']],
    ]);
    expectAll(encoding, [
      ['latin-1', 'latin-1'],
      ['klingon', ['error: unknown encoding: "klingon"']],
    ]);
    expectAll(choice('left', 'right'), [
      [' LEFT ', 'left'],
      ['up', ['error: "up" unknown; choose from "left", or "right"']],
      [null, ['error: must supply an argument; choose from "left", or "right"']],
    ]);
  });
});

describe('unicodeCode', () => {
  it('reads decimal and hexadecimal codes in all their forms', () => {
    const codes = ['65', '0x41', 'x41', '\\x41', 'U+41', 'u41', '\\u41', '&#x41;'];
    expect(codes.map(unicodeCode)).toEqual(codes.map(() => ({ value: 'A' })));
  });

  it('leaves other text alone and reports codes that are none', () => {
    expect(unicodeCode('word')).toEqual({ value: 'word' });
    expect(unicodeCode('1114112')).toMatchObject({ error: 'chr() arg not in range(0x110000)' });
    expect(unicodeCode('U+ffffffff')).toMatchObject({
      error: 'code too large (Python int too large to convert to C int)',
    });
  });

  it('serves options that want one character', () => {
    expectAll(singleCharacter, [
      [';', ';'],
      ['U+3B', ';'],
      ['ab', ["error: 'ab' invalid; must be a single character or a Unicode code"]],
    ]);
    expectAll(singleCharacterOrWhiteSpace, [
      ['tab', '\t'],
      ['space', ' '],
    ]);
  });
});
