import { ARG_BITS, CALLBACK_PARAMS, CONTRACT_BITS, type PackedTable, RANGE_BITS } from '../../signature/index.ts';
import { ALLOWED_HOOKS, ARG_TYPES, REQUIREMENTS, RETURN_TYPES, SIGNATURE_RULES, TYPE_FLAGS } from '../../tree/index.ts';

/** Returns the declarations: names with their numbers, what a look-up takes and gives. */
export function declarations(packed: PackedTable): string[] {
  return [
    ...numbered('bpfdoc_arg_type', 'What an argument must be.', ARG_TYPES),
    ...numbered('bpfdoc_return_type', 'What comes back.', RETURN_TYPES),
    ...bits('What an argument or a return is marked with, as bits.', '', TYPE_FLAGS),
    ...bits('What a program needs, as bits.', 'REQUIRES_', REQUIREMENTS),
    ...bits('Marks of a helper, as bits.', '', CONTRACT_BITS),
    ...bits('Marks of an argument, as bits.', '', ARG_BITS),
    ...bits('Marks of a range, as bits.', 'RANGE_', RANGE_BITS),
    ...bits('Checks that belong to single helpers, as bits.', 'RULE_', SIGNATURE_RULES),
    ...numbered('bpfdoc_hooks', 'Lists of hooks that a helper is kept to.', ['any_hook', ...ALLOWED_HOOKS]),
    ...numbered('bpfdoc_callback_param', 'What a callback is given.', CALLBACK_PARAMS, 'CALLBACK_'),
    ...bits('Structs of struct_ops programs, as bits.', 'OPS_', packed.structOps),
    ...STRUCTS,
  ];
}

function numbered(name: string, comment: string, names: readonly string[], prefix = ''): string[] {
  const lines = names.map((one, index) => `\t${constant(prefix, one)} = ${index},`);
  return [`/* ${comment} The numbers never change; new ones come at the end. */`, `enum ${name} {`, ...lines, '};', ''];
}

function bits(comment: string, prefix: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [
    `/* ${comment} */`,
    ...names.map((one, index) => `#define ${constant(prefix, one)} (UINT32_C(1) << ${index})`),
    '',
  ];
}

/** Returns the constant's name: the kernel's words behind our prefix. */
function constant(prefix: string, name: string): string {
  return `BPFDOC_${prefix}${name.toUpperCase()}`;
}

const STRUCTS = `/* The program that calls. */
struct bpfdoc_program {
	uint32_t prog_type;
	/* BPFDOC_ANY for programs without one */
	uint32_t attach_type;
	/* bits of the struct it implements a function of; 0 for other programs */
	uint32_t struct_ops;
	/* bits of what it has: BPFDOC_REQUIRES_...; with CAP_SYS_ADMIN also those of CAP_BPF and CAP_PERFMON */
	uint32_t has;
};

#define BPFDOC_ANY UINT32_MAX

struct bpfdoc_arg {
	enum bpfdoc_arg_type type;
	uint32_t flags;
	uint32_t bits;
	/* registers that belong to it, 1 to 5: memory's size, a size's memory, a key's or value's map */
	uint8_t size_arg, mem_arg, map_arg;
	/* bytes, for memory of fixed size */
	uint32_t size;
	/* words of a mask of map types; NULL for any */
	const uint64_t *map_types;
	/* "struct task_struct", or NULL */
	const char *btf_id;
};

struct bpfdoc_return {
	enum bpfdoc_return_type type;
	uint32_t flags;
	uint8_t map_arg, size_arg, btf_arg;
	const char *btf_id;
	/* 0 when nothing is known of the number; else it is at least min, and at most max with
	 * BPFDOC_RANGE_HAS_MAX, at most the largest value of max_arg where that is not 0 */
	uint8_t has_range, max_arg;
	uint32_t range_bits;
	int64_t min, max;
	/* programs for which nothing is known after all; BPFDOC_ANY for any type */
	uint8_t not_for_count;
	struct {
		uint32_t prog_type, attach_type;
	} not_for[2];
};

struct bpfdoc_reference {
	uint8_t acquires, release_arg, cast_of, dynptr_of;
	/* words of a mask of map types with which a reference is acquired; NULL for any */
	const uint64_t *when_map_types;
};

struct bpfdoc_callback {
	/* 0 where the helper takes none */
	uint8_t arg;
	uint8_t ctx_arg, is_async, param_count;
	struct {
		enum bpfdoc_callback_param type;
		uint8_t arg;
		const char *btf_id;
	} params[5];
	int32_t ret_min, ret_max;
};

struct bpfdoc_signature {
	uint32_t helper;
	/* words of masks; NULL for any */
	const uint64_t *prog_types, *attach_types;
	/* 1 when attach_types says which there must not be */
	uint8_t attach_types_are_excluded;
	uint32_t struct_ops, requires_;
	uint32_t bits, rules;
	enum bpfdoc_hooks allowed;
	uint8_t arg_count;
	struct bpfdoc_arg args[5];
	struct bpfdoc_return ret;
	struct bpfdoc_reference ref;
	struct bpfdoc_callback callback;
};

/* The tables; look them up by the functions below. */
struct bpfdoc_signatures {
	/* sizeof this struct, so that a reader of another version knows what there is */
	uint32_t size;
	uint32_t version;
	/* of the kernel: major << 16 | minor << 8 | patch, no part of it above 255; 0 when inferred */
	uint32_t kernel;
	uint32_t helper_count;
	uint32_t row_count;
	const void *tables;
};

extern const struct bpfdoc_signatures bpfdoc_signatures;

/* Returns the number of the first row after row \`after\` (-1 to begin) with which the program may call the
 * helper; -1 when there is none. The first one is the one that counts. */
int32_t bpfdoc_find_row(uint32_t helper, const struct bpfdoc_program *program, int32_t after);

/* Unpacks a row. Returns 0 when there is no such row, else 1. */
int bpfdoc_get_row(uint32_t row, struct bpfdoc_signature *signature);

/* Both in one. Returns 0 when the program may not call the helper, else 1. */
int bpfdoc_find_signature(uint32_t helper, const struct bpfdoc_program *program, struct bpfdoc_signature *signature);
`.split('\n');
