import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProgram } from '../../generator/check/index.ts';
import { TABLE } from './set-up.ts';

const OBJECT = Uint8Array.from(readFileSync(new URL('../fixture/object/two-programs.o', import.meta.url)));

/** Returns what is said of a program of bare instructions, each 16 hexadecimal digits. */
function said(instructions: readonly string[], type = 'BPF_PROG_TYPE_XDP'): string[] {
  const bytes = new TextEncoder().encode(instructions.join('\n'));
  const { messages } = checkProgram(bytes, 'program.hex', TABLE, { type, license: 'GPL' });
  return messages.map(({ reason }) => reason.replace('program: instruction ', ''));
}

const EXIT = '9500000000000000';
const CALL = (helper: number) => `85000000${helper.toString(16).padStart(2, '0')}000000`;
const ZERO_R0 = 'b700000000000000';

describe('following a program', () => {
  it('looks at both ways of a jump', () => {
    // if r1 == 0 goto +1; call 1; exit
    expect(said([ZERO_R0, '1501010000000000', CALL(1), EXIT])).toEqual([
      '2: bpf_map_lookup_elem: R1 type=ctx expected=map_ptr',
    ]);
  });

  it('looks only at the way that is taken, where that is known', () => {
    // r0 = 0; if r0 == 0 goto +1; call 1; exit
    expect(said([ZERO_R0, '1500010000000000', CALL(1), EXIT])).toEqual([]);
  });

  it('comes to an end in a loop', () => {
    // r0 = 0; r0 += 1; if r1 != 0 goto -2; exit
    expect(said([ZERO_R0, '0700000001000000', '5501feff00000000', EXIT])).toEqual([]);
  });

  it('comes to an end where a program does not', () => {
    // goto -1
    expect(said(['0500ffff00000000'])).toEqual([]);
  });

  it('knows the bounds that a comparison leaves', () => {
    // r6 = *(u32 *)(r10 - 8) after a store; if r6 > 16 goto exit; probe_read_kernel(r10 - 16, r6, 0)
    const program = (limit: string) => [
      '7b1af8ff00000000',
      '61a6f8ff00000000',
      `250605${'00'}${limit}000000`,
      'bfa1000000000000',
      '07010000f0ffffff',
      'bf62000000000000',
      'b703000000000000',
      CALL(113),
      ZERO_R0,
      EXIT,
    ];
    expect(said(program('10'))).toEqual([]);
    expect(said(program('20'))).toEqual(['7: bpf_probe_read_kernel: invalid write to stack R1 off=-16 size=32']);
  });

  it('goes into functions and back', () => {
    // call +1 (own function); exit; r1 = 7; call 1; exit
    expect(
      said(['8510000001000000', EXIT, 'b701000007000000', 'bfa2000000000000', '07020000f8ffffff', CALL(1), EXIT]),
    ).toEqual(['5: bpf_map_lookup_elem: R1 type=scalar expected=map_ptr']);
  });

  it('reports functions that call each other without end', () => {
    // call -1: itself
    expect(said(['85100000ffffffff', EXIT])).toEqual(['0: the call stack of 9 frames is too deep !']);
  });

  it('reports a call instruction whose fields are not free', () => {
    expect(said(['8501000001000000', EXIT])).toEqual(['0: BPF_CALL uses reserved fields']);
  });

  it('knows what was put on the stack', () => {
    // *(u64 *)(r10 - 8) = r1; r1 = 0; r1 = *(u64 *)(r10 - 8); r2 = 0; call 44 (xdp_adjust_head)
    expect(
      said(['7b1af8ff00000000', 'b701000000000000', '79a1f8ff00000000', 'b702000000000000', CALL(44), EXIT]),
    ).toEqual([]);
  });
});

describe('any bytes', () => {
  const judge = (bytes: Uint8Array) => {
    const { messages, programs } = checkProgram(bytes, 'any', TABLE, { type: 'BPF_PROG_TYPE_XDP' });
    return messages.length + programs > 0;
  };

  it('make messages and no exceptions', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 512 }), judge), { numRuns: 300 });
  });

  it('make messages and no exceptions as instructions', () => {
    const opcodes = fc.constantFrom(
      0x85,
      0x95,
      0xb7,
      0xbf,
      0x07,
      0x0f,
      0x18,
      0x61,
      0x79,
      0x7b,
      0x63,
      0x15,
      0x55,
      0x2d,
      0x05,
      0xdb,
      0x20,
      0x40,
      0x87,
      0xd4,
    );
    const instruction = fc.tuple(
      opcodes,
      fc.nat(0xff),
      fc.integer({ min: -8, max: 8 }),
      fc.integer({ min: -600, max: 220 }),
    );
    const program = fc.array(instruction, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(program, (list) => {
        const bytes = Buffer.alloc(8 * list.length);
        for (const [index, [opcode, registers, offset, immediate]] of list.entries()) {
          bytes.writeUInt8(opcode, 8 * index);
          bytes.writeUInt8(registers, 8 * index + 1);
          bytes.writeInt16LE(offset, 8 * index + 2);
          bytes.writeInt32LE(immediate, 8 * index + 4);
        }
        return judge(Uint8Array.from(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('make messages and no exceptions as damaged objects', () => {
    const damage = fc.array(fc.tuple(fc.nat(OBJECT.length - 1), fc.nat(0xff)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.nat(OBJECT.length), (changes, length) => {
        const bytes = Uint8Array.from(length % 3 === 0 ? OBJECT.subarray(0, length) : OBJECT);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        return judge(bytes);
      }),
      { numRuns: 500 },
    );
  });
});
