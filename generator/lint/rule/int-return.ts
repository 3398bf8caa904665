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
    const types = helpers.map(({ entry }) => (entry.type === 'helper' ? entry.script?.ret_type : undefined));
    const count = (type: string) => types.filter((other) => other === type).length;
    if (count('long') <= count('int')) return;
    for (const { entry, name } of helpers) {
      if (
        entry.type !== 'helper' ||
        entry.script?.ret_type !== 'int' ||
        entry.script.ret_star !== '' ||
        !entry.prototype
      )
        continue;
      const { place } = entry.prototype.returns;
      report(place, `Unexpected return type \`int\` of ${quoted(name)}, expected \`long\``, {
        actual: 'int',
        expected: 'long',
        helper: name,
      });
    }
  },
});
