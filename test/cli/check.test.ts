import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, put, root, runBpfdoc } from './run-bpfdoc.ts';

const SHIPPED = join(root, 'uapi/linux/bpf.h');

/** r1 = 0; r2 = r10; r2 += -8; *(u64 *)r2 = 0; call 1; r0 = 0; exit: a number where a map should be. */
const WRONG = `b7 01 00 00 00 00 00 00
bf a2 00 00 00 00 00 00  # r2 = r10
07 02 00 00 f8 ff ff ff
7a 02 00 00 00 00 00 00
85 00 00 00 01 00 00 00
b7 00 00 00 00 00 00 00
95 00 00 00 00 00 00 00
`;

/** call 5 (bpf_ktime_get_ns); r0 = 0; exit. */
const RIGHT = '85000000 05000000 b7000000 00000000 95000000 00000000';

function check(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) {
  return inFolder((folder) => {
    for (const [name, content] of Object.entries(files)) put(folder, name, content);
    return runBpfdoc(['check', '--header', SHIPPED, ...args], { cwd: folder });
  });
}

describe('bpfdoc check', () => {
  it('says nothing of calls that are right', () => {
    expect(check(['right.hex', '--type', 'xdp'], { 'right.hex': RIGHT })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('says in the words of the verifier what is wrong, and where', () => {
    expect(check(['wrong.hex', '--type', 'xdp'], { 'wrong.hex': WRONG })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'wrong.hex: error: program: instruction 4: bpf_map_lookup_elem: R1 type=scalar expected=map_ptr [check/call]\n',
    });
  });

  it('reads instructions as bytes, too', () => {
    const bytes = Buffer.from(RIGHT.replaceAll(' ', ''), 'hex');
    expect(check(['right.bin', '--type', 'BPF_PROG_TYPE_XDP'], { 'right.bin': bytes }).status).toBe(0);
  });

  it('heeds the licence and what the program has', () => {
    const probe =
      'bfa10000 00000000 07010000 f8ffffff b7020000 08000000 bfa30000 00000000 85000000 71000000 b7000000 00000000 95000000 00000000';
    const files = { 'probe.hex': probe };
    expect(check(['probe.hex', '--type', 'kprobe', '--license', 'GPL'], files).status).toBe(0);
    expect(check(['probe.hex', '--type', 'kprobe'], files).stderr).toContain('cannot call GPL-restricted function');
    expect(check(['probe.hex', '--type', 'xdp', '--license', 'GPL', '--has', 'CAP_BPF'], files).stderr).toContain(
      'program of this type cannot use helper bpf_probe_read_kernel#113',
    );
  });

  it.each([
    ['no program', [], 'check: Missing program'],
    [
      'a program type that there is not',
      ['right.hex', '--type', 'nothing'],
      "--type: Unexpected `nothing`, expected one of the header's `BPF_PROG_TYPE_…`",
    ],
    [
      'an attach type that there is not',
      ['right.hex', '--type', 'xdp', '--attach-type', 'nowhere'],
      "--attach-type: Unexpected `nowhere`, expected one of the header's `BPF_…`",
    ],
    [
      'a property that there is not',
      ['right.hex', '--type', 'xdp', '--has', 'CAP_BPF, cap_perfmon'],
      '--has: Unexpected `cap_perfmon`, expected one of CAP_BPF, CAP_PERFMON, CAP_SYS_ADMIN, lockdown_read_kernel, lockdown_write_user, trampoline, iter_unix, iter_tcp, lsm_sockopt_locked, lsm_sockopt_unlocked, tcp_ca_release',
    ],
    ['a file that is not there', ['none.o'], 'none.o: No such file or directory'],
  ])('says in a line what it cannot do: %s', (_, args, reason) => {
    const { status, stderr } = check(args, { 'right.hex': RIGHT });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `bpfdoc: ${reason}\n` });
  });

  it('says what is no program, and what it does not know the type of', () => {
    const files = {
      'text.txt': 'no program',
      'right.hex': RIGHT,
      'cut.o': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1),
    };
    const { status, stderr } = check(['text.txt', 'right.hex', 'cut.o'], files);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'text.txt: error: Neither an ELF file nor bytecode: 10 bytes, expected a multiple of 8 [check/file]',
      'right.hex: warning: program: Its section does not say what type of program it is [check/type]',
      'cut.o: error: Not an ELF file [check/file]',
      'bpfdoc: check: No program to check',
      '',
    ]);
  });

  it('checks every program of an object file', () => {
    const path = join(root, 'test/fixture/object/two-programs.o');
    const { status, stderr } = runBpfdoc(['check', '--header', SHIPPED, path]);
    expect({ status, stderr: stderr.replaceAll(path, 'two-programs.o') }).toEqual({
      status: 1,
      stderr: readFileSync(join(root, 'test/fixture/object/two-programs.txt'), 'utf8'),
    });
  });
});
