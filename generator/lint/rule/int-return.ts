import type { EntryText } from '../context.ts';
import { defineRule, quoted } from '../rule.ts';

/** A helper returns `int` where others return `long`. */
export const intReturn = defineRule({
  id: 'int-return',
  level: 'info',
  summary: 'A helper returns `int` where its siblings return `long`.',
  details:
    'Every helper leaves 64 bits in its register. Declared as `int`, the upper half is cut off by the compiler, at the cost of two instructions. It speaks where most helpers of the header return `long`.',
  bad: 'int bpf_x(u32 flags)',
  good: 'long bpf_x(u32 flags)',
  check({ helpers }, report) {
    const cut = helpers.filter(({ entry }) => returns(entry, 'int'));
    let left = cut.length;
    for (let index = 0; index < helpers.length && left >= 0; index++)
      if (returns(helpers[index]!.entry, 'long')) left--;
    if (left >= 0) return;
    for (const { entry, name } of cut) {
      if (entry.type !== 'helper' || entry.script?.ret_star !== '' || !entry.prototype) continue;
      const { place } = entry.prototype.returns;
      report(place, `Unexpected return type \`int\` of ${quoted(name)}, expected \`long\``, {
        actual: 'int',
        expected: 'long',
        helper: name,
      });
    }
  },
});

/** Whether bpf_doc.py reads `type` as what the entry returns, a pointer to it perhaps. Where the heading does not begin so it need not be asked. */
function returns(entry: EntryText['entry'], type: 'int' | 'long'): boolean {
  return entry.type === 'helper' && entry.heading.text.trimStart().startsWith(type) && entry.script?.ret_type === type;
}
