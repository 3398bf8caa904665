import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatFloat,
  isEncoding,
  parseInteger,
  repr,
  splitLines,
  splitWords,
  strip,
} from '../../../generator/rst/python/index.ts';
import { formatTime } from '../../../generator/rst/python/time.ts';

describe('parseInteger', () => {
  it('takes signs, white space, single underscores and the digits of any script', () => {
    const texts = ['7', ' +7\t', '-7', '1_000', '٣٤', '𝟗', '-0', '007'];
    expect(texts.map(parseInteger)).toEqual([7, 7, -7, 1000, 34, 9, 0, 7].map((value) => ({ value })));
  });

  it('keeps numbers beyond 2^53 exact', () => {
    expect(parseInteger('123456789012345678901234567890')).toEqual({ value: 123456789012345678901234567890n });
  });

  it('answers with the ValueError of anything else', () => {
    for (const text of ['', '1.0', '0x10', '1__0', '_1', '1_', '- 1', '²']) {
      expect(parseInteger(text)).toEqual({ error: `invalid literal for int() with base 10: '${text}'` });
    }
  });

  it('refuses more than 4300 digits, as Python does', () => {
    const { error } = parseInteger('9'.repeat(4301)) as { error: string };
    expect(error).toContain('Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits;');
  });
});

describe('repr', () => {
  it('chooses the quotes that need no backslash', () => {
    expect([repr('a'), repr("it's"), repr('"'), repr(`'"`)]).toEqual(["'a'", `"it's"`, `'"'`, `'\\'"'`]);
  });

  it('escapes what is not printable', () => {
    expect(repr('\n\t\\\x00\x7f\u00ad\u200b\u{e0001}é😀')).toBe("'\\n\\t\\\\\\x00\\x7f\\xad\\u200b\\U000e0001é😀'");
  });

  it('writes lists, mappings, None and numbers', () => {
    expect(repr({ a: ['b', null], c: 1, d: true })).toBe("{'a': ['b', None], 'c': 1, 'd': True}");
  });
});

describe('formatFloat', () => {
  it('writes numbers as Python does', () => {
    const numbers = [0, -0, 1.5, 100, 1e15, 1e16, 0.0001, 0.00001, 1.25e-7, 1e22];
    const written = [
      '0.0',
      '-0.0',
      '1.5',
      '100.0',
      '1000000000000000.0',
      '1e+16',
      '0.0001',
      '1e-05',
      '1.25e-07',
      '1e+22',
    ];
    expect(numbers.map(formatFloat)).toEqual(written);
  });
});

describe('isEncoding', () => {
  it('finds encodings whatever their punctuation and case', () => {
    expect(['utf8', 'UTF-8', 'Latin 1', '--utf--8', 'iso8859-15', 'idna'].every(isEncoding)).toBe(true);
  });

  it('does not find what Python has not on Linux', () => {
    expect(['mbcs', 'utf.8', '', 'aliases', 'x'].some(isEncoding)).toBe(false);
  });
});

describe('white space', () => {
  it('counts the separators U+001C to U+001F, but not U+FEFF', () => {
    expect(strip('\x1c \u00a0a\u3000\x85')).toBe('a');
    expect(strip('\ufeffa')).toBe('\ufeffa');
    expect(splitWords(' a\x1fb \u2003c ')).toEqual(['a', 'b', 'c']);
  });

  it('ends lines where Python does', () => {
    expect(splitLines('a\r\nb\vc\x85d\u2028e\n')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(splitLines('')).toEqual([]);
  });

  it('splits any text into words without white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => splitWords(text).every((word) => strip(word) === word)),
    );
  });
});

describe('formatTime', () => {
  it('knows the letters of strftime, with flags and widths', () => {
    const format = '%a %A %b %B %d %e %H %I %j %m %M %p %S %U %V %w %y %Y %Z %% %-d %_d %^a %5d %Q';
    expect(formatTime(format, 951_782_400)).toBe(
      'Tue Tuesday Feb February 29 29 00 12 060 02 00 AM 00 09 09 2 00 2000 GMT % 29 29 TUE 00029 %Q',
    );
  });
});
