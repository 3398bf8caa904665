import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAtLeast, toChanges } from '../../generator/diff/index.ts';
import type { HeaderModel } from '../../generator/tree/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { formatChanges } from './format-changes.ts';

describe.each(caseFolders('diff'))('changes of $name', ({ folder }) => {
  const [old, next] = ['old.h', 'new.h'].map((name) => model(readFileSync(join(folder, name), 'utf8')));

  it('are what they should be', () => {
    expectGolden(folder, 'changes.txt', formatChanges(toChanges(old!, next!)));
  });

  it('are none from a header to itself', () => {
    expect(toChanges(next!, next!)).toEqual([]);
  });
});

describe('words that changed', () => {
  it('are shown whole where too many of them did', () => {
    const text = (word: string) =>
      `enum a { B, /* ${Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')} */ };`;
    const [change] = toChanges(model(text('x')), model(text('y')));
    expect(change?.words?.map(({ type }) => type)).toEqual(['removed', 'added']);
  });
});

describe('a limit', () => {
  const changes = toChanges(
    model('enum a { B = 1 }; struct c { int d; }; enum { E /* one */ };'),
    model('enum a { B = 2 }; struct c { unsigned d; }; enum { E /* two */ }; enum { F };'),
  );

  it.each([
    ['abi', ['B']],
    ['api', ['B', 'struct c']],
    ['doc', ['B', 'struct c', 'E']],
  ] as const)('of %s takes what is of it and above it and not safe', (limit, subjects) => {
    expect(changes.filter((change) => isAtLeast(change, limit)).map(({ subject }) => subject)).toEqual(subjects);
  });
});

function model(text: string): HeaderModel {
  return fromHeader(text, 'a.h').model;
}
