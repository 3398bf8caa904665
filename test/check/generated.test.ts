/** For every row of the table and every argument: one call that is right, and one for each way in which the argument can be wrong. The cases are made from the table; the rules they break are those of rules.test.ts. */
import { describe, expect, it } from 'vitest';
import { createChecker, createRegisters, type RegisterState } from '../../generator/check/index.ts';
import type { SignatureArg, SignatureRow, SignatureTable } from '../../generator/tree/index.ts';
import { holdWhatIsReleased, mapFor, programFor, rightFill } from './right-call.ts';
import {
  between,
  type Fill,
  memory,
  nullable,
  number,
  OLD_TABLE,
  packet,
  pointer,
  readOnly,
  somewhere,
  TABLE,
  unset,
} from './set-up.ts';

/** A way to be wrong: what is done to the right register, and the beginning of what is said. */
interface Wrong {
  readonly way: string;
  readonly register: number;
  readonly fill: Fill;
  readonly message: RegExp;
}

for (const [release, table] of [
  ['7.2', TABLE],
  ['6.1', OLD_TABLE],
] as const) {
  describe(`Linux ${release}`, () => {
    const rows = Object.entries(table.helpers).flatMap(([name, { signatures }]) =>
      signatures.map((row) => ({ name, row })),
    );

    it(`accepts a right call for each of its ${rows.length} rows`, () => {
      for (const { name, row } of rows) expect(judge(table, name, row), describeRow(name, row)).toBe('accepted');
    });

    it('refuses a call that is wrong in one argument', () => {
      let cases = 0;
      for (const { name, row } of rows) {
        for (const wrong of row.args.flatMap((arg, index) => waysToBeWrong(arg, index + 1, row, table))) {
          expect(judge(table, name, row, wrong), `${describeRow(name, row)}: r${wrong.register} ${wrong.way}`).toMatch(
            wrong.message,
          );
          cases++;
        }
      }
      expect(cases).toBeGreaterThan(2000);
    });

    it('refuses a call from a program that is wrong in one thing', () => {
      for (const { name, row } of rows) {
        const program = programFor(row, table);
        if (row.gpl_only) {
          expect(judge(table, name, row, undefined, { ...program, isGplCompatible: false }), name).toBe(
            'cannot call GPL-restricted function from non-GPL compatible program',
          );
        }
        if (row.allowed) {
          expect(judge(table, name, row, undefined, { ...program, hooks: [] }), name).toBe(
            'helper call is not allowed in probe',
          );
        }
        if (row.might_sleep && !row.requires?.includes('sleepable') && table.helpers[name]!.signatures.length === 1) {
          expect(judge(table, name, row, undefined, { ...program, isSleepable: false }), name).toMatch(
            /^sleepable helper /,
          );
        }
        expect(judge(table, name, row, undefined, { ...program, type: 'BPF_PROG_TYPE_EXT' }), name).toMatch(
          /^(?:unknown func|program of this type cannot use helper) /,
        );
      }
    });
  });
}

function describeRow(name: string, row: SignatureRow): string {
  return `${name} ${JSON.stringify(row.prog_types)} ${row.requires?.join(' ') ?? ''}`;
}

/** Returns what is said to the right call of a row, or to one that is wrong in one thing. */
function judge(
  table: SignatureTable,
  name: string,
  row: SignatureRow,
  wrong?: Wrong,
  program = programFor(row, table),
): string {
  const checker = createChecker(table, program);
  const registers = createRegisters();
  const one = mapFor(name, row, table);
  if (name === 'bpf_spin_unlock') checker.references.lock(one, 0);
  for (const [index, arg] of row.args.entries()) {
    const register = registers[index + 1]!;
    rightFill(arg, row, one, table)(register);
    holdWhatIsReleased(register, arg, checker.references);
  }
  wrong?.fill(registers[wrong.register]!);
  return checker.call(table.helpers[name]!.id, registers) ? 'accepted' : checker.violation!.message;
}

function waysToBeWrong(arg: SignatureArg, register: number, row: SignatureRow, table: SignatureTable): Wrong[] {
  const ways: Wrong[] = [
    { way: 'holds nothing', register, fill: unset, message: new RegExp(`^R${register} !read_ok`) },
  ];
  const add = (way: string, fill: Fill, message: RegExp) => void ways.push({ way, register, fill, message });
  if (arg.type === 'ARG_ANYTHING') return ways;
  const type = new RegExp(`^R${register} type=\\S+ expected=`);
  const right: Fill = rightFill(arg, row, mapFor('', row, table), table);
  const isSize = arg.type.startsWith('ARG_CONST_') && arg.type !== 'ARG_CONST_MAP_PTR';
  add('is of another kind', pointer(isSize || arg.type === 'ARG_SCALAR' ? 'PTR_TO_CTX' : 'PTR_TO_FLOW_KEYS'), type);
  if (isSize) addSizes(arg, add);
  else if (!arg.flags?.includes('PTR_MAYBE_NULL') && arg.type !== 'ARG_SCALAR') {
    add('is NULL', number(0), type);
    add('may be NULL', nullable(right), new RegExp(`^R${register} type=\\S+or_null_? expected=`));
  }
  if (arg.type === 'ARG_PTR_TO_MEM') addMemory(arg, add, row, table);
  if (arg.btf_id) add('is another struct', otherStruct, /^R\d is of type other but /);
  if (arg.flags?.includes('OBJ_RELEASE') && arg.type !== 'ARG_PTR_TO_DYNPTR')
    add('is not held', notHeld, /must be referenced|expects referenced/);
  if (/_CTX$|SOCK|MAP_PTR$/.test(arg.type) && !arg.flags?.includes('OBJ_RELEASE'))
    add('was moved', somewhere(right, 8, 8), /^variable \S+ access var_off=8 disallowed/);
  return ways;
}

type Add = (way: string, fill: Fill, message: RegExp) => void;

function addSizes({ type }: SignatureArg, add: Add): void {
  if (type === 'ARG_CONST_ALLOC_SIZE_OR_ZERO') {
    add('is not known', between(8, 8), /is not a known constant'$/);
    return;
  }
  add('may be negative', between(-1, 8), /min value is negative, either use unsigned or/);
  add('is without bounds', between(8, 2 ** 40), /unbounded memory access, use/);
  add('is more than there is', number(600), /^invalid .* (?:stack|value, value_size)/);
  if (type === 'ARG_CONST_SIZE') add('is 0', number(0), /invalid zero-sized read/);
}

function addMemory(arg: SignatureArg, add: Add, row: SignatureRow, table: SignatureTable): void {
  const isWritten = arg.flags?.includes('MEM_WRITE');
  add('is too small', memory(1), /^invalid access to memory, mem_size=1 off=0 size=/);
  if (isWritten) add('is not to be written', readOnly(memory(64)), /^R\d type=rdonly_mem expected=/);
  if (arg.flags?.includes('MEM_ALIGNED'))
    add('is not aligned', memory(64, 1), /^misaligned access off (?:1\+0|\(0x0; 0x0\)\+1\+0) size \d$/);
  if (!row.pkt_access && !table.verifier.packet_always.includes(programFor(row, table).type)) {
    add('is a packet', packet(64), /^helper access to the packet is not allowed$/);
  }
}

function notHeld(register: RegisterState): void {
  register.reference = 0;
}

function otherStruct(register: RegisterState): void {
  register.point('PTR_TO_BTF_ID');
  register.struct = 'struct other';
}
