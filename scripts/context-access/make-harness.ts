import type { PlacedMember } from '../../generator/uapi/index.ts';
import { ACCESS_FUNCTIONS, type AccessFunction, CALLED_FUNCTIONS } from './functions.ts';

/** The members that are asked about, by struct. */
export type Members = ReadonlyMap<string, readonly PlacedMember[]>;

/**
 * What stands round the kernel's functions so that they run by themselves: the types and macros that they use, as far as the answer depends on them. The rules of narrow and wide loads are those of
 * include/linux/filter.h (bpf_ctx_narrow_access_ok, bpf_ctx_wide_access_ok), in words of our own.
 */
const SURROUNDINGS = `#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef __u8 u8;
typedef __u32 u32;

enum bpf_access_type { BPF_READ = 1, BPF_WRITE = 2 };
struct bpf_prog_aux { bool token; bool offloaded; };
struct bpf_prog {
	enum bpf_attach_type expected_attach_type;
	struct bpf_prog_aux *aux;
	bool tstamp_type_access;
};
struct bpf_insn_access_aux { const char *reg_type; bool is_ldsx; };

#define CAP_BPF 1
#define bpf_token_capable(token, capability) (token)
#define bpf_prog_is_offloaded(aux) ((aux)->offloaded)
#define bpf_prog_is_dev_bound(aux) ((aux)->offloaded)
#define bpf_capable() (current_capability)
#define sizeof_field(type, member) sizeof(((type *)0)->member)
#define offsetofend(type, member) (offsetof(type, member) + sizeof_field(type, member))
#define bpf_ctx_range(type, member) offsetof(type, member) ... offsetofend(type, member) - 1
#define bpf_ctx_range_till(type, from, to) offsetof(type, from) ... offsetofend(type, to) - 1
#define bpf_ctx_range_ptr(type, member) bpf_ctx_range(type, member)
#define bpf_ctx_record_field_size(info, size) do { } while (0)
#define bpf_ctx_narrow_access_ok(off, size, full) ((size) <= (full) && ((size) & ((size) - 1)) == 0)
#define bpf_ctx_wide_access_ok(off, size, type, member) ((size) == 8 && (off) >= (int)offsetof(type, member) && (off) + 8 <= (int)offsetofend(type, member) && (off) % 8 == 0)
#define fallthrough __attribute__((fallthrough))

static bool current_capability;
`;

/** The kinds of registers that the functions name. */
function registerNames(source: string): string[] {
  return [...new Set([...source.matchAll(/\bPTR_TO_\w+/g)].map(([name]) => name))];
}

/** Returns a C program that asks every function about every member, size, direction, attach type and condition, and prints a line for each access that is allowed. */
export function makeHarness(header: string, filter: string, members: Members): string {
  const names = [...new Set([...CALLED_FUNCTIONS, ...ACCESS_FUNCTIONS.map(({ name }) => name)])];
  const functions = names.map((name) => cutFunction(filter, name));
  // A function may be called before it is defined.
  const prototypes = functions.map((text) => `${text.slice(0, text.indexOf('\n{'))};`);
  const registers = registerNames(functions.join('\n')).map((name) => `#define ${name} "${name}"`);
  const asks = ACCESS_FUNCTIONS.map((item) => askFunction(item, members.get(item.struct)!));
  return `#include "${header}"
${SURROUNDINGS}
${registers.join('\n')}
${prototypes.join('\n')}
${functions.join('\n')}
int main(void)
{
	struct bpf_prog_aux aux = { 0 };
	struct bpf_prog prog = { .aux = &aux };
	for (int type = BPF_READ; type <= BPF_WRITE; type++)
	for (int size = 1; size <= 8; size *= 2)
	for (int attach = 0; attach < __MAX_BPF_ATTACH_TYPE; attach++)
	for (int condition = 0; condition < 3; condition++) {
		struct bpf_insn_access_aux info = { 0 };
		current_capability = aux.token = condition == 1;
		aux.offloaded = condition == 2;
		prog.expected_attach_type = attach;
${asks.join('')}	}
	return 0;
}
`;
}

function askFunction({ name, isWithoutProgram }: AccessFunction, members: readonly PlacedMember[]): string {
  const argument = isWithoutProgram ? '' : '&prog, ';
  const asks = members.map(
    ({ path, offset }) => `		info.reg_type = NULL;
		if (${name}(${offset}, size, type, ${argument}&info))
			printf("${name} ${path} %d %d %d %d %s\\n", type, size, attach, condition, info.reg_type ? info.reg_type : "-");
`,
  );
  return asks.join('');
}

/** The text of a function, from its first line to the brace that ends it. */
function cutFunction(source: string, name: string): string {
  const call = new RegExp(`^(?:(?:static )?bool )?${name}\\(`, 'm').exec(source);
  if (!call) throw new Error(`${name} is not in the source`);
  const lineBefore = source.lastIndexOf('\n', call.index - 2) + 1;
  const start = call[0].includes('bool') ? call.index : lineBefore;
  return source.slice(start, source.indexOf('\n}\n', start) + 3);
}
