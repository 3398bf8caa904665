import { describe, expect, it } from 'vitest';
import {
  codePointLength,
  columnWidth,
  isAlphanumeric,
  isPair,
  lowerCase,
  mayFollowMarkup,
  mayPrecedeMarkup,
  stripCombining,
} from '../../../generator/rst/character/index.ts';

const code = (character: string) => character.codePointAt(0)!;

describe('characters', () => {
  it('are letters and digits in every script, and number signs, but no marks and no underscore', () => {
    for (const character of 'aZ0éß中а٣²½Ⅷ𝔘') expect(isAlphanumeric(code(character)), character).toBe(true);
    for (const character of '_-. \u0301€🐝') expect(isAlphanumeric(code(character)), character).toBe(false);
  });

  it('may precede markup when they open, delimit or are white space', () => {
    for (const character of '\'"([{<-/: \n\u00a0¿—「“”𐄁')
      expect(mayPrecedeMarkup(code(character)), character).toBe(true);
    for (const character of 'a)]}>.,;!?\\*\0') expect(mayPrecedeMarkup(code(character)), character).toBe(false);
  });

  it('may follow markup when they close, delimit, end or escape', () => {
    for (const character of '\'")]}>-/:.,;!?\\ \n\0»”—。')
      expect(mayFollowMarkup(code(character)), character).toBe(true);
    for (const character of 'a([{<*_`|') expect(mayFollowMarkup(code(character)), character).toBe(false);
  });

  it('pair as quotes do in several languages', () => {
    for (const pair of ['""', '()', '<>', '“”', '„“', '„”', '’’', '»»', '»«', '”“', '「」']) {
      expect(isPair(code(pair), pair.codePointAt(1)!), pair).toBe(true);
    }
    for (const pair of ['(]', ')(', 'aa', '-\0', '“"']) {
      expect(isPair(code(pair), pair.codePointAt(1)!), pair).toBe(false);
    }
  });

  it('take two columns when they are wide and none when they combine', () => {
    expect(columnWidth('abc')).toBe(3);
    expect(columnWidth('中文')).toBe(4);
    expect(columnWidth('e\u0301')).toBe(1);
    expect(columnWidth('🐝\u0301ア')).toBe(4);
    expect(codePointLength('🐝中e\u0301')).toBe(4);
    expect(stripCombining('e\u0301中\u0323')).toBe('e中');
  });

  it('have the lower case of Unicode 14, with a final sigma', () => {
    expect(lowerCase('BPF Ünï ΑΣ ΣΑ. ΣΣ\u0301 İ 𐐀')).toBe('bpf ünï ας σα. σς\u0301 i\u0307 𐐨');
    // A capital letter that Unicode 16 brought.
    expect(lowerCase('\ua7da')).toBe('\ua7da');
  });
});
