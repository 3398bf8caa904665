import type { Place } from '../source/index.ts';

/**
 * What a change concerns: programs that are compiled already (`abi`), the source of programs too (`api`), or nothing but what is said (`doc`). What changes the ABI changes the API, and both change what
 * there is to document.
 */
export type ChangeClass = 'abi' | 'api' | 'doc';

/** What a change asks for: `breaking` ones break what they concern, `review` ones may, `safe` ones do not. */
export type Impact = 'breaking' | 'review' | 'safe';

/** What changed. */
export type ChangeKind =
  | 'helper-added'
  | 'helper-removed'
  | 'helper-renamed'
  | 'helper-renumbered'
  | 'prototype-changed'
  | 'attribute-added'
  | 'attribute-removed'
  | 'constant-added'
  | 'constant-removed'
  | 'constant-renamed'
  | 'constant-changed'
  | 'constant-resized'
  | 'constant-rewritten'
  | 'sentinel-moved'
  | 'mask-extended'
  | 'enum-added'
  | 'enum-removed'
  | 'enum-resized'
  | 'record-added'
  | 'record-removed'
  | 'record-extended'
  | 'record-resized'
  | 'record-realigned'
  | 'record-unknown'
  | 'padding-reused'
  | 'member-added'
  | 'member-overlaid'
  | 'member-moved'
  | 'member-resized'
  | 'member-retyped'
  | 'member-renamed'
  | 'member-removed'
  | 'macro-added'
  | 'macro-removed'
  | 'macro-changed'
  | 'typedef-added'
  | 'typedef-removed'
  | 'typedef-changed'
  | 'documentation-added'
  | 'documentation-removed'
  | 'documentation-changed';

/** A difference between two headers. */
export interface Change {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  readonly impact: Impact;
  /** What it is about: `bpf_map_lookup_elem`, `BPF_ANY`, `struct bpf_sock`. */
  readonly subject: string;
  /** What is different, without the subject: `moved from byte 4 to 8`. */
  readonly text: string;
  readonly old?: ChangeSide | undefined;
  readonly new?: ChangeSide | undefined;
  /** Of documentation: the words around what changed. */
  readonly words?: readonly WordChange[] | undefined;
}

/** How one of the headers has it. */
export interface ChangeSide {
  readonly text?: string | undefined;
  readonly place?: Place | undefined;
}

/** A run of words that both have, or only one of them. */
export interface WordChange {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}
