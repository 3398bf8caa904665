import { placeAtOffsets } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';

/** A comment names a function that nothing in the header is called. */
export const unknownHelper = defineRule({
  id: 'unknown-helper',
  level: 'warning',
  summary: 'A comment names a function `bpf_…` that is no helper.',
  details:
    'A name counts that is bold as those of helpers are, or that is at most two edits from a helper: code and comments elsewhere name functions of the kernel, of libbpf and of examples, which are none. What is meant goes into `names` of the configuration.',
  bad: '\t\tSee **bpf_map_lookup_element**\\ ().',
  good: '\t\tSee **bpf_map_lookup_elem**\\ ().',
  check({ unknownWords, names, file }, report) {
    for (const { kind, name, start, end } of unknownWords) {
      if (kind !== 'function' && kind !== 'mention') continue;
      const isBold = kind === 'function' && file.text[start - 1] === '*';
      if (kind === 'mention' && name.length < LONG) continue;
      const expected = names.nearestHelper(name, isBold ? 3 : 2);
      if (expected === undefined && !isBold) continue;
      const hint = expected === undefined ? 'expected a helper of this header' : `expected ${quoted(expected)}`;
      report(placeAtOffsets(file, start, end), `Unexpected function ${quoted(name)}, ${hint}`, {
        actual: name,
        ...(expected ? { expected } : {}),
      });
    }
  },
});

/** A shorter name without brackets is near to a helper by chance: `bpf_link`, `bpf_bind`. */
const LONG = 11;
