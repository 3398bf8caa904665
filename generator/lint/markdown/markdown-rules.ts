import type { RuleInfo } from '../rule.ts';

/** What is held against Markdown that quotes a header. */
export const MARKDOWN_RULES: readonly RuleInfo[] = [
  {
    id: 'markdown/stale-prototype',
    level: 'error',
    summary: 'A quoted prototype or definition of a helper is not that of the header.',
    details:
      'Fenced C and inline code count, as prototypes and in the form of `bpf_helper_defs.h`. Types are compared as BPF programs see them: `u32` is `__u32`, `struct bpf_map *` is `void *`.',
  },
  {
    id: 'markdown/stale-record',
    level: 'error',
    summary: 'A quoted struct, union or enum is not that of the header.',
    details: 'Members are compared by name, type and order. Where `...` or `[...]` stands, members may be left out.',
  },
  {
    id: 'markdown/unknown-constant',
    level: 'error',
    summary: 'A constant in code is none of the header.',
    details:
      'It speaks of names that begin as families of the header do (`BPF_MAP_TYPE_`, `BPF_F_`) or are two edits from one that is there.',
  },
  {
    id: 'markdown/wrong-link',
    level: 'warning',
    summary: 'The text of a link names one helper and its target another.',
    details: '',
  },
  {
    id: 'markdown/argument-count',
    level: 'warning',
    summary: 'A call of a helper has another number of arguments than its prototype.',
    details: 'Only blocks that are BPF code count: with `SEC(`, or an include of `bpf_helpers.h` or `vmlinux.h`.',
  },
];
