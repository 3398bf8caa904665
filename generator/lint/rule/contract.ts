import type { Helper } from '../../tree/index.ts';
import type { ContractView, LintContext } from '../context.ts';
import { defineRule, quoted, type Report } from '../rule.ts';
import { kindOfReturn } from './return-type.ts';

/** The prototype is not what the kernel's own contract of the helper says. */
export const contract = defineRule({
  id: 'contract',
  level: 'error',
  summary: "A prototype has another kind of return or number of parameters than the kernel's contract of the helper.",
  details:
    'The contracts are those of a kernel release (`uapi/contracts`, `--contracts FILE`). A helper that they do not know is left out. Where it is known why they differ, `contract-known` says so.',
  bad: 'void *bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)',
  good: 'long bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)',
  check(context, report) {
    compare(context, ({ reason }, place, text, details) => {
      if (reason === undefined) report(place, text, details);
    });
  },
});

/** The same where somebody has looked at it. */
export const contractKnown = defineRule({
  id: 'contract-known',
  level: 'info',
  summary: "A prototype differs from the kernel's contract, and it is known why.",
  details: 'The reason stands in the note. The list is `uapi/contracts/disagreements.json`.',
  check(context, report) {
    compare(context, ({ reason }, place, text, details) => {
      if (reason !== undefined) report(place, text, { ...details, note: `Known: ${reason}` });
    });
  },
});

type Note = (known: { reason: string | undefined }, ...args: Parameters<Report>) => void;

function compare({ helpers, contracts }: LintContext, note: Note): void {
  if (!contracts) return;
  for (const { entry } of helpers) {
    if (entry.type !== 'helper' || !entry.prototype) continue;
    compareReturn(entry, contracts, note);
    compareCount(entry, contracts, note);
  }
}

const WORDS = { void: 'nothing', integer: 'a number', pointer: 'a pointer' } as const;

function compareReturn(helper: Helper, { returns, knownReason, kernel }: ContractView, note: Note): void {
  const kinds = returns(helper.name)?.map(kindOfType);
  const kind = kindOfReturn(helper);
  if (!kinds || kinds.length === 0 || kinds.includes(kind)) return;
  const expected = kinds[0]!;
  const text = `Unexpected return type of ${quoted(helper.name)}, expected ${WORDS[expected]} and not ${WORDS[kind]} (contract of Linux ${kernel})`;
  note({ reason: knownReason(helper.name, 'ret') }, helper.prototype!.returns.place, text, {
    helper: helper.name,
    actual: WORDS[kind],
    expected: WORDS[expected],
  });
}

function kindOfType(type: string): keyof typeof WORDS {
  if (type === 'RET_VOID') return 'void';
  return type === 'RET_INTEGER' ? 'integer' : 'pointer';
}

function compareCount(helper: Helper, { counts, knownReason, kernel }: ContractView, note: Note): void {
  const { params, isVariadic, namePlace } = helper.prototype!;
  const known = counts(helper.name);
  if (!known || known.length === 0) return;
  if (known.some((count) => count === params.length || (isVariadic && count >= params.length))) return;
  const slots = [Math.min(params.length, known[0]!) + 1, Math.max(params.length, known[0]!)];
  const reason = slots.map((slot) => knownReason(helper.name, `arg ${slot}`)).find((text) => text !== undefined);
  const text = `Unexpected ${params.length} parameters of ${quoted(helper.name)}, expected ${known[0]} (contract of Linux ${kernel})`;
  note({ reason }, namePlace, text, { helper: helper.name, actual: String(params.length), expected: String(known[0]) });
}
