/**
 * The rules of a helper call, each with a call that is right and calls that break it. They were written from the kernel's rules, not from the table: a contract that is wrong in the table fails here.
 */
import { describe, expect, it } from 'vitest';
import {
  createChecker,
  createRegisters,
  type MapState,
  RegisterState,
  StackState,
} from '../../generator/check/index.ts';
import {
  between,
  callback,
  context,
  copyOf,
  HASH,
  KPROBE,
  make,
  map,
  memory,
  nothing,
  nullable,
  number,
  OLD_TABLE,
  PLAIN,
  packet,
  pointer,
  RINGBUF,
  readOnly,
  somewhere,
  stack,
  struct,
  TABLE,
  TC,
  TRACING,
  unknown,
  unset,
  value,
  verdict,
  XDP,
} from './set-up.ts';

const LOOK_UP = [map(HASH), stack(-4)];
const old = { table: OLD_TABLE };

describe('rule 1: the call instruction', () => {
  it.each([
    [0x85, 0, 0, 0, undefined],
    [0x85, 0, 1, 0, undefined],
    [0x85, 0, 2, 3, undefined],
    [0x8d, 0, 0, 0, 'BPF_CALL uses reserved fields'],
    [0x85, 1, 0, 0, 'BPF_CALL uses reserved fields'],
    [0x85, 0, 3, 0, 'BPF_CALL uses reserved fields'],
    [0x85, 0, 0, 8, 'BPF_CALL uses reserved fields'],
    [0x86, 0, 0, 0, 'BPF_CALL uses reserved fields'],
  ])('opcode %i, registers %i and %i, offset %i: %s', (opcode, destination, source, offset, message) => {
    const checker = createChecker(TABLE, XDP);
    expect(checker.instruction(opcode, destination, source, offset)).toBe(message === undefined);
    expect(checker.violation?.message).toBe(message);
  });
});

const LOCKED: MapState = {
  ...HASH,
  name: 'locked',
  hasTypes: true,
  fields: [{ kind: 'spin_lock', offset: 4, size: 4 }],
};

describe('rule 2: a spin lock is held', () => {
  const lock = () => make('bpf_spin_lock', [value(LOCKED, 4)], { program: TC });

  it('lets the lock be let go', () => {
    const { checker } = lock();
    expect(verdict('bpf_spin_unlock', [value(LOCKED, 4)], { checker })).toBe('accepted');
    expect(checker.exit()).toBe(true);
  });

  it('lets no other helper be called', () => {
    expect(verdict('bpf_ktime_get_ns', [], { checker: lock().checker })).toBe(
      'function calls are not allowed while holding a lock',
    );
  });

  it('lets the program not end', () => {
    const { checker } = lock();
    expect(checker.exit()).toBe(false);
    expect(checker.violation?.message).toBe(
      'BPF_EXIT instruction in main prog cannot be used inside bpf_spin_lock-ed region',
    );
  });

  it('lets the program of Linux 6.1 not call its own functions', () => {
    const { checker } = make('bpf_spin_lock', [value(LOCKED, 4)], { program: TC, table: OLD_TABLE });
    expect(checker.instruction(0x85, 0, 1, 0)).toBe(false);
    expect(lock().checker.instruction(0x85, 0, 1, 0)).toBe(true);
  });
});

