import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Abi, Endian } from '../../../generator/tree/index.ts';
import { type ObjectSymbol, readObject } from './elf-object.ts';

/** A compiler for one kind of machine. */
export interface Compiler {
  readonly name: string;
  readonly command: readonly string[];
  readonly abi: Abi;
  readonly endian: Endian;
}

const HOST_HEADERS = '-I/usr/include/x86_64-linux-gnu';

/** One for each ABI, and one with the other byte order. */
export const COMPILERS: readonly Compiler[] = [
  { name: 'gcc -m64', command: ['gcc', '-m64'], abi: 'lp64', endian: 'little' },
  { name: 'gcc -m32', command: ['gcc', '-m32', HOST_HEADERS], abi: 'i386', endian: 'little' },
  { name: 'clang -target bpfeb', command: ['clang', '-target', 'bpfeb', HOST_HEADERS], abi: 'lp64', endian: 'big' },
  { name: 'clang -target bpfel', command: ['clang', '-target', 'bpfel', HOST_HEADERS], abi: 'lp64', endian: 'little' },
  {
    name: 'clang -target armv7',
    command: ['clang', '-target', 'armv7-linux-gnueabi', HOST_HEADERS],
    abi: 'ilp32',
    endian: 'little',
  },
  {
    name: 'clang -target armebv7',
    command: ['clang', '-target', 'armebv7-linux-gnueabi', HOST_HEADERS],
    abi: 'ilp32',
    endian: 'big',
  },
];

/** Compiles `source` (C) and returns the object's symbols. */
export function compile({ command }: Compiler, source: string, includes: readonly string[]): Map<string, ObjectSymbol> {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    writeFileSync(join(folder, 'probe.c'), source);
    const output = join(folder, 'probe.o');
    const include = includes.map((path) => `-I${path}`);
    const [program, ...flags] = command;
    const args = [...include, ...flags, '-w', '-c', '-o', output, join(folder, 'probe.c')];
    const { status, stderr } = spawnSync(program!, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr.slice(0, 4000)}`);
    return readObject(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
