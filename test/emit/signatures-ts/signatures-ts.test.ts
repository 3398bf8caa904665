import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { toSignaturesTs } from '../../../generator/emit/signatures-ts/index.ts';
import { namesIn } from '../../../generator/signature/index.ts';
import {
  ARG_TYPES,
  REQUIREMENTS,
  type SignatureRow,
  type SignatureTable,
  TYPE_FLAGS,
} from '../../../generator/tree/index.ts';
import { tableOfHeader, testedTables } from '../signatures/shipped-table.ts';

/** The part of a generated module that the tests call. */
interface Module {
  readonly SIGNATURES: SignatureTable['helpers'];
  readonly ARGS: ArrayLike<number>;
  readonly FLAGS: ArrayLike<number>;
  findRow(helper: number, program: { progType: number; attachType: number; structOps: number; has: number }): number;
  helperById(helper: number): unknown;
  helperName(helper: number): string | undefined;
  marksOf(row: number): number;
  argCount(row: number): number;
  argOf(row: number, arg: number): number;
}

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    target: 'es2022',
    module: 'nodenext',
    noEmit: true,
    types: [],
    allowImportingTsExtensions: true,
  },
  files: ['helper-signatures.ts', 'user.ts'],
};

/** What a user may write, and what the types must refuse. */
const USER = `import { type ArgType, type HelperId, type HelperName, type HelperSignatures, SIGNATURES } from './helper-signatures.ts';

const id: 131 = SIGNATURES.bpf_ringbuf_reserve.id;
const type: ArgType = SIGNATURES.bpf_ringbuf_reserve.signatures[0].args[0].type;
const name: HelperName = 'bpf_ringbuf_query';
const known: HelperId = id;
// @ts-expect-error: no such helper
const wrongName: HelperName = 'bpf_ringbuf_qurey';
// @ts-expect-error: no such argument type
const wrongType: ArgType = 'ARG_PTR_TO_NOTHING';
// @ts-expect-error: a misspelt kind
const wrongHelper: HelperSignatures = { id: 1, signatures: [{ prog_types: [], args: [{ type: 'ARG_CTX' }], ret: { type: 'RET_VOID' } }] };
export const all = [type, name, known, wrongName, wrongType, wrongHelper];
`;

describe('signatures-ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, table } of testedTables()) {
    it(`compiles under strict for ${name}, and its types tell names apart`, () => {
      writeFileSync(join(folder, 'helper-signatures.ts'), toSignaturesTs(table));
      writeFileSync(join(folder, 'user.ts'), USER);
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
      const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
      expect(stdout).toBe('');
    });

    it(`holds the same as the JSON for ${name}`, async () => {
      expect((await load(table)).SIGNATURES).toEqual(table.helpers);
    });

    it(`finds the same rows as the JSON for ${name}`, async () => {
      const module = await load(table);
      const attaches = [...Object.values(table.attach_types), -1];
      const rows = Object.values(table.helpers).flatMap(({ id, signatures }) => signatures.map((row) => ({ id, row })));
      for (const { id } of Object.values(table.helpers)) {
        for (const progType of Object.values(table.prog_types)) {
          for (const attachType of attaches) {
            const found = module.findRow(id, { progType, attachType, structOps: -1, has: -1 });
            const expected = rows.findIndex((one) => one.id === id && fits(one.row, progType, attachType, table));
            if (found !== expected) expect(found, `${id} ${progType} ${attachType}`).toBe(expected);
          }
        }
      }
    });

    it(`looks up what ${name} asks of a program`, async () => {
      const module = await load(table);
      const rows = Object.values(table.helpers).flatMap(({ signatures }) => signatures);
      for (const [index, row] of rows.entries()) {
        const marks = [row.gpl_only, row.pkt_access, row.might_sleep, row.changes_pkt_data];
        expect(marks.map((_, bit) => (module.marksOf(index) >> bit) & 1)).toEqual(marks.map((mark) => (mark ? 1 : 0)));
        expect(argsOf(module, index)).toEqual(row.args.map(({ type, flags = [] }) => [type, [...flags].sort()]));
      }
      const needed = module.findRow(113, {
        progType: table.prog_types['BPF_PROG_TYPE_XDP']!,
        attachType: -1,
        structOps: 0,
        has: 0,
      });
      const has =
        (1 << REQUIREMENTS.indexOf('CAP_BPF')) |
        (1 << REQUIREMENTS.indexOf('CAP_PERFMON')) |
        (1 << REQUIREMENTS.indexOf('no_lockdown_read_kernel'));
      const allowed = module.findRow(113, {
        progType: table.prog_types['BPF_PROG_TYPE_XDP']!,
        attachType: -1,
        structOps: 0,
        has,
      });
      expect([needed, allowed >= 0]).toEqual([-1, true]);
    });
  }

  it('names helpers by number', async () => {
    const module = await load(testedTables()[0]!.table);
    expect([module.helperName(131), module.helperName(0), module.helperName(99_999), module.helperById(-1)]).toEqual([
      'bpf_ringbuf_reserve',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps a short list for numbers that are far apart', async () => {
    const table = tableOfHeader('/* nothing */\n');
    const row = { prog_types: { all_but: [] }, args: [], ret: { type: 'RET_INTEGER' }, source: 'inferred' } as const;
    const helpers = { vm_first: { id: 1, signatures: [row] }, vm_last: { id: 0x7fff_0000, signatures: [row] } };
    const text = toSignaturesTs({ ...table, helpers });
    expect(text.length).toBeLessThan(32_000);
    const module = await load({ ...table, helpers });
    const program = { progType: 6, attachType: -1, structOps: 0, has: 0 };
    expect([1, 2, 0x7fff_0000].map((id) => module.findRow(id, program))).toEqual([0, -1, 1]);
  });
});

async function load(table: SignatureTable): Promise<Module> {
  const { code } = transformSync(toSignaturesTs(table), { loader: 'ts' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Module;
}

/** Six numbers an argument: its type first, then the index of its flags. */
function argsOf(module: Module, row: number): unknown[] {
  return Array.from({ length: module.argCount(row) }, (_, index) => {
    const at = module.argOf(row, index + 1);
    const mask = module.FLAGS[module.ARGS[at + 1]!]!;
    return [ARG_TYPES[module.ARGS[at]!], TYPE_FLAGS.filter((_flag, bit) => (mask >> bit) & 1).sort()];
  });
}

function fits(row: SignatureRow, prog: number, attach: number, table: SignatureTable): boolean {
  const progs = namesIn(row.prog_types, Object.keys(table.prog_types)).map((name) => table.prog_types[name]);
  if (!progs.includes(prog)) return false;
  if (!row.attach_types) return true;
  const isExcept = 'all_but' in row.attach_types;
  const names = 'all_but' in row.attach_types ? row.attach_types.all_but : row.attach_types;
  return names.some((name) => table.attach_types[name] === attach) !== isExcept;
}
