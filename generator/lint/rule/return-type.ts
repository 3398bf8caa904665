import type { Helper, Section } from '../../tree/index.ts';
import { defineRule, quoted } from '../rule.ts';

/** The return type and the Return section contradict each other. */
export const returnType = defineRule({
  id: 'return-type',
  level: 'error',
  summary: 'The Return section does not go with the return type.',
  details:
    'A helper declared `void` whose text speaks of a value, or one declared as a pointer whose text speaks of `0` or an error code and of no pointer. `int` and `long` are not held against the word "pointer": too many texts use it of something else.',
  bad: 'void *bpf_x(u64 flags)\n\tReturn\n\t\t0 on success, or a negative error.',
  good: 'long bpf_x(u64 flags)\n\tReturn\n\t\t0 on success, or a negative error.',
  check({ helpers }, report) {
    for (const { entry, name } of helpers) {
      if (entry.type !== 'helper' || !entry.prototype) continue;
      const kind = kindOfReturn(entry);
      const text = kind === 'integer' ? '' : textOf(entry.returns);
      if (text === '') continue;
      const { place } = entry.prototype.returns;
      if (kind === 'void' && speaksOfValue(text)) {
        report(
          place,
          `Unexpected return type \`void\` of ${quoted(name)}, expected one for the value that its text speaks of`,
          { actual: 'void', helper: name },
        );
      } else if (kind === 'pointer' && !speaksOfPointer(text)) {
        const reason = `Unexpected pointer as return type of ${quoted(name)}, expected a number as its text says`;
        report(place, reason, { actual: `${entry.script?.ret_type ?? ''} *`.trim(), expected: 'long', helper: name });
      }
    }
  },
});

/** Returns what a helper is declared to return, as far as a contract knows it. */
function kindOfReturn({ prototype }: Helper): 'void' | 'integer' | 'pointer' {
  const returns = prototype?.returns;
  if (returns?.type === 'pointer') return 'pointer';
  return returns?.type === 'namedType' && returns.name === 'void' ? 'void' : 'integer';
}

function textOf(section: Section | undefined): string {
  return section
    ? section.lines
        .map(({ text }) => text.trim())
        .join(' ')
        .trim()
    : '';
}

function speaksOfValue(text: string): boolean {
  if (/^(?:None|Nothing|void|No(?:thing| return)?|Does not|This helper (?:does not|never))\b/i.test(text)) return false;
  return /(?:^|[\s*])(?:0|-E[A-Z]+|negative|pointer|on success|error)\b/i.test(text);
}

function speaksOfPointer(text: string): boolean {
  return (
    /pointer|NULL|address|\bptr\b|struct|reference|\bvalue\b|\*\*/i.test(text) ||
    !/(?:^|\s)0\b|negative|error|^None/i.test(text)
  );
}
