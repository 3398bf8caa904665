import type { Random } from '../random.ts';

/** Returns a whole header, with helpers and a command, and `text` in one of the descriptions or in all. */
export function headerAround(text: string, random: Random): string {
  const where = random.below(4);
  const comment = random.chance(0.3) ? text.split('\n')[0]! : 'A map.';
  return makeHeader((place, plain) => (where === place || where === 3 ? text : plain), comment);
}

/** Returns the same header with `text` in every description. */
export function headerWith(text: string): string {
  return makeHeader(() => text, 'A map.');
}

/** The words of the description with a number are `words`, given those that it has otherwise. */
function makeHeader(words: (place: number, plain: string) => string, comment: string): string {
  const body = (place: number, plain: string) => section(words(place, plain));
  return `/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/**
 * DOC: eBPF Syscall Commands
 *
 * BPF_BOX_OPEN
 *	Description
${body(0, 'Open a box.')} *	Return
 *		A descriptor, or -1.
 *
 */
enum bpf_cmd {
	BPF_BOX_OPEN,
};
/* Start of BPF helper function descriptions:
 *
 * long bpf_first(u32 count)
 * 	Description
${body(1, 'Counts to *count*.')} * 	Return
${body(2, '0 on success.')} *
 * void *bpf_second(struct bpf_map *map, const void *key, u64 flags)
 * 	Description
 * 		Looks *key* up in *map*; *flags* are **0**.
 * 	Return
 * 		The value, or **NULL**.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)	\\
	FN(unspec, 0, ##ctx)		\\
	FN(first, 1, ##ctx)		\\
	FN(second, 2, ##ctx)		\\
	/* end */
#define __BPF_ENUM_FN(x, y) BPF_FUNC_ ## x = y,
enum bpf_func_id { ___BPF_FUNC_MAPPER(__BPF_ENUM_FN) __BPF_FUNC_MAX_ID, };
/* ${comment} */
struct bpf_devmap_val { __u32 ifindex; union { int fd; __u32 id; } bpf_prog; };
`;
}

function section(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? ' *\n' : ` * \t\t${line}\n`))
    .join('');
}

/** Returns some descriptions of a whole header between what stands before and behind them. */
export function sliceHeader(header: string, random: Random): string {
  const start = header.indexOf('Start of BPF helper function descriptions:');
  const end = header.indexOf('#define ___BPF_FUNC_MAPPER');
  const mapper = end === -1 ? header.indexOf('#define __BPF_FUNC_MAPPER') : end;
  if (start === -1 || mapper === -1) return header.slice(0, 20_000);
  const entries = header.slice(start, mapper).split(/(?=\n \* \w[^\n]*\bbpf_\w+\()/);
  const first = 1 + random.below(entries.length - 1);
  const chosen = entries.slice(first, first + 1 + random.below(6)).join('');
  const names = [...chosen.matchAll(/\n \* \w[^\n]*?\bbpf_(\w+)\(/g)].map(
    ([, name], index) => `\tFN(${name}, ${index + 1}, ##ctx)\t\\\n`,
  );
  return `/* ${entries[0]}${chosen}\n */\n#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\\n\tFN(unspec, 0, ##ctx)\t\\\n${names.join('')}\t/* end */\n${random.chance(0.3) ? header.slice(-20_000) : ''}`;
}
