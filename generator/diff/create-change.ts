import type { Change, ChangeClass, ChangeKind, Impact } from '../tree/index.ts';

/** How a change of each kind is judged, unless what made it knows better. Practice of the kernel's check-uapi and of libabigail: what is added is safe, what goes or moves breaks, what takes unused bytes wants a look. */
const KINDS: Readonly<Record<ChangeKind, readonly [ChangeClass, Impact]>> = {
  'helper-added': ['api', 'safe'],
  'helper-removed': ['abi', 'breaking'],
  'helper-renamed': ['api', 'breaking'],
  'helper-renumbered': ['abi', 'breaking'],
  'prototype-changed': ['api', 'review'],
  'attribute-added': ['api', 'safe'],
  'attribute-removed': ['abi', 'review'],
  'constant-added': ['api', 'safe'],
  'constant-removed': ['api', 'breaking'],
  'constant-renamed': ['api', 'breaking'],
  'constant-changed': ['abi', 'breaking'],
  'constant-resized': ['api', 'review'],
  'constant-rewritten': ['api', 'safe'],
  'sentinel-moved': ['abi', 'safe'],
  'mask-extended': ['abi', 'review'],
  'enum-added': ['api', 'safe'],
  'enum-removed': ['api', 'breaking'],
  'enum-resized': ['abi', 'review'],
  'record-added': ['api', 'safe'],
  'record-removed': ['api', 'breaking'],
  'record-extended': ['abi', 'safe'],
  'record-resized': ['abi', 'breaking'],
  'record-realigned': ['abi', 'breaking'],
  'record-unknown': ['abi', 'review'],
  'padding-reused': ['abi', 'review'],
  'member-added': ['abi', 'safe'],
  'member-overlaid': ['abi', 'safe'],
  'member-moved': ['abi', 'breaking'],
  'member-resized': ['abi', 'breaking'],
  'member-retyped': ['api', 'review'],
  'member-renamed': ['api', 'breaking'],
  'member-removed': ['abi', 'breaking'],
  'macro-added': ['api', 'safe'],
  'macro-removed': ['api', 'breaking'],
  'macro-changed': ['api', 'review'],
  'typedef-added': ['api', 'safe'],
  'typedef-removed': ['api', 'breaking'],
  'typedef-changed': ['api', 'review'],
  'documentation-added': ['doc', 'safe'],
  'documentation-removed': ['doc', 'review'],
  'documentation-changed': ['doc', 'review'],
};

/** The parts of a change that its kind does not tell. */
export type ChangeParts = Pick<Change, 'subject' | 'text'> & Partial<Change>;

/** Returns a change of that kind, judged as its kind is unless `parts` say otherwise. */
export function createChange(kind: ChangeKind, parts: ChangeParts): Change {
  const [changeClass, impact] = KINDS[kind];
  return { kind, class: changeClass, impact, ...parts };
}
