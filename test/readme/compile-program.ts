import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { runProgram } from '../program.ts';

/** What stands before the function that README.md shows. */
const HEAD = `#include <linux/bpf.h>
#include "bpf_helper_defs.h"

#define SEC(name) __attribute__((section(name), used))

struct {
	int (*type)[BPF_MAP_TYPE_RINGBUF];
	int (*max_entries)[4096];
} events SEC(".maps");

char license_text[] SEC("license") = "GPL";

`;

/** Compiles a function of a BPF program into the object file `path`. */
export function compileProgram(code: string, path: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-program-'));
  try {
    const source = join(folder, 'program.c');
    writeFileSync(source, HEAD + code);
    const includes = [resolve('out'), '/usr/include/x86_64-linux-gnu', '/usr/include/aarch64-linux-gnu'];
    const options = ['-O2', '-g', '-target', 'bpf', ...includes.flatMap((name) => ['-I', name])];
    expect(runProgram('clang', [...options, '-c', source, '-o', path])).toEqual({ status: 0, output: '' });
    expect(readFileSync(path).length).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
