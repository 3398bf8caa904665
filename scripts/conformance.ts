import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCases } from '../test/conformance/case.ts';
import { type CaseResult, runCase } from '../test/conformance/run-case.ts';

/** `npm run conformance -- FILE.json… [--verbose] [--kind K] [--grep S]`: runs case files of docutils' answers, prints what fails, and ends with status 1 when anything did. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    kind: { type: 'string' },
    grep: { type: 'string' },
  },
});

let passed = 0;
let failed = 0;
for (const path of positionals) {
  for (const testCase of parseCases(readFileSync(path, 'utf8'))) {
    if (values.kind !== undefined && testCase.kind !== values.kind) continue;
    if (values.grep !== undefined && !`${testCase.id}\n${testCase.input}`.includes(values.grep)) continue;
    const result = await runCase(testCase);
    if (result.differences.length === 0) passed++;
    else {
      failed++;
      console.log(describe(result));
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function describe({ testCase, differences }: CaseResult): string {
  const title = `FAIL ${testCase.kind} ${testCase.id}`;
  if (!values.verbose) return title;
  return [title, `input:\n${testCase.input.replace(/^/gm, '    | ')}`, ...differences, ''].join('\n');
}
