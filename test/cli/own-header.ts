/** Returns a small header with a helper and a command; `word` stands in the description of each. */
export function ownHeader(word = 'boxes'): string {
  return `/* SPDX-License-Identifier: MIT */
/* DOC: eBPF Syscall Commands
 *
 * BPF_BOX_OPEN
 *	Description
 *		Open ${word}.
 *
 *	Return
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
 * 		Counts ${word} up to *count*.
 * 	Return
 * 		0 on success.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)	\\
	FN(unspec, 0, ##ctx)		\\
	FN(first, 1, ##ctx)		\\
	/* end */
`;
}