describe('rule 3: the helper is there, and for this program', () => {
  it('knows the helper', () => {
    expect(verdict('bpf_ktime_get_ns', [])).toBe('accepted');
  });

  it('refuses a number that no helper has', () => {
    const checker = createChecker(TABLE, XDP);
    expect(checker.call(9999, createRegisters())).toBe(false);
    expect(checker.violation?.message).toBe('invalid func unknown#9999');
  });

  it('refuses a helper of other program types, in the words of the release', () => {
    const args = [context, number(0), number(0)];
    expect(verdict('bpf_msg_redirect_map', args)).toBe(
      'program of this type cannot use helper bpf_msg_redirect_map#60',
    );
    expect(verdict('bpf_msg_redirect_map', args, old)).toBe('unknown func bpf_msg_redirect_map#60');
  });

  it('asks for the capability', () => {
    expect(verdict('bpf_probe_read_kernel', [stack(-8), number(8), unknown], { program: PLAIN })).toBe(
      'program of this type cannot use helper bpf_probe_read_kernel#113',
    );
    expect(verdict('bpf_probe_read_kernel', [stack(-8), number(8), unknown])).toBe('accepted');
  });

  it('takes CAP_SYS_ADMIN for the other capabilities, too', () => {
    const args = [stack(-8, 0), number(8), stack(-16)];
    expect(verdict('bpf_probe_read_kernel', args, { program: { ...PLAIN, has: ['CAP_SYS_ADMIN'] } })).toBe('accepted');
    expect(verdict('bpf_probe_read_kernel', args, { program: { ...PLAIN, has: ['CAP_PERFMON'] } })).toBe(
      'program of this type cannot use helper bpf_probe_read_kernel#113',
    );
  });

  it('knows no helper for a program type that there is not', () => {
    expect(verdict('bpf_map_lookup_elem', LOOK_UP, { program: { ...XDP, type: 'BPF_PROG_TYPE_OTHER' } })).toBe(
      'program of this type cannot use helper bpf_map_lookup_elem#1',
    );
  });

  it('asks for the attach type', () => {
    const program = { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_SOCK_ADDR' };
    const args = [context, stack(-16), number(16)];
    expect(verdict('bpf_bind', args, { program: { ...program, attachType: 'BPF_CGROUP_INET4_CONNECT' } })).toBe(
      'accepted',
    );
    expect(verdict('bpf_bind', args, { program: { ...program, attachType: 'BPF_CGROUP_INET4_BIND' } })).toBe(
      'program of this type cannot use helper bpf_bind#64',
    );
  });
});

describe('rule 4: licence, hooks, sleep', () => {
  it('keeps GPL-only helpers from programs under another licence', () => {
    expect(verdict('bpf_probe_read_kernel', [stack(-8), number(8), unknown], { program: KPROBE })).toBe('accepted');
    expect(
      verdict('bpf_probe_read_kernel', [stack(-8), number(8), unknown], {
        program: { ...KPROBE, isGplCompatible: false },
      }),
    ).toBe('cannot call GPL-restricted function from non-GPL compatible program');
  });

  it('keeps bpf_d_path() to its hooks', () => {
    const args = [struct('path'), stack(-64), number(64)];
    expect(verdict('bpf_d_path', args, { program: { ...TRACING, hooks: ['d_path_hooks'] } })).toBe('accepted');
    expect(verdict('bpf_d_path', args, { program: TRACING })).toBe('helper call is not allowed in probe');
  });

  it('keeps helpers that sleep to programs that may', () => {
    const args = [stack(-8), number(8), unknown];
    const program = { ...XDP, type: 'BPF_PROG_TYPE_SYSCALL' };
    expect(verdict('bpf_copy_from_user', args, { program: { ...program, isSleepable: true } })).toBe('accepted');
    expect(verdict('bpf_copy_from_user', args, { program })).toBe(
      'sleepable helper bpf_copy_from_user#148 in non-sleepable prog',
    );
  });
});

describe('rule 6: arguments hold something', () => {
  it('refuses a register that was never written', () => {
    expect(verdict('bpf_ktime_get_ns', [unset])).toBe('accepted');
    expect(verdict('bpf_map_lookup_elem', [map(HASH), unset])).toBe('R2 !read_ok');
  });

  it('gives no addresses away without CAP_PERFMON', () => {
    const args = [map(RINGBUF), stack(-8), number(8), stack(-8)];
    expect(verdict('bpf_ringbuf_output', args)).toBe('accepted');
    expect(verdict('bpf_ringbuf_output', args, { program: PLAIN })).toBe('R4 leaks addr into helper function');
  });
});

describe('rule 7: packets', () => {
  const lookUp = [map(HASH), packet(4)];

  it('takes a packet where helper and program type are for it', () => {
    expect(verdict('bpf_map_lookup_elem', lookUp)).toBe('accepted');
  });

  it('refuses a packet that the program type may not read', () => {
    expect(verdict('bpf_map_lookup_elem', lookUp, { program: KPROBE })).toBe(
      'helper access to the packet is not allowed',
    );
  });

  it('refuses a packet that the helper does not take', () => {
    expect(verdict('bpf_ringbuf_output', [map(RINGBUF), packet(8), number(8), number(0)])).toBe(
      'helper access to the packet is not allowed',
    );
  });

  it('always takes it from programs of socket options', () => {
    const program = { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_SOCKOPT', attachType: 'BPF_CGROUP_SETSOCKOPT' };
    expect(verdict('bpf_ringbuf_output', [map(RINGBUF), packet(8), number(8), number(0)], { program })).toBe(
      'accepted',
    );
  });
});

describe('rule 8: what is a value of some maps', () => {
  const SOCKMAP: MapState = { name: 'socks', type: 'BPF_MAP_TYPE_SOCKMAP', keySize: 4, valueSize: 4 };
  const FILTER: MapState = { name: 'filter', type: 'BPF_MAP_TYPE_BLOOM_FILTER', keySize: 0, valueSize: 8 };

  it('puts sockets into a map of sockets', () => {
    const args = [map(SOCKMAP), stack(-4), pointer('PTR_TO_SOCKET'), number(0)];
    expect(verdict('bpf_map_update_elem', args, { program: TC })).toBe('accepted');
    expect(verdict('bpf_map_update_elem', [map(SOCKMAP), stack(-4), stack(-8), number(0)], { program: TC })).toBe(
      'R3 type=fp expected=sock_common, sock, tcp_sock, xdp_sock, ptr_, trusted_ptr_',
    );
  });

  it('reads the value that is looked for in a Bloom filter', () => {
    expect(verdict('bpf_map_peek_elem', [map(FILTER), stack(-8, 8)], { program: PLAIN })).toBe('accepted');
    expect(verdict('bpf_map_peek_elem', [map(FILTER), stack(-8, 0)], { program: PLAIN })).toBe(
      'invalid read from stack R2 off -8+0 size 8',
    );
  });
});

describe('rule 9: NULL', () => {
  it('is taken where the argument may be NULL', () => {
    expect(verdict('bpf_csum_diff', [nothing, number(0), memory(8), number(8), number(0)], { program: TC })).toBe(
      'accepted',
    );
    expect(verdict('bpf_map_lookup_elem', [map(HASH), nothing])).toBe(
      'R2 type=scalar expected=fp, pkt, pkt_meta, map_key, map_value, mem, ringbuf_mem, buf, trusted_ptr_, ctx',
    );
  });

  it('is the number 0 of the code, not one that turned up', () => {
    expect(
      verdict('bpf_csum_diff', [between(0, 0), number(0), memory(8), number(8), number(0)], { program: TC }),
    ).toContain('R1 type=scalar expected=fp');
  });
});

describe('rule 10: kinds of registers', () => {
  it.each([
    ['a number for a map', 'bpf_map_lookup_elem', [number(1), stack(-4)], 'R1 type=scalar expected=map_ptr'],
    ['a map for the context', 'bpf_xdp_adjust_head', [map(HASH), number(0)], 'R1 type=map_ptr expected=ctx'],
    [
      'a value before its check',
      'bpf_map_lookup_elem',
      [map(HASH), nullable(value(HASH))],
      /^R2 type=map_value_or_null expected=fp, /,
    ],
    [
      'memory that is not to be written',
      'bpf_xdp_load_bytes',
      [context, number(0), readOnly(memory(8)), number(8)],
      /^R3 type=rdonly_mem expected=fp, /,
    ],
    ['memory for a record', 'bpf_ringbuf_submit', [memory(8), number(0)], 'R1 type=mem expected=ringbuf_mem'],
    [
      'the context as a size',
      'bpf_ringbuf_output',
      [map(RINGBUF), stack(-8), context, number(0)],
      'R3 type=ctx expected=scalar',
    ],
    ['a number as a function', 'bpf_loop', [number(1), number(2), nothing, number(0)], 'R2 type=scalar expected=func'],
    ['a value as a stack', 'bpf_loop', [number(1), callback, value(HASH), number(0)], 'R3 type=map_value expected=fp'],
    ['a pointer as a count', 'bpf_loop', [stack(-8), callback, nothing, number(0)], 'R1 type=fp expected=scalar'],
  ])('refuses %s', (_, helper, args, message) => {
    expect(verdict(helper, args)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it.each([
    ['a socket for any socket', 'bpf_tcp_sock', [pointer('PTR_TO_SOCKET')], 'accepted'],
    ['a TCP socket for any socket', 'bpf_tcp_sock', [pointer('PTR_TO_TCP_SOCK')], 'accepted'],
    [
      'a struct for a socket',
      'bpf_tcp_sock',
      [struct('sock')],
      'R1 type=trusted_ptr_ expected=sock_common, sock, tcp_sock, xdp_sock',
    ],
    ['a struct for a socket of any kind', 'bpf_skc_to_tcp_sock', [struct('sock')], 'accepted'],
    [
      'another struct for it',
      'bpf_skc_to_tcp_sock',
      [struct('file')],
      'R1 is of type file but sock_common is expected',
    ],
    [
      'full sockets only',
      'bpf_sk_assign',
      [context, pointer('PTR_TO_SOCK_COMMON'), number(0)],
      'R2 type=sock_common expected=sock',
    ],
  ])('tells sockets apart: %s', (_, helper, args, message) => {
    const program = helper === 'bpf_sk_assign' ? { ...XDP, type: 'BPF_PROG_TYPE_SK_LOOKUP' } : TC;
    expect(verdict(helper, args, { program })).toBe(message);
  });

  it('tells structs apart', () => {
    expect(
      verdict('bpf_task_storage_delete', [map(storage('TASK')), struct('task_struct')], { program: TRACING }),
    ).toBe('accepted');
    expect(verdict('bpf_task_storage_delete', [map(storage('TASK')), struct('inode')], { program: TRACING })).toBe(
      'R2 is of type inode but task_struct is expected',
    );
  });

  it('writes to no struct of the kernel', () => {
    const args = (fill: typeof context) => [fill, number(8), unknown];
    expect(verdict('bpf_probe_read_kernel', args(struct('task_struct')), { program: TRACING })).toBe(
      'bpf_probe_read_kernel() may write into memory pointed by R1 type=trusted_ptr_',
    );
    expect(verdict('bpf_ringbuf_output', [map(RINGBUF), struct('task_struct'), number(8), number(0)])).toBe('accepted');
  });
});

/** A map of storage that belongs to an object. */
function storage(kind: string): MapState {
  return { name: 'storage', type: `BPF_MAP_TYPE_${kind}_STORAGE`, keySize: 4, valueSize: 8 };
}

describe('rule 11: offsets', () => {
  it('takes memory from anywhere inside', () => {
    expect(verdict('bpf_ringbuf_output', [map(RINGBUF), value(HASH, 8), number(8), number(0)])).toBe('accepted');
  });

  it('takes other pointers only as they came', () => {
    const moved = somewhere(context, 8, 8);
    const constant = (register: RegisterState) => {
      moved(register);
      register.isConstant = true;
    };
    expect(verdict('bpf_xdp_adjust_head', [constant, number(0)])).toBe(
      'dereference of modified ctx ptr R1 off=8 disallowed',
    );
    expect(verdict('bpf_xdp_adjust_head', [moved, number(0)])).toBe('variable ctx access var_off=8 disallowed');
    expect(verdict('bpf_xdp_adjust_head', [somewhere(context, 8, 13), number(0)])).toBe(
      'variable ctx access var_off=(0x8; 0x7) disallowed',
    );
  });

  it('takes structs at a fixed offset that is not negative', () => {
    const at = (offset: number) => (register: RegisterState) => {
      struct('task_struct')(register);
      register.min = offset;
      register.max = offset;
    };
    const args = (offset: number) => [map(storage('TASK')), at(offset)];
    expect(verdict('bpf_task_storage_delete', args(8), { program: TRACING })).toBe('accepted');
    expect(verdict('bpf_task_storage_delete', args(-8), { program: TRACING })).toBe(
      'negative offset trusted_ptr_ ptr R2 off=-8 disallowed',
    );
  });

  it('takes a record that is given up only from its start', () => {
    const { checker, registers } = reserve();
    registers[0]!.min = 8;
    registers[0]!.max = 8;
    expect(verdict('bpf_ringbuf_submit', [copyOf(registers[0]!), number(0)], { checker })).toBe(
      'R1 must have zero offset when passed to release func or trusted arg to kfunc',
    );
  });
});

/** A record that was reserved and found not to be NULL. */
function reserve(size = 16, program = XDP, table = TABLE) {
  const made = make('bpf_ringbuf_reserve', [map(RINGBUF), number(size), number(0)], { program, table });
  made.checker.isNotNull(made.registers, made.registers[0]!.id);
  return made;
}

describe('rule 12: what is given up is held', () => {
  it('gives a record up once', () => {
    const { checker, registers } = reserve();
    const record = copyOf(Object.assign(new RegisterState(), registers[0]));
    expect(verdict('bpf_ringbuf_submit', [record, number(0)], { checker })).toBe('accepted');
    expect(verdict('bpf_ringbuf_submit', [record, number(0)], { checker })).toBe(
      'release helper bpf_ringbuf_submit expects referenced PTR_TO_BTF_ID passed to R1',
    );
    expect(checker.exit()).toBe(true);
  });

  it('words that as the release does', () => {
    const never = pointer('PTR_TO_MEM | MEM_ALLOC');
    expect(verdict('bpf_ringbuf_submit', [never, number(0)], old)).toBe(
      'R1 must be referenced when passed to release function',
    );
  });

  it('gives up no pointer that may be NULL', () => {
    const { checker, registers } = make('bpf_ringbuf_reserve', [map(RINGBUF), number(8), number(0)]);
    expect(verdict('bpf_ringbuf_submit', [copyOf(registers[0]!), number(0)], { checker })).toBe(
      'R1 type=ringbuf_mem_or_null expected=ringbuf_mem',
    );
  });
});

const TIMED: MapState = { ...HASH, name: 'timed', hasTypes: true, fields: [{ kind: 'timer', offset: 0, size: 16 }] };

describe('rule 13: one map', () => {
  it('starts a timer with the map that it stands in', () => {
    expect(verdict('bpf_timer_init', [value(TIMED), map(TIMED), number(0)], { program: TC })).toBe('accepted');
    expect(verdict('bpf_timer_init', [value(TIMED), map({ ...TIMED, uid: 2 }), number(0)], { program: TC })).toBe(
      "timer pointer in R1 map_uid=0 doesn't match map pointer in R2 map_uid=2",
    );
  });
});

describe('rule 14: keys and values', () => {
  it.each([
    ['a key within the stack', [map(HASH), stack(-4)], 'accepted'],
    ['a key that runs out of the stack', [map(HASH), stack(-2)], 'invalid read from stack R2 off=-2 size=4'],
    ['a key below the stack', [map(HASH), stack(-516)], 'invalid read from stack R2 off=-516 size=4'],
    ['a key in a value', [map(HASH), value(HASH, 12)], 'accepted'],
    [
      'a key that runs out of a value',
      [map(HASH), value(HASH, 14)],
      'invalid access to map value, value_size=16 off=14 size=4',
    ],
  ])('%s', (_, args, message) => {
    expect(verdict('bpf_map_lookup_elem', args)).toBe(message);
  });

  it('reads a key that was written', () => {
    expect(verdict('bpf_map_lookup_elem', [map(HASH), stack(-4, 4)], { program: PLAIN })).toBe('accepted');
    expect(verdict('bpf_map_lookup_elem', [map(HASH), stack(-4, 2)], { program: PLAIN })).toBe(
      'invalid read from stack R2 off -4+2 size 4',
    );
    expect(verdict('bpf_map_lookup_elem', [map(HASH), stack(-4, 2)], { program: PLAIN, ...old })).toBe(
      'invalid indirect read from stack R2 off -4+2 size 4',
    );
  });

  it('reads all of a value', () => {
    expect(verdict('bpf_map_update_elem', [map(HASH), stack(-4), stack(-16), number(0)])).toBe('accepted');
    expect(verdict('bpf_map_update_elem', [map(HASH), stack(-4), stack(-8), number(0)])).toBe(
      'invalid read from stack R3 off=-8 size=16',
    );
  });

  it('writes a value into what is there for it', () => {
    const QUEUE: MapState = { name: 'queue', type: 'BPF_MAP_TYPE_QUEUE', keySize: 0, valueSize: 8 };
    expect(verdict('bpf_map_pop_elem', [map(QUEUE), stack(-8, 0)], { program: PLAIN })).toBe('accepted');
    expect(verdict('bpf_map_pop_elem', [map(QUEUE), stack(-4, 0)], { program: PLAIN })).toBe(
      'invalid write to stack R2 off=-4 size=8',
    );
  });
});

describe('rule 15: memory and its size', () => {
  const output = (size: ReturnType<typeof number>, data = stack(-16)) => [map(RINGBUF), data, size, number(0)];

  it.each([
    ['a size that fits', output(number(16)), 'accepted'],
    ['a size that is too large', output(number(17)), 'invalid read from stack R2 off=-16 size=17'],
    ['a size of 0, where that is allowed', output(number(0)), 'accepted'],
    ['a range that fits', output(between(0, 16)), 'accepted'],
    ['a range that does not', output(between(0, 24)), 'invalid read from stack R2 off=-16 size=24'],
    ['a negative size', output(between(-1, 8)), "R3 min value is negative, either use unsigned or 'var &= const'"],
    [
      'a size without bounds',
      output(between(0, 2 ** 29)),
      "R3 unbounded memory access, use 'var &= const' or 'if (var < const)'",
    ],
    ['memory that is too small', output(number(9), memory(8)), 'invalid access to memory, mem_size=8 off=0 size=9'],
    [
      'an offset that is negative',
      output(number(8), somewhere(memory(16), -8, 0)),
      'R2 min value is negative, either use unsigned index or do a if (index >=0) check.',
    ],
    [
      'an offset without bounds',
      output(number(8), somewhere(memory(16), 0, 2 ** 40)),
      'R2 unbounded memory access, make sure to bounds check any such access',
    ],
    [
      'an offset that may lead out',
      output(number(8), somewhere(memory(16), 0, 12)),
      'invalid access to memory, mem_size=16 off=12 size=8',
    ],
  ])('%s', (_, args, message) => {
    expect(verdict('bpf_ringbuf_output', args)).toBe(message);
  });

  it('refuses a size of 0 elsewhere', () => {
    expect(verdict('bpf_xdp_load_bytes', [context, number(0), stack(-8), number(0)])).toBe(
      'R4 invalid zero-sized read: u64=[0,0]',
    );
    expect(verdict('bpf_xdp_load_bytes', [context, number(0), stack(-8), number(0)], old)).toBe(
      'invalid zero-sized read',
    );
  });

  it('takes NULL with a size of 0 where both are allowed', () => {
    const args = (size: number) => [nothing, number(size), memory(4), number(4), number(0)];
    expect(verdict('bpf_csum_diff', args(0), { program: TC })).toBe('accepted');
    expect(verdict('bpf_csum_diff', args(4), { program: TC })).toBe('R1 type=scalar expected=fp');
  });

  it('fills memory that holds nothing only up to a known size', () => {
    const load = (size: ReturnType<typeof number>) => [context, number(0), stack(-8, 0), size];
    expect(verdict('bpf_xdp_load_bytes', load(number(8)), { program: PLAIN })).toBe('accepted');
    expect(verdict('bpf_xdp_load_bytes', load(between(1, 8)), { program: PLAIN })).toBe(
      'invalid read from stack R3 off -8+0 size 8',
    );
  });

  it('knows afterwards that it was filled', () => {
    const frame = new StackState();
    const { checker } = make('bpf_xdp_load_bytes', [context, number(0), stack(-8, 0, frame), number(8)], {
      program: PLAIN,
    });
    const { isRight } = make('bpf_map_lookup_elem', [map(HASH), stack(-8, 0, frame)], { checker });
    expect(isRight).toBe(true);
  });
});

describe('rule 16: memory of fixed size', () => {
  const number64 = (result: ReturnType<typeof stack>) => [stack(-24, 8), number(8), number(0), result];

  it('is as large as the contract says, and aligned', () => {
    const program = { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_SYSCTL' };
    expect(verdict('bpf_strtol', number64(stack(-8)), { program })).toBe('accepted');
    expect(verdict('bpf_strtol', number64(stack(-4)), { program })).toBe('invalid write to stack R4 off=-4 size=8');
    expect(verdict('bpf_strtol', number64(stack(-12)), { program })).toBe('misaligned stack access off -12+0 size 8');
    expect(verdict('bpf_strtol', number64(stack(-12)), { program, table: OLD_TABLE })).toBe(
      'misaligned stack access off (0x0; 0x0)+-12+0 size 8',
    );
  });

  it('is aligned in a packet, which begins two bytes behind an aligned place', () => {
    const program = { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_SOCKOPT', attachType: 'BPF_CGROUP_SETSOCKOPT' };
    expect(verdict('bpf_strtol', number64(somewhere(packet(16), 6, 6)), { program })).toBe('accepted');
    expect(verdict('bpf_strtol', number64(packet(16)), { program })).toBe('misaligned packet access off 2+0+0 size 8');
  });

  it('is the size of a header', () => {
    const args = (size: number) => [memory(size), memory(20)];
    expect(verdict('bpf_tcp_raw_check_syncookie_ipv4', args(20))).toBe('accepted');
    expect(verdict('bpf_tcp_raw_check_syncookie_ipv4', args(19))).toBe(
      'invalid access to memory, mem_size=19 off=0 size=20',
    );
  });
});

describe('rule 17: a size that is known', () => {
  it('becomes that of the memory', () => {
    const { isRight, registers } = make('bpf_ringbuf_reserve', [map(RINGBUF), number(24), number(0)]);
    expect(isRight).toBe(true);
    expect(registers[0]).toMatchObject({ kind: 'PTR_TO_MEM | MEM_RINGBUF', size: 24, isNullable: true });
  });

  it('is refused when it is not', () => {
    expect(verdict('bpf_ringbuf_reserve', [map(RINGBUF), between(24, 24), number(0)])).toBe(
      "R2 is not a known constant'",
    );
  });
});

describe('rule 18: places', () => {
  it('keeps helpers away from what stands in a value', () => {
    const output = (offset: number) => [map(RINGBUF), value(LOCKED, offset), number(4), number(0)];
    expect(verdict('bpf_ringbuf_output', output(0))).toBe('accepted');
    expect(verdict('bpf_ringbuf_output', output(2))).toBe('bpf_spin_lock cannot be accessed directly by load/store');
    const kept: MapState = { ...HASH, hasTypes: true, fields: [{ kind: 'kptr_ref', offset: 0, size: 8 }] };
    expect(verdict('bpf_ringbuf_output', [map(RINGBUF), value(kept), number(4), number(0)])).toBe(
      'kptr cannot be accessed indirectly by helper',
    );
  });

  it('heeds what programs may do with a map', () => {
    const load = (state: MapState) => [context, number(0), value(state), number(4)];
    const send = (state: MapState) => [map(RINGBUF), value(state), number(4), number(0)];
    expect(verdict('bpf_xdp_load_bytes', load(HASH))).toBe('accepted');
    expect(verdict('bpf_xdp_load_bytes', load({ ...HASH, isReadOnly: true }))).toBe(
      'write into map forbidden, value_size=16 off=0 size=4',
    );
    expect(verdict('bpf_ringbuf_output', send({ ...HASH, isWriteOnly: true }))).toBe(
      'read from map forbidden, value_size=16 off=0 size=4',
    );
  });

  it('stays within the part of the packet that was made sure of', () => {
    expect(verdict('bpf_map_lookup_elem', [map(HASH), packet(4)])).toBe('accepted');
    expect(verdict('bpf_map_lookup_elem', [map(HASH), packet(2)])).toBe(
      'invalid access to packet, off=0 size=4, R2(id=0,off=0,r=2)',
    );
  });

  it('writes to no key', () => {
    const key = (register: RegisterState) => {
      register.point('PTR_TO_MAP_KEY');
      register.map = HASH;
    };
    expect(verdict('bpf_map_lookup_elem', [map(HASH), key])).toBe('accepted');
    expect(verdict('bpf_xdp_load_bytes', [context, number(0), key, number(4)])).toBe('R3 cannot write into map_key');
  });

  it('takes a variable place on the stack only with CAP_PERFMON', () => {
    const args = [map(HASH), somewhere(stack(-16), -16, -8)];
    expect(verdict('bpf_map_lookup_elem', args)).toBe('accepted');
    expect(verdict('bpf_map_lookup_elem', args, { program: PLAIN })).toBe(
      'R2 variable offset stack access prohibited for !root, var_off=(0xfffffffffffffff0; 0xf)',
    );
  });

  it('lets syscall programs hand over their context as memory', () => {
    const args = [context, number(8), number(0)];
    const program = { ...XDP, type: 'BPF_PROG_TYPE_SYSCALL', isSleepable: true, has: ['CAP_SYS_ADMIN'] as const };
    expect(verdict('bpf_btf_find_by_name_kind', [...args, number(0)], { program })).toBe('accepted');
    expect(verdict('bpf_ringbuf_output', [map(RINGBUF), ...args], { program: KPROBE })).toBe('R2 type=ctx expected=fp');
  });
});

describe('rule 19: spin locks', () => {
  const { name, type, keySize, valueSize } = HASH;
  const bare: MapState = { name, type, keySize, valueSize };

  it.each([
    ['the lock', value(LOCKED, 4), 'accepted'],
    ['another place', value(LOCKED, 8), "off 8 doesn't point to 'struct bpf_spin_lock' that is at 4"],
    [
      'a place that varies',
      somewhere(value(LOCKED), 0, 4),
      "R1 doesn't have constant offset. bpf_spin_lock has to be at the constant offset",
    ],
    ['a value without types', value(bare), "map 'table' has to have BTF in order to use bpf_spin_lock"],
    ['a value without a lock', value({ ...bare, hasTypes: true }), "map 'table' has no valid bpf_spin_lock"],
    ['a number', number(4), 'R1 type=scalar expected=map_value, ptr_'],
  ])('%s', (_, lock, message) => {
    expect(verdict('bpf_spin_lock', [lock], { program: TC })).toBe(message);
  });

  it('go in pairs', () => {
    const one = (id: number) => (register: RegisterState) => {
      value(LOCKED, 4)(register);
      register.id = id;
    };
    const { checker } = make('bpf_spin_lock', [one(1)], { program: TC });
    expect(verdict('bpf_spin_lock', [one(2)], { checker })).toBe('function calls are not allowed while holding a lock');
    expect(verdict('bpf_spin_unlock', [one(2)], { checker })).toBe('bpf_spin_unlock of different lock');
    expect(verdict('bpf_spin_unlock', [one(1)], { checker })).toBe('accepted');
    expect(verdict('bpf_spin_unlock', [one(1)], { checker })).toBe('bpf_spin_unlock without taking a lock');
  });

  it('are not for every program', () => {
    const maps = (program: typeof XDP, table = TABLE) => {
      const checker = createChecker(table, program);
      return checker.map(LOCKED) ? 'accepted' : checker.violation?.message;
    };
    expect(maps(TC)).toBe('accepted');
    expect(maps(KPROBE)).toBe('tracing progs cannot use bpf_spin_lock yet');
    expect(maps({ ...XDP, type: 'BPF_PROG_TYPE_SOCKET_FILTER' })).toBe(
      'socket filter progs cannot use bpf_spin_lock yet',
    );
    expect(maps({ ...TRACING, isSleepable: true })).toBe('accepted');
    expect(maps({ ...TRACING, isSleepable: true }, OLD_TABLE)).toBe('sleepable progs cannot use bpf_spin_lock yet');
  });

  it('are found out in the maps of a call, too', () => {
    expect(verdict('bpf_spin_lock', [value(LOCKED, 4)], { program: KPROBE })).toBe(
      'tracing progs cannot use bpf_spin_lock yet',
    );
    expect(verdict('bpf_map_lookup_elem', [map(LOCKED), stack(-4)], { program: KPROBE })).toBe(
      'tracing progs cannot use bpf_spin_lock yet',
    );
    expect(verdict('bpf_map_lookup_elem', [map(LOCKED), stack(-4)], { program: TC })).toBe('accepted');
  });
});

const KEPT: MapState = {
  ...HASH,
  name: 'kept',
  hasTypes: true,
  fields: [
    { kind: 'kptr_ref', offset: 0, size: 8, struct: 'struct task_struct' },
    { kind: 'kptr_unref', offset: 8, size: 8, struct: 'struct task_struct' },
  ],
};

describe('rule 20: timers and kptrs', () => {
  it.each([
    ['the timer', value(TIMED), 'accepted'],
    ['another place', value(TIMED, 8), "off 8 doesn't point to 'struct bpf_timer' that is at 0"],
    [
      'a place that varies',
      somewhere(value(TIMED), 0, 8),
      "R1 doesn't have constant offset. bpf_timer has to be at the constant offset",
    ],
    ['a value without one', value({ ...HASH, hasTypes: true }), "map 'table' has no valid bpf_timer"],
    ['a value without types', value(HASH), "map 'table' has to have BTF in order to use bpf_timer"],
  ])('cancels %s', (_, timer, message) => {
    expect(verdict('bpf_timer_cancel', [timer], { program: TC })).toBe(message);
  });

  it('keeps timers from tracing programs of Linux 6.1', () => {
    const checker = createChecker(OLD_TABLE, KPROBE);
    expect(checker.map(TIMED)).toBe(false);
    expect(checker.violation?.message).toBe('tracing progs cannot use bpf_timer yet');
    expect(createChecker(TABLE, KPROBE).map(TIMED)).toBe(true);
  });

  it.each([
    ['a referenced one', value(KEPT), nothing, 'accepted'],
    ['one that is not referenced', value(KEPT, 8), nothing, "off=8 kptr isn't referenced kptr"],
    ['another place', value(KEPT, 4), nothing, "off=4 doesn't point to kptr"],
    [
      'a place that varies',
      somewhere(value(KEPT), 0, 8),
      nothing,
      "R1 doesn't have constant offset. kptr has to be at the constant offset",
    ],
    ['a value without one', value({ ...HASH, hasTypes: true }), nothing, 'R1 has no valid kptr'],
    ['a value without types', value(HASH), nothing, "map 'table' has to have BTF in order to use bpf_kptr_xchg"],
  ])('exchanges a kptr: %s', (_, place, pointer, message) => {
    expect(verdict('bpf_kptr_xchg', [place, pointer], { program: TC })).toBe(message);
  });

  it('exchanges a kptr for one of its type', () => {
    const first = make('bpf_kptr_xchg', [value(KEPT), nothing], { program: TC });
    const { checker, registers } = first;
    checker.isNotNull(registers, registers[0]!.id);
    expect(registers[0]).toMatchObject({ kind: 'PTR_TO_BTF_ID', struct: 'struct task_struct' });
    const other = Object.assign(new RegisterState(), registers[0], { struct: 'struct file' });
    expect(verdict('bpf_kptr_xchg', [value(KEPT), copyOf(other)], { checker })).toBe(
      'invalid kptr access, R2 type=ptr_file expected=ptr_task_struct',
    );
    const { isRight } = make('bpf_kptr_xchg', [value(KEPT), copyOf(registers[0]!)], { checker });
    expect(isRight).toBe(true);
  });
});

describe('rule 21: constant strings', () => {
  const text = (content: string, more: Partial<MapState> = {}): MapState => ({
    name: '.rodata',
    type: 'BPF_MAP_TYPE_ARRAY',
    keySize: 4,
    valueSize: content.length,
    isReadOnly: true,
    isFrozen: true,
    content: new TextEncoder().encode(content),
    ...more,
  });
  const compare = (string: ReturnType<typeof value>) => [stack(-8), number(8), string];

  it.each([
    ['a string that ends', value(text('one\0two\0'), 4), 'accepted'],
    ['one that does not', value(text('one\0two'), 4), 'string is not zero-terminated'],
    ['a map that may change', value(text('one\0', { isFrozen: false })), "R3 does not point to a readonly map'"],
    ['a place that varies', somewhere(value(text('one\0')), 0, 1), "R3 is not a constant address'"],
    [
      'a map that cannot be read so',
      value({ ...HASH, isReadOnly: true, isFrozen: true }),
      'no direct value access support for this map type',
    ],
    ['the stack', stack(-8), 'R3 type=fp expected=map_value'],
  ])('%s', (_, string, message) => {
    expect(verdict('bpf_strncmp', compare(string))).toBe(message);
  });

  it.each([
    ['%d %s', 16, 'accepted'],
    ['100%% of %lld, %pI4, %px', 24, 'accepted'],
    ['%d %d', 8, 'Invalid format string'],
    ['%d', 12, 'Invalid format string'],
    ['%q', 8, 'Invalid format string'],
    ['%pI5', 8, 'Invalid format string'],
    ['%sx', 8, 'Invalid format string'],
    ['\x07', 0, 'Invalid format string'],
  ])('as a format: %j with %i bytes', (format, size, message) => {
    const args = [stack(-64), number(32), value(text(`${format}\0`)), stack(-32), number(size)];
    expect(verdict('bpf_snprintf', args)).toBe(message);
  });
});

describe('rule 22: dynptrs', () => {
  const reserveAt = (frame: StackState, offset: number, checker = createChecker(TABLE, XDP)) =>
    make('bpf_ringbuf_reserve_dynptr', [map(RINGBUF), number(16), number(0), stack(offset, 0, frame)], { checker });
  const at = (frame: StackState, offset: number) => stack(offset, 0, frame);

  it('makes one, uses it and gives it up', () => {
    const frame = new StackState();
    const { checker, isRight } = reserveAt(frame, -16);
    expect(isRight).toBe(true);
    expect(checker.exit()).toBe(false);
    expect(verdict('bpf_dynptr_read', [stack(-64), number(8), at(frame, -16), number(0), number(0)], { checker })).toBe(
      'accepted',
    );
    expect(verdict('bpf_ringbuf_submit_dynptr', [at(frame, -16), number(0)], { checker })).toBe('accepted');
    expect(checker.exit()).toBe(true);
    expect(verdict('bpf_ringbuf_submit_dynptr', [at(frame, -16), number(0)], { checker })).toBe(
      'Expected an initialized dynptr as R1',
    );
  });

  it('is given up in the words of Linux 6.1 only where it holds a record', () => {
    const refused = 'arg 1 is an unacquired reference';
    const frame = new StackState();
    const args = [map(RINGBUF), number(16), number(0), at(frame, -16)];
    const { checker } = make('bpf_ringbuf_reserve_dynptr', args, old);
    const submit = () => verdict('bpf_ringbuf_submit_dynptr', [at(frame, -16), number(0)], { ...old, checker });
    expect(submit()).toBe('accepted');
    expect(submit()).toBe(refused);
    make('bpf_dynptr_from_mem', [value(HASH), number(16), number(0), at(frame, -16)], { ...old, checker });
    expect(submit()).toBe(refused);
    const handle = pointer('PTR_TO_DYNPTR | DYNPTR_TYPE_LOCAL');
    expect(verdict('bpf_ringbuf_submit_dynptr', [handle, number(0)], old)).toBe(refused);
  });

  it('needs two slots of its own', () => {
    const frame = new StackState();
    expect(reserveAt(frame, -12).message).toBe('cannot pass in dynptr at an offset=-12');
    expect(reserveAt(frame, -8).message).toBe('cannot pass in dynptr at an offset=-8');
  });

  it('loses none that holds a record', () => {
    const frame = new StackState();
    const { checker } = reserveAt(frame, -16);
    expect(reserveAt(frame, -24, checker).message).toBe('cannot overwrite referenced dynptr');
  });

  it('is of the right kind', () => {
    const frame = new StackState();
    const { checker } = make('bpf_dynptr_from_mem', [value(HASH), number(16), number(0), at(frame, -16)]);
    expect(verdict('bpf_ringbuf_submit_dynptr', [at(frame, -16), number(0)], { checker })).toBe(
      'Expected a dynptr of type ringbuf as R1',
    );
    expect(verdict('bpf_dynptr_read', [stack(-64), number(8), stack(-32), number(0), number(0)])).toBe(
      'Expected an initialized dynptr as R3',
    );
  });

  it('is kept from helpers that fill memory', () => {
    const frame = new StackState();
    const { checker } = reserveAt(frame, -16);
    expect(verdict('bpf_xdp_load_bytes', [context, number(0), at(frame, -16), number(8)], { checker })).toBe(
      'potential write to dynptr at off=-16 disallowed',
    );
  });

  it('is not given up where the kernel handed it over', () => {
    expect(verdict('bpf_ringbuf_submit_dynptr', [pointer('CONST_PTR_TO_DYNPTR'), number(0)])).toBe(
      'CONST_PTR_TO_DYNPTR cannot be released',
    );
    expect(
      verdict('bpf_dynptr_read', [stack(-8), number(8), pointer('CONST_PTR_TO_DYNPTR'), number(0), number(0)]),
    ).toBe('accepted');
  });
});

describe('rule 23: what each processor has, and functions', () => {
  it('carries the struct to what comes back', () => {
    const { registers } = make('bpf_this_cpu_ptr', [struct('rq', 'PTR_TO_BTF_ID | MEM_PERCPU')], { program: TRACING });
    expect(registers[0]).toMatchObject({ kind: 'PTR_TO_BTF_ID', struct: 'struct rq', isNullable: false });
  });

  it('needs to know it', () => {
    expect(verdict('bpf_this_cpu_ptr', [pointer('PTR_TO_BTF_ID | MEM_PERCPU')], { program: TRACING })).toBe(
      'Helper has invalid btf_id in R1',
    );
    expect(verdict('bpf_this_cpu_ptr', [struct('rq')], { program: TRACING })).toBe(
      'R1 type=trusted_ptr_ expected=percpu_ptr_, percpu_rcu_ptr_, percpu_trusted_ptr_',
    );
  });

  it('takes a function of the program', () => {
    expect(verdict('bpf_loop', [number(3), callback, nothing, number(0)])).toBe('accepted');
  });
});

describe('rules 24 and 25: maps and helpers', () => {
  it('writes to no map that programs must not write to', () => {
    const frozen: MapState = { ...HASH, isReadOnly: true };
    expect(verdict('bpf_map_lookup_elem', [map(frozen), stack(-4)])).toBe('accepted');
    expect(verdict('bpf_map_delete_elem', [map(frozen), stack(-4)])).toBe('write into map forbidden');
  });

  it.each(['BPF_MAP_TYPE_DEVMAP', 'BPF_MAP_TYPE_DEVMAP_HASH'])(
    'reads values of %s, and does not write them',
    (type) => {
      const devices: MapState = { name: 'devices', type, keySize: 4, valueSize: 8 };
      const { checker, registers } = make('bpf_map_lookup_elem', [map(devices), stack(-4)]);
      checker.isNotNull(registers, registers[0]!.id);
      const device = copyOf(registers[0]!);
      expect(verdict('bpf_ringbuf_output', [map(RINGBUF), device, number(8), number(0)], { checker })).toBe('accepted');
      expect(verdict('bpf_xdp_load_bytes', [context, number(0), device, number(8)], { checker })).toBe(
        'write into map forbidden, value_size=8 off=0 size=8',
      );
      expect(verdict('bpf_map_delete_elem', [map(devices), stack(-4)])).toBe('write into map forbidden');
    },
  );

  it('keeps map types to their helpers', () => {
    const programs: MapState = { name: 'programs', type: 'BPF_MAP_TYPE_PROG_ARRAY', keySize: 4, valueSize: 4 };
    expect(verdict('bpf_map_lookup_elem', [map(programs), stack(-4)])).toBe(
      'cannot pass map_type 3 into func bpf_map_lookup_elem#1',
    );
    expect(verdict('bpf_tail_call', [context, map(programs), number(0)])).toBe('accepted');
  });

  it('keeps helpers to their map types', () => {
    expect(verdict('bpf_ringbuf_query', [map(RINGBUF), number(0)])).toBe('accepted');
    expect(verdict('bpf_ringbuf_query', [map(HASH), number(0)])).toBe(
      'cannot pass map_type 1 into func bpf_ringbuf_query#134',
    );
  });

  it('changes maps of sockets only where that is safe', () => {
    const socks: MapState = { name: 'socks', type: 'BPF_MAP_TYPE_SOCKMAP', keySize: 4, valueSize: 4 };
    const remove = [map(socks), stack(-4)];
    expect(verdict('bpf_map_delete_elem', remove, { program: TC })).toBe('accepted');
    expect(verdict('bpf_map_delete_elem', remove, { program: KPROBE })).toBe('cannot update sockmap in this context');
    const operations = { ...XDP, type: 'BPF_PROG_TYPE_SOCK_OPS' };
    expect(verdict('bpf_map_delete_elem', remove, { program: operations })).toBe('accepted');
    expect(
      verdict('bpf_map_update_elem', [map(socks), stack(-4), pointer('PTR_TO_SOCKET'), number(0)], {
        program: operations,
      }),
    ).toBe('cannot update sockmap in this context');
  });

  it('keeps sleepable programs to their map types', () => {
    const use = (table: typeof TABLE, type: string) => {
      const checker = createChecker(table, { ...TRACING, isSleepable: true });
      return checker.map({ ...HASH, type }) ? 'accepted' : checker.violation?.message;
    };
    expect(use(TABLE, 'BPF_MAP_TYPE_QUEUE')).toBe('accepted');
    expect(use(TABLE, 'BPF_MAP_TYPE_SOCKMAP')).toBe(
      'Sleepable programs can only use array, hash, ringbuf and local storage maps',
    );
    expect(use(OLD_TABLE, 'BPF_MAP_TYPE_QUEUE')).toBe('Sleepable programs can only use array, hash, and ringbuf maps');
    const values: MapState = { ...HASH, type: 'BPF_MAP_TYPE_QUEUE' };
    const program = { ...TRACING, isSleepable: true };
    expect(verdict('bpf_map_peek_elem', [map(values), stack(-16)], { program })).toBe('accepted');
    expect(verdict('bpf_map_peek_elem', [map(values), stack(-16)], { program, table: OLD_TABLE })).toBe(
      'Sleepable programs can only use array, hash, and ringbuf maps',
    );
  });
});

describe('rule 26: single helpers', () => {
  it('leaves by a tail call with nothing held', () => {
    const { checker } = reserve();
    const programs: MapState = { name: 'programs', type: 'BPF_MAP_TYPE_PROG_ARRAY', keySize: 4, valueSize: 4 };
    expect(verdict('bpf_tail_call', [context, map(programs), number(0)], { checker })).toBe(
      'Unreleased reference id=2 alloc_insn=7',
    );
    expect(verdict('bpf_tail_call', [context, map(HASH), number(0)])).toBe('expected prog array map for tail call');
    expect(verdict('bpf_tail_call', [context, map(programs), number(0)])).toBe('accepted');
    expect(
      verdict('bpf_tail_call', [context, map(programs), number(0)], { program: { ...XDP, mayTailCall: false } }),
    ).toBe('mixing of tail_calls and bpf-to-bpf calls is not supported');
  });

  it('has one local storage, without flags', () => {
    const program = { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_SKB', attachType: 'BPF_CGROUP_INET_INGRESS' };
    const storage: MapState = { name: 'storage', type: 'BPF_MAP_TYPE_CGROUP_STORAGE', keySize: 16, valueSize: 8 };
    const { checker, isRight } = make('bpf_get_local_storage', [map(storage), number(0)], { program });
    expect(isRight).toBe(true);
    expect(verdict('bpf_get_local_storage', [map({ ...storage, name: 'other' }), number(0)], { checker })).toBe(
      'only one cgroup storage of each type is allowed',
    );
    expect(verdict('bpf_get_local_storage', [map(storage), number(1)], { checker })).toBe(
      "get_local_storage() doesn't support non-zero flags",
    );
  });

  it('makes dynptrs of map values only', () => {
    const make = (data: ReturnType<typeof value>) => [data, number(8), number(0), stack(-16)];
    expect(verdict('bpf_dynptr_from_mem', make(value(HASH)))).toBe('accepted');
    expect(verdict('bpf_dynptr_from_mem', make(memory(8)))).toBe(
      'Unsupported reg type mem for bpf_dynptr_from_mem data',
    );
  });

  it('hands out data of a dynptr that lives as long as it', () => {
    const frame = new StackState();
    const at = stack(-16, 0, frame);
    const { checker } = make('bpf_ringbuf_reserve_dynptr', [map(RINGBUF), number(16), number(0), at]);
    const { registers } = make('bpf_dynptr_data', [at, number(0), number(8)], { checker });
    expect(registers[0]).toMatchObject({ kind: 'PTR_TO_MEM', size: 8, isNullable: true, reference: 1 });
    at(registers[1]!);
    registers[2]!.constant(0);
    registers[6]!.copy(registers[0]!);
    checker.call(TABLE.helpers['bpf_ringbuf_submit_dynptr']!.id, registers);
    expect(registers[6]).toMatchObject({ kind: 'SCALAR_VALUE', min: -(2 ** 63), max: 2 ** 63 - 1 });
  });

  it('sets a return value that there is', () => {
    const program = { ...XDP, type: 'BPF_PROG_TYPE_LSM', attachType: 'BPF_LSM_CGROUP' };
    expect(verdict('bpf_set_retval', [number(-1)], { program })).toBe('accepted');
    expect(verdict('bpf_set_retval', [number(-1)], { program: { ...program, isVoidHook: true } })).toBe(
      "BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!",
    );
  });

  it('sets a return value that is an error or 0', () => {
    const program = { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_DEVICE' };
    expect(verdict('bpf_set_retval', [number(1)], { program })).toBe(
      'At bpf_set_retval the register R1 has smin=1 smax=1 should have been in [-4095, 0]',
    );
    const getsockopt = { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_SOCKOPT', attachType: 'BPF_CGROUP_GETSOCKOPT' };
    expect(verdict('bpf_set_retval', [number(1)], { program: getsockopt })).toBe('accepted');
  });

  it('asks for the function address where there is one', () => {
    expect(verdict('bpf_get_func_ip', [context], { program: KPROBE })).toBe('accepted');
    expect(
      verdict('bpf_get_func_ip', [context], { program: { ...TRACING, has: [...TRACING.has!, 'trampoline'] } }),
    ).toBe('accepted');
    expect(verdict('bpf_get_func_ip', [context], { program: TRACING })).toBe(
      'func bpf_get_func_ip#173 supported only for fentry/fexit/fsession/fmod_ret programs',
    );
    expect(verdict('bpf_get_func_ip', [context], { program: { ...XDP, type: 'BPF_PROG_TYPE_TRACEPOINT' } })).toBe(
      'func bpf_get_func_ip#173 not supported for program type 5',
    );
  });
});

describe('rule 27: callbacks', () => {
  const leave = (helper: string, fill: (register: RegisterState) => void) => {
    const checker = createChecker(TABLE, XDP);
    const result = new RegisterState();
    fill(result);
    checker.enterCallback();
    const { callback: one } = TABLE.helpers[helper]!.signatures[0]!;
    return checker.leaveCallback(one!, result) ? 'accepted' : checker.violation?.message;
  };

  it('go on or stop', () => {
    expect(leave('bpf_loop', number(1))).toBe('accepted');
    expect(leave('bpf_loop', number(2))).toBe(
      'At callback return the register R0 has smin=2 smax=2 should have been in [0, 1]',
    );
    expect(leave('bpf_loop', unknown)).toBe(
      'At callback return the register R0 has unknown scalar value should have been in [0, 1]',
    );
    expect(leave('bpf_loop', context)).toBe('R0 not a scalar value');
  });

  it('of timers return 0', () => {
    expect(leave('bpf_timer_set_callback', number(0))).toBe('accepted');
    expect(leave('bpf_timer_set_callback', number(1))).toBe(
      'At callback return the register R0 has smin=1 smax=1 should have been in [0, 0]',
    );
  });

  it('give up what they took', () => {
    const checker = createChecker(TABLE, XDP);
    checker.enterCallback();
    make('bpf_ringbuf_reserve', [map(RINGBUF), number(8), number(0)], { checker });
    const result = new RegisterState();
    result.constant(0);
    expect(checker.leaveCallback(TABLE.helpers['bpf_loop']!.signatures[0]!.callback!, result)).toBe(false);
    expect(checker.violation?.message).toBe('Unreleased reference id=2 alloc_insn=7');
  });

  it('do not leave by a tail call', () => {
    const checker = createChecker(TABLE, XDP);
    checker.enterCallback();
    const programs: MapState = { name: 'programs', type: 'BPF_MAP_TYPE_PROG_ARRAY', keySize: 4, valueSize: 4 };
    expect(verdict('bpf_tail_call', [context, map(programs), number(0)], { checker })).toBe(
      'cannot tail call within callback',
    );
  });
});

describe('rule 28: what comes back', () => {
  it('takes the arguments away', () => {
    const { registers } = make('bpf_map_lookup_elem', LOOK_UP);
    expect(registers.slice(1, 6).map(({ kind }) => kind)).toEqual(Array(5).fill('NOT_INIT'));
  });

  it('is a value of the map, perhaps', () => {
    const { registers, checker } = make('bpf_map_lookup_elem', LOOK_UP);
    expect(registers[0]).toMatchObject({ kind: 'PTR_TO_MAP_VALUE', isNullable: true, map: HASH });
    registers[7]!.copy(registers[0]!);
    checker.isNotNull(registers, registers[0]!.id);
    expect([registers[0]!.isNullable, registers[7]!.isNullable]).toEqual([false, false]);
  });

  it('is nothing, where the helper returns nothing', () => {
    const { registers } = make('bpf_spin_lock', [value(LOCKED, 4)], { program: TC });
    expect(registers[0]!.kind).toBe('NOT_INIT');
  });

  it.each([
    ['BPF_MAP_TYPE_HASH_OF_MAPS', { kind: 'CONST_PTR_TO_MAP', map: RINGBUF }],
    ['BPF_MAP_TYPE_XSKMAP', { kind: 'PTR_TO_XDP_SOCK' }],
    ['BPF_MAP_TYPE_SOCKMAP', { kind: 'PTR_TO_SOCKET', reference: 2 }],
  ])('is, when it is not NULL, what stands in a map of type %s', (type, expected) => {
    const { registers, checker } = make('bpf_map_lookup_elem', [map({ ...HASH, type, inner: RINGBUF }), stack(-4)], {
      program: TC,
    });
    expect(registers[0]).toMatchObject({ kind: 'PTR_TO_MAP_VALUE', isNullable: true });
    checker.isNotNull(registers, registers[0]!.id);
    expect(registers[0]).toMatchObject({ ...expected, isNullable: false });
  });
});

describe('rule 29: references', () => {
  const lookUp = () =>
    make('bpf_sk_lookup_tcp', [context, stack(-16), number(12), number(0), number(0)], { program: TC });

  it('are given up before the program ends', () => {
    const { checker, registers } = lookUp();
    expect(checker.exit()).toBe(false);
    expect(checker.violation?.message).toBe('Unreleased reference id=2 alloc_insn=7');
    checker.isNotNull(registers, registers[0]!.id);
    make('bpf_sk_release', [copyOf(registers[0]!)], { checker });
    expect(checker.exit()).toBe(true);
  });

  it('are none when the pointer was NULL', () => {
    const { checker, registers } = lookUp();
    checker.isNull(registers, registers[0]!.id);
    expect(checker.exit()).toBe(true);
    expect(registers[0]!.isNull()).toBe(true);
  });

  it('are shared by a cast, and stay when that is NULL', () => {
    const { checker, registers } = lookUp();
    checker.isNotNull(registers, registers[0]!.id);
    const cast = make('bpf_tcp_sock', [copyOf(registers[0]!)], { checker });
    expect(cast.registers[0]).toMatchObject({ kind: 'PTR_TO_TCP_SOCK', isNullable: true, reference: 2 });
    checker.isNull(cast.registers, cast.registers[0]!.id);
    expect(checker.exit()).toBe(false);
  });

  it('are given up through a cast, which makes every other pointer invalid', () => {
    const { checker, registers } = lookUp();
    checker.isNotNull(registers, registers[0]!.id);
    registers[6]!.copy(registers[0]!);
    registers[1]!.copy(registers[0]!);
    expect(checker.call(TABLE.helpers['bpf_tcp_sock']!.id, registers)).toBe(true);
    checker.isNotNull(registers, registers[0]!.id);
    registers[1]!.copy(registers[0]!);
    expect(checker.call(TABLE.helpers['bpf_sk_release']!.id, registers)).toBe(true);
    expect(checker.effect.released).toBe(2);
    expect(registers[6]!.kind).toBe('SCALAR_VALUE');
    expect(checker.exit()).toBe(true);
  });

  it('are not held at a load that may end the program', () => {
    const { checker } = lookUp();
    const context = new RegisterState();
    context.point('PTR_TO_CTX');
    expect(checker.loadAbsolute(context)).toBe(false);
    expect(checker.violation?.message).toBe('Unreleased reference id=2 alloc_insn=7');
    expect(createChecker(TABLE, TC).loadAbsolute(context)).toBe(true);
    const other = createChecker(TABLE, XDP);
    expect(other.loadAbsolute(context)).toBe(false);
    expect(other.violation?.message).toBe('BPF_LD_[ABS|IND] instructions not allowed for this program type');
  });
});

describe('rule 30: numbers with bounds', () => {
  it.each([
    ['bpf_probe_read_kernel_str', [stack(-16), number(16), unknown], XDP, [-4095, 16]],
    ['bpf_get_stack', [context, stack(-64), between(0, 64), number(0)], KPROBE, [-4095, 64]],
    ['bpf_get_smp_processor_id', [], { ...XDP, processors: 8 }, [0, 7]],
    ['bpf_get_retval', [], { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_DEVICE' }, [-4095, 0]],
    [
      'bpf_get_retval',
      [],
      { ...XDP, type: 'BPF_PROG_TYPE_CGROUP_SOCKOPT', attachType: 'BPF_CGROUP_GETSOCKOPT' },
      [-(2 ** 63), 2 ** 63 - 1],
    ],
    ['bpf_ktime_get_ns', [], XDP, [-(2 ** 63), 2 ** 63 - 1]],
  ] as const)('%s', (helper, args, program, [min, max]) => {
    const { registers } = make(helper, args, { program });
    expect(registers[0]).toMatchObject({ kind: 'SCALAR_VALUE', isConstant: false, min, max });
  });
});

describe('rule 31: the packet moves', () => {
  it.each([
    ['a number, for programs that may see addresses', XDP, 'SCALAR_VALUE'],
    ['nothing, for others', PLAIN, 'NOT_INIT'],
  ])('makes every pointer into it %s', (_, program, kind) => {
    const checker = createChecker(TABLE, program);
    const registers = createRegisters();
    registers[1]!.point('PTR_TO_CTX');
    registers[2]!.constant(8);
    registers[6]!.point('PTR_TO_PACKET');
    registers[7]!.point('PTR_TO_CTX');
    expect(checker.call(TABLE.helpers['bpf_xdp_adjust_head']!.id, registers)).toBe(true);
    expect(checker.effect.invalidatesPackets).toBe(true);
    expect([registers[6]!.kind, registers[7]!.kind]).toEqual([kind, 'PTR_TO_CTX']);
  });

  it('leaves them where the helper only reads', () => {
    const registers = createRegisters();
    const checker = createChecker(TABLE, XDP);
    map(HASH)(registers[1]!);
    registers[2]!.point('PTR_TO_PACKET');
    registers[2]!.size = 4;
    registers[6]!.point('PTR_TO_PACKET');
    expect(checker.call(TABLE.helpers['bpf_map_lookup_elem']!.id, registers)).toBe(true);
    expect(registers[6]!.kind).toBe('PTR_TO_PACKET');
  });
});
