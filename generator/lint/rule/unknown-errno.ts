import { placeAtOffsets } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';
import { errnos } from '../text/errno.ts';
import { nearestName } from '../text/nearest-name.ts';

/** A comment names an error that Linux does not have. */
export const unknownErrno = defineRule({
  id: 'unknown-errno',
  level: 'error',
  summary: 'A comment names an error `-E…` that Linux does not have.',
  details:
    'The names are those of `<asm-generic/errno.h>`, and those that the kernel has for itself, such as `ENOTSUPP`.',
  bad: '\t\t**-EINVALID** if *flags* are unknown.',
  good: '\t\t**-EINVAL** if *flags* are unknown.',
  check({ unknownWords, file }, report) {
    for (const { kind, name, start, end } of unknownWords) {
      if (kind !== 'errno') continue;
      const expected = nearestName(name, [...errnos()], 3);
      const hint = expected === undefined ? 'expected one of `<errno.h>`' : `expected ${quoted(`-${expected}`)}`;
      report(placeAtOffsets(file, start - 1, end), `Unexpected error ${quoted(`-${name}`)}, ${hint}`, {
        actual: `-${name}`,
        ...(expected ? { expected: `-${expected}` } : {}),
      });
    }
  },
});
