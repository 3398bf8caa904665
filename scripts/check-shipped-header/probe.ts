import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../oracle/run.ts';
import type { Layout, Surface } from './surface.ts';

/**
 * Returns what the C compiler makes of the names in `surface` when it includes the header at `header`: one entry
 * for each value, size, alignment, offset, and for the bits of each bit-field.
 */
export async function probe(header: string, surface: Surface): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-header-'));
  try {
    const source = join(folder, 'probe.c');
    const program = join(folder, 'probe');
    writeFileSync(source, probeProgram(resolve(header), surface));
    await run('gcc', ['-std=gnu11', '-w', '-o', program, source]);
    const lines = (await run(program, [])).trimEnd().split('\n');
    return new Map(lines.map((line) => line.split('\t') as [string, string]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function probeProgram(header: string, surface: Surface): string {
  const values = [...surface.enumerators, ...surface.constants, ...surface.macros.map((name) => `${name}(1234567)`)];
  return [
    `#include ${JSON.stringify(header)}`,
    '#include <stddef.h>',
    '#include <stdio.h>',
    '#include <string.h>',
    '#define NUMBER(text, value) printf("%s\\t%lld\\n", text, (long long)(value))',
    'static void bits(const char *text, const void *from, int size) {',
    '  printf("%s\\t", text);',
    '  for (int i = 0; i < size; i++) printf("%02x", ((const unsigned char *)from)[i]);',
    '  printf("\\n");',
    '}',
    'int main(void) {',
    ...values.map((name) => `  NUMBER("${name}", ${name});`),
    ...surface.layouts.flatMap(layoutLines),
    '  return 0;',
    '}',
    '',
  ].join('\n');
}

function layoutLines({ tag, members }: Layout): string[] {
  const lines = [`  NUMBER("sizeof ${tag}", sizeof(${tag}));`, `  NUMBER("alignof ${tag}", _Alignof(${tag}));`];
  for (const { path, isBitField } of members) {
    const place = `${tag}.${path}`;
    if (isBitField) {
      lines.push(`  { ${tag} x; memset(&x, 0, sizeof x); x.${path} = -1; bits("bits ${place}", &x, sizeof x); }`);
    } else {
      lines.push(`  NUMBER("offsetof ${place}", offsetof(${tag}, ${path}));`);
      lines.push(`  NUMBER("sizeof ${place}", sizeof(((${tag} *)0)->${path}));`);
    }
  }
  return lines;
}
