/** What stands before the first declaration. */
export const OPENING = `#ifndef BPF_HELPER_STUBS_H
#define BPF_HELPER_STUBS_H

/*
 * The kernel's header uses extensions of C that -Wpedantic finds fault with. It is read as a system header, which this
 * pragma hands on to it; define BPF_HELPER_STUBS_WARNINGS to see all warnings.
 */
#if defined(__GNUC__) && !defined(BPF_HELPER_STUBS_WARNINGS)
#pragma GCC system_header
#endif

#include <stddef.h>
#include <stdint.h>

#include <linux/bpf.h>

#ifdef __cplusplus
#define BPF_HELPER_STUBS_ASSERT(condition, text) static_assert(condition, text)
#else
#define BPF_HELPER_STUBS_ASSERT(condition, text) _Static_assert(condition, text)
#endif

/* The one of three numbers that holds on this machine. */
#if UINTPTR_MAX > 0xffffffff
#define BPF_HELPER_STUBS_ABI(lp64, ilp32, i386) (lp64)
#elif defined(__i386__)
#define BPF_HELPER_STUBS_ABI(lp64, ilp32, i386) (i386)
#else
#define BPF_HELPER_STUBS_ABI(lp64, ilp32, i386) (ilp32)
#endif
`;

/** How a table is made. */
export const TABLE = `/* The number of each helper, and how many registers it reads: BPF_HELPER_ID_map_lookup_elem, BPF_HELPER_ARGS_map_lookup_elem. */
#define BPF_HELPER_ID(name, id, args) BPF_HELPER_ID_##name = id,
#define BPF_HELPER_ARGS(name, id, args) BPF_HELPER_ARGS_##name = args,
enum bpf_helper_id { BPF_HELPER_LIST(BPF_HELPER_ID) };
enum bpf_helper_args { BPF_HELPER_LIST(BPF_HELPER_ARGS) };

/* What a call instruction runs: registers R1 to R5 in, R0 out. */
typedef uint64_t (*bpf_helper_function)(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5);

struct bpf_helper_entry {
	uint32_t id;
	uint32_t args;
	const char *name;
	bpf_helper_function function;
};

/*
 * An entry of a table, for one helper that the machine implements:
 *
 *	static const struct bpf_helper_entry helpers[] = {
 *		BPF_HELPER_ENTRY(map_lookup_elem),
 *		BPF_HELPER_ENTRY(ktime_get_ns),
 *	};
 *
 * and for all of them: { BPF_HELPER_LIST(BPF_HELPER_EACH_ENTRY) }.
 */
#define BPF_HELPER_ENTRY(name) \\
	{ BPF_HELPER_ID_##name, BPF_HELPER_ARGS_##name, "bpf_" #name, bpf_helper_adapter_##name }
#define BPF_HELPER_EACH_ENTRY(name, id, args) BPF_HELPER_ENTRY(name),

/* The entry for a helper's number, or NULL. */
static inline const struct bpf_helper_entry *
bpf_helper_find(const struct bpf_helper_entry *table, size_t length, uint32_t id)
{
	for (size_t index = 0; index < length; index++)
		if (table[index].id == id)
			return &table[index];
	return NULL;
}

/* The name of the function that implements a helper; define it to choose another. */
#ifndef BPF_HELPER_IMPLEMENTATION
#define BPF_HELPER_IMPLEMENTATION(name) host_bpf_##name
#endif

#ifdef __cplusplus
extern "C" {
#endif
`;

export const CLOSING = `#ifdef __cplusplus
}
#endif

#endif /* BPF_HELPER_STUBS_H */
`;
