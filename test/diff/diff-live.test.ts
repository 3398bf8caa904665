import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toChanges } from '../../generator/diff/index.ts';
import type { Change } from '../../generator/tree/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { locateOracle } from '../oracle/index.ts';
import { hasProgram } from '../program.ts';
import { type Dump, dumpHeader } from './dwarf-dump.ts';

/** Debian's headers of Linux 5.10, 6.1, 6.12 and 7.x. */
const PAIRS = [
  ['bullseye', 'bookworm'],
  ['bookworm', 'trixie'],
  ['trixie', 'sid'],
  ['bookworm', 'sid'],
] as const;

const MACHINES = [
  { name: '64 bits', abi: 'lp64', flags: ['-m64'] },
  { name: 'i386', abi: 'i386', flags: ['-m32', '-I/usr/include/x86_64-linux-gnu'] },
] as const;

const canCompile = hasProgram('gcc') && hasProgram('readelf');

describe.each(PAIRS)('changes from %s to %s', (from, to) => {
  const [old, next] = [from, to].map((suite) => locateOracle(`headers/${suite}/bpf.h`));
  const isThere = canCompile && old !== undefined && next !== undefined;
  const changes = isThere ? toChanges(modelOf(old), modelOf(next)) : [];

  for (const { name, abi, flags } of MACHINES) {
    it.runIf(isThere)(`are those of what gcc says for ${name}, none more and none less`, () => {
      const [before, after] = [dump(from, old!, flags), dump(to, next!, flags)];
      const differing = differences(before, after);
      const told = changes.filter(
        (change) => !/\((?:lp64|ilp32|i386)[^)]*\)$/.test(change.text) || change.text.includes(abi),
      );
      expect(differing.filter((fact) => !isTold(fact, told))).toEqual([]);
      expect(told.filter((change) => isOfDump(change) && !isConfirmed(change, differing)).map(describeChange)).toEqual(
        [],
      );
      expect(differing.length).toBeGreaterThan(20);
    });
  }

  it.runIf(isThere)('name each prototype that differs in the text', () => {
    const [before, after] = [prototypes(old!), prototypes(next!)];
    const differing = [...after]
      .filter(([name, text]) => before.has(name) && before.get(name) !== text)
      .map(([name]) => name);
    const told = changes.filter(({ kind }) => kind === 'prototype-changed').map(({ subject }) => subject);
    expect([...new Set(told)].sort()).toEqual(differing.sort());
  });
});

function modelOf(path: string) {
  return fromHeader(readFileSync(path, 'utf8'), path).model;
}

function dump(suite: string, path: string, flags: readonly string[]): Dump {
  const folder = locateOracle(`headers/${suite}/usr/include`)!;
  return dumpHeader(resolve(path), flags, [folder, join(folder, 'x86_64-linux-gnu')]);
}

interface Fact {
  readonly name: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** What is not the same, but for types that <linux/types.h> brings along. */
function differences(before: Dump, after: Dump): Fact[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .map((name) => ({ name, old: before.get(name), new: after.get(name) }))
    .filter((fact) => fact.old !== fact.new);
}

/** True when a change is about the fact: names it, or the struct that the member came or went with. */
function isTold({ name }: Fact, changes: readonly Change[]): boolean {
  const helper = name.replace(/^BPF_FUNC_/, 'bpf_');
  const [tag, ...path] = name.split('.');
  return changes.some((change) => {
    const { subject, kind, text } = change;
    if (subject === name || (kind.startsWith('helper-') && (subject === helper || text.includes(`\`${helper}\``))))
      return true;
    if (kind === 'constant-renamed' && text.includes(`\`${name}\``)) return true;
    if (subject !== tag || path.length === 0) return false;
    return (
      kind === 'record-added' ||
      kind === 'record-removed' ||
      prefixes(path).some((prefix) => text.includes(`\`${prefix}\``))
    );
  });
}

function prefixes(path: readonly string[]): string[] {
  return path.map((_, index) => path.slice(0, index + 1).join('.'));
}

/** Macros are not in the debug information, nor is the type of an enumerator. */
function isOfDump({ kind, old, new: next }: Change): boolean {
  if (/^(?:macro|typedef|documentation|attribute|prototype|enum)-/.test(kind)) return false;
  if (['constant-resized', 'member-retyped', 'record-realigned'].includes(kind)) return false;
  return (
    !(kind.startsWith('constant-') || kind === 'sentinel-moved' || kind === 'mask-extended') || !isMacro(old, next)
  );
}

function isMacro(...sides: Change['old'][]): boolean {
  return sides.some((side) => side?.place !== undefined && side.place.start.column === '#define '.length + 1);
}

function isConfirmed({ subject, kind, text }: Change, facts: readonly Fact[]): boolean {
  return facts.some(({ name }) => {
    if (name === subject || name === subject.replace(/^bpf_/, 'BPF_FUNC_')) return true;
    const [tag, ...path] = name.split('.');
    return (
      tag === subject && !kind.startsWith('record-') && prefixes(path).some((prefix) => text.includes(`\`${prefix}\``))
    );
  });
}

function describeChange({ kind, subject, text }: Change): string {
  return `${kind} ${subject}: ${text}`;
}

/** The prototypes in the header's text, all of each helper: lines of the helpers' comment that name a function at their start. */
function prototypes(path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, text] of readFileSync(path, 'utf8').matchAll(/^ \* (\w[\w ]*[ *]+bpf_\w+\(.*\))$/gm)) {
    const name = /(bpf_\w+)\(/.exec(text!)![1]!;
    found.set(name, `${found.get(name) ?? ''}${text}\n`);
  }
  return found;
}
