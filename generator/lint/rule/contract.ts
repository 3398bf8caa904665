import { type Disagreement, isOfPrototype, returnKind } from '../../signature/index.ts';
import type { Place } from '../../source/index.ts';
import type { LintContext } from '../context.ts';
import { type Details, defineRule, quoted } from '../rule.ts';

/** The prototype is not what the kernel's own contract of the helper says. */
export const contract = defineRule({
  id: 'contract',
  level: 'error',
  summary: "A helper has another return, number of parameters or number than the kernel's contract of it.",
  details:
    'The contracts are those of a kernel release (`uapi/contracts`, `--contracts FILE`). A helper that they do not know is left out. What they tell apart and C does not is for `contract-detail`; where it is known why they differ, `contract-known` says so.',
  bad: 'void *bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)',
  good: 'long bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)',
  check(context, report) {
    const isOwn = (one: Disagreement) => one.reason === undefined && isOfPrototype(one);
    for (const { place, reason, details } of findingsOf(context, isOwn)) report(place, reason, details);
  },
});

/** Prototype and text suggest something else than the contract where only a verifier sees a difference. */
export const contractDetail = defineRule({
  id: 'contract-detail',
  level: 'info',
  summary: "Prototype and text of a helper suggest another kind of argument or return than the kernel's contract says.",
  details:
    'Read from the header are types, `const`, names of sizes and sentences such as "may be NULL". What C cannot say is no mistake: such disagreements are in the list that `contract-known` prints.',
  bad: 'long bpf_probe_read_kernel(void *dst, void *size, const void *unsafe_ptr)',
  good: 'long bpf_probe_read_kernel(void *dst, u32 size, const void *unsafe_ptr)',
  check(context, report) {
    const isOwn = (one: Disagreement) => one.reason === undefined && !isOfPrototype(one);
    for (const { place, reason, details } of findingsOf(context, isOwn)) report(place, reason, details);
  },
});

/** The same where somebody has looked at it. */
export const contractKnown = defineRule({
  id: 'contract-known',
  level: 'info',
  summary: "A header differs from the kernel's contracts, and it is known why.",
  details:
    'The reason stands in the note. These are no mistakes of the header, so the rule is off in both presets: `bpfdoc lint` prints how many there are, and `--known` lists them. The list is `uapi/contracts/disagreements.json`.',
  check(context, report) {
    for (const { place, reason, details, known } of findingsOf(context, (one) => one.reason !== undefined))
      report(place, reason, { ...details, note: `Known: ${known}` });
  },
});

interface Finding {
  readonly place: Place;
  readonly reason: string;
  readonly details: Details;
  readonly known: string | undefined;
}

/** What there is to say of the disagreements that `isWanted` takes, in their order. */
function findingsOf({ disagreements, kernel }: LintContext, isWanted: (one: Disagreement) => boolean): Finding[] {
  return disagreements.flatMap((one) => {
    const { place, helper, reason } = one;
    if (!place || !isWanted(one)) return [];
    const { text, actual, expected } = wordsOf(one);
    return [
      { place, reason: `${text} (contract of Linux ${kernel})`, details: { helper, actual, expected }, known: reason },
    ];
  });
}

/** What comes back, in words. */
const KINDS = { void: 'nothing', integer: 'a number', pointer: 'a pointer' } as const;

interface Words {
  readonly text: string;
  readonly actual: string;
  readonly expected: string;
}

function wordsOf(one: Disagreement): Words {
  const { slot, inferred, contract: truth, helper } = one;
  const name = quoted(helper);
  if (slot === 'ret' && isOfPrototype(one)) {
    const [actual, expected] = [KINDS[returnKind(inferred)], KINDS[returnKind(truth)]];
    return { text: `Unexpected return type of ${name}, expected ${expected} and not ${actual}`, actual, expected };
  }
  return { text: otherWords(one, name), actual: inferred, expected: truth };
}

function otherWords({ slot, inferred, contract: truth }: Disagreement, name: string): string {
  if (slot === 'id') return `Unexpected number ${inferred} of ${name}, expected ${truth}`;
  if (slot === 'ret') return `Unexpected ${quoted(inferred)} as return of ${name}, expected ${quoted(truth)}`;
  const parameter = slot.replace('arg', 'parameter');
  if (inferred === 'none') return `Missing ${parameter} of ${name}, expected ${quoted(truth)}`;
  if (truth === 'none') return `Unexpected ${parameter} of ${name}, expected none`;
  return `Unexpected ${quoted(inferred)} as ${parameter} of ${name}, expected ${quoted(truth)}`;
}
