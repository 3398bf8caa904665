import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext, type LintContext } from '../../generator/lint/context.ts';
import { RULES } from '../../generator/lint/rule/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { caseFolders } from '../golden.ts';

const HEADER = `/*
 * Start of BPF helper function descriptions:
 *
 * long bpf_one(void *first, u32 size)
 *	Description
 *		Copy *first*.
 *		Then *second*, and *third*.
 *	Return
 *		0 on success.
 *
 * long bpf_two(void *first)
 *	Description
 *		Nothing.
 *	Return
 *		None, *ever*.
 */
enum bpf_cmd { BPF_X, /* *not* of a section */ };
`;

/** What stands in headers, and what rules look for. */
const PIECES = fc.constantFrom(
  ...['*', '**', '``', '::', '\n', '\n *\n', '\n *\t\t', '\n *\t\t- ', '\n *\t\t1. ', '\t', ' ', '\r\n'],
  ...['**bpf_x()**', '**bpf_x** ()', '**BPF_X **', '*firs*', '*one\n *\t\tfirs\n *\t\ttwo*', 'firs*', '*firs'],
  ...[
    '**-EINVAL** if *flags*',
    'Ends.',
    '.\n *\n',
    '.\n * \n *\t\t',
    '\n *\t\tReturns ',
    '\n *\n *\t\t**-EPERM** for none\n *\n',
    '\n *     Return\n',
    '\n *                x',
    '*/',
  ],
);

/** The context that makes every rule look at every section. */
function withoutSearch(context: LintContext): LintContext {
  const sections = context.entriesInOrder.flatMap((entry) => entry.sections);
  return Object.defineProperty(context, 'sectionsWith', { value: () => sections });
}

/** What the rules find, each with its place, in the order of the file. */
function findings(context: LintContext): string[] {
  const found: string[] = [];
  for (const rule of RULES) {
    rule.check(context, (place, reason) =>
      found.push(`${place.start.line}:${place.start.column} ${rule.id} ${reason}`),
    );
  }
  return found.sort();
}

const contextOf = (text: string) => createContext(fromHeader(text, 'bpf.h').model);

describe('sectionsWith', () => {
  it('finds each section once, in the order of the file, and nothing beside them', () => {
    const sections = contextOf(HEADER).sectionsWith(/\*\w+\*/g);
    expect(sections.map(({ section }) => section.lines[0]!.text)).toEqual(['Copy *first*.', 'None, *ever*.']);
  });

  it('keeps nothing from the rules that they would find without it', () => {
    const inputs = caseFolders('lint/header').map(({ folder }) => readFileSync(join(folder, 'input.h'), 'utf8'));
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(HEADER, ...inputs),
        fc.array(fc.tuple(place, PIECES), { maxLength: 8 }),
        (text, edits) => {
          let edited = text;
          for (const [where, piece] of edits) {
            const at = Math.floor(where * edited.length);
            edited = edited.slice(0, at) + piece + edited.slice(at);
          }
          expect(findings(contextOf(edited))).toEqual(findings(withoutSearch(contextOf(edited))));
        },
      ),
      { numRuns: 300 },
    );
  });
});
