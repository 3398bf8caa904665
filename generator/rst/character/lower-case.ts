import { lowerCase as packedLowerCase } from './character-table.ts';
import { isAscii } from './width.ts';

/** Returns `text` in lower case as Python's `lower` gives it: by the table of its Unicode version, not by that of the engine. */
export function lowerCase(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let lower = '';
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index)!;
    lower += code === CAPITAL_SIGMA ? sigma(text, index) : lowerOf(code);
    index += code > 0xffff ? 2 : 1;
  }
  return lower;
}

const CAPITAL_SIGMA = 0x3a3;
const CAPITAL_I_WITH_DOT = 0x130;

const table = lazyTable();

function lowerOf(code: number): string {
  if (code < 0x80) return String.fromCharCode(code).toLowerCase();
  if (code === CAPITAL_I_WITH_DOT) return 'i\u0307';
  return String.fromCodePoint(table().get(code) ?? code);
}

/** A sigma has another form at the end of a word: behind a letter and with none after it, marks and the like left aside. */
function sigma(text: string, index: number): string {
  let before = index - 1;
  while (before >= 0 && CASE_IGNORABLE.test(characterAt(text, before))) before--;
  let after = index + 1;
  while (after < text.length && CASE_IGNORABLE.test(characterAt(text, after))) after++;
  const isFinal = CASED.test(characterAt(text, before)) && !CASED.test(characterAt(text, after));
  return isFinal ? 'ς' : 'σ';
}

/** The character that the unit at `index` belongs to, if there is one. */
function characterAt(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  const start = unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
  const code = text.codePointAt(start);
  return code === undefined ? '' : String.fromCodePoint(code);
}

const CASED = /\p{Cased}/u;
const CASE_IGNORABLE = /\p{Case_Ignorable}/u;

function lazyTable(): () => ReadonlyMap<number, number> {
  let map: Map<number, number> | undefined;
  return () => {
    map ??= unpackLowerCase();
    return map;
  };
}

function unpackLowerCase(): Map<number, number> {
  const map = new Map<number, number>();
  for (const run of packedLowerCase.split(' ')) {
    const [start, count, step, distance] = run.split(',').map((number) => Number.parseInt(number, 36));
    for (let index = 0; index < count!; index++) {
      const code = start! + index * step!;
      map.set(code, code + distance!);
    }
  }
  return map;
}
