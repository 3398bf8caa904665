import { placeAtOffsets } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';

/** A comment names a constant that the header does not define. */
export const unknownConstant = defineRule({
  id: 'unknown-constant',
  level: 'error',
  summary: 'A comment names a constant `BPF_…` that is defined nowhere in the header.',
  details:
    'It speaks where the name begins as others of the header do (`BPF_FUNC_`, `BPF_SOCK_`), is bold, or is at most two edits from one: constants of the kernel itself begin otherwise. Comments outside of the descriptions are read too. Wildcards (`BPF_F_*`, `BPF_F_XXX`, a trailing `_`) are no names. What another header defines goes into `names` of the configuration.',
  bad: '\t\tWith **BPF_F_INGRES** the packet is redirected to the ingress path.',
  good: '\t\tWith **BPF_F_INGRESS** the packet is redirected to the ingress path.',
  check({ unknownWords, names, file }, report) {
    for (const { kind, name, start, end } of unknownWords) {
      if (kind !== 'constant') continue;
      const expected = names.nearestConstant(name);
      const isBold = file.text.startsWith('**', start - 2);
      if (expected === undefined && !isBold && !names.isOfFamily(name)) continue;
      const hint = expected === undefined ? 'expected one that the header defines' : `expected ${quoted(expected)}`;
      report(placeAtOffsets(file, start, end), `Unexpected constant ${quoted(name)}, ${hint}`, {
        actual: name,
        ...(expected ? { expected } : {}),
      });
    }
  },
});
