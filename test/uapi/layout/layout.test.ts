import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Abi, RecordLayout } from '../../../generator/tree/index.ts';
import { bitMask, bitUnit, fromHeader, headerLayout, membersWithin, recordIn } from '../../../generator/uapi/index.ts';
import { caseFolders, expectGolden } from '../../golden.ts';
import { formatLayout } from './format-layout.ts';

const ABIS: readonly Abi[] = ['lp64', 'ilp32', 'i386'];

describe.each(caseFolders('uapi/layout'))('layout of $name', ({ folder }) => {
  const { model } = fromHeader(readFileSync(join(folder, 'input.h'), 'utf8'), 'input.h');

  it.each(ABIS)('is what it should be for %s', (abi) => {
    expectGolden(folder, `${abi}.txt`, formatLayout(headerLayout(model, abi)));
  });
});

describe('a struct that grew', () => {
  const grown = record(
    'struct grown { __u32 ifindex; union { int fd; __u32 id; } prog; __u16 more:4, most:12; };',
    'struct grown',
  );

  it('contains only what its size reaches', () => {
    expect(membersWithin(grown, 3)).toEqual([]);
    expect(membersWithin(grown, 4)).toEqual(['ifindex']);
    expect(membersWithin(grown, 8)).toEqual(['ifindex', 'prog', 'prog.fd', 'prog.id']);
    expect(membersWithin(grown, 9)).toEqual(['ifindex', 'prog', 'prog.fd', 'prog.id', 'more']);
    expect(membersWithin(grown, 12)).toEqual(['ifindex', 'prog', 'prog.fd', 'prog.id', 'more', 'most']);
  });
});

describe('a bit-field', () => {
  it('is found by its bytes and masks in either byte order', () => {
    expect(bitMask({ offset: 3, width: 7 }, 'little')).toEqual({ offset: 0, bytes: [0xf8, 0x03] });
    expect(bitMask({ offset: 3, width: 7 }, 'big')).toEqual({ offset: 0, bytes: [0x1f, 0xc0] });
  });

  it('is found by the unit to load and the shift', () => {
    expect(bitUnit({ offset: 20, width: 4 }, 'little')).toEqual({ offset: 2, size: 1, shift: 4 });
    expect(bitUnit({ offset: 20, width: 4 }, 'big')).toEqual({ offset: 2, size: 1, shift: 0 });
    expect(bitUnit({ offset: 35, width: 13 }, 'big')).toEqual({ offset: 4, size: 2, shift: 0 });
  });

  it('has no unit when it is spread over nine bytes', () => {
    expect(bitUnit({ offset: 4, width: 64 }, 'little')).toBeUndefined();
  });
});

describe('the struct in a member', () => {
  it('is that of an array of arrays too', () => {
    const outer = record('struct in { int a; }; struct out { struct in x[2][3]; int y; };', 'struct out');
    expect(recordIn(outer.members[0]!.value)?.name).toBe('in');
    expect(recordIn(outer.members[1]!.value)).toBeUndefined();
  });
});

function record(text: string, name: string): RecordLayout {
  return headerLayout(fromHeader(text, 'input.h').model, 'lp64').records.get(name) as RecordLayout;
}
