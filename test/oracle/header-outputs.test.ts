import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rst2manProgram } from '../../generator/cli/rst2man-program.ts';
import { findProfile, toDefs } from '../../generator/emit/defs/index.ts';
import { toBpfDocJson } from '../../generator/emit/json/index.ts';
import { toHelpersPage, toSyscallPage } from '../../generator/page/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import {
  bpfDocSeries,
  digest,
  locateOracle,
  oracleFolder,
  pageEntries,
  recordedHeader,
  runBpfDoc,
  runDocutils,
} from './index.ts';

/** The headers of Debian that have a record, by the suite they come from. */
const SUITES = ['bookworm', 'bookworm-security', 'trixie', 'trixie-security', 'sid'];
/** The profile under which each kernel's script is known: the month of its release. */
const PROFILES: Record<string, string> = { '6.1': '2022-12', '6.12': '2024-11' };

const headers = SUITES.flatMap((suite) => {
  const path = locateOracle(`headers/${suite}/bpf.h`);
  return path === undefined ? [] : [{ suite, path, text: readFileSync(path, 'utf8') }];
});

describe.skipIf(headers.length === 0)('the artifacts of real headers', () => {
  for (const { suite, path, text } of headers) {
    const record = recordedHeader(text);
    if (!record) {
      it(`are not compared for ${suite}: Debian has moved on to a header that is not in the record`, () => {
        process.stdout.write(`${suite}: ${path} is not in the record (npm run oracle -- --only bpf_doc,record)\n`);
        expect(fromHeader(text, path).messages).toEqual([]);
      });
      continue;
    }
    const { model, messages } = fromHeader(text, path);
    const { outputs, series } = record;

    it(`are made of ${suite}'s without a message`, () => {
      expect(messages).toEqual([]);
    });

    it(`equal bpf_doc.py's of Linux ${series} for ${suite}: entries of both pages, header, JSON`, () => {
      const entries = (lines: readonly { text: string }[] | undefined) =>
        digest(pageEntries(lines!.map((line) => `${line.text}\n`).join('')));
      expect(entries(toHelpersPage(model))).toEqual(outputs.rst.entries);
      expect(entries(toSyscallPage(model))).toEqual(outputs['rst-syscall'].entries);
      expect(digest(toDefs(model, { profile: findProfile(PROFILES[series]) }).text!)).toEqual(outputs.defs);
      if (outputs.json) expect(digest(toBpfDocJson(model, 'helpers'))).toEqual(outputs.json);
      if (outputs['json-syscall']) expect(digest(toBpfDocJson(model, 'syscall'))).toEqual(outputs['json-syscall']);
    });
  }
});

describe.skipIf(bpfDocSeries().length === 0)("rst2man on the pages in the script's own frame", () => {
  for (const series of bpfDocSeries()) {
    it.each(['helpers', 'syscall'])(`equals docutils' for Linux ${series}'s %s, standard error too`, (target) => {
      const header = `${oracleFolder}bpf_doc/${series}/include/uapi/linux/bpf.h`;
      expect(existsSync(header)).toBe(true);
      const page = runBpfDoc(series, header, series === '6.1' && target === 'helpers' ? [] : [target]).stdout;
      const expected = runDocutils('0.23', 'rst2man', [], page);
      const actual = rst2manProgram([], page);
      expect(actual.stderr).toBe(String(expected.stderr));
      expect(actual.status).toBe(expected.status);
      expect(actual.stdout === String(expected.stdout)).toBe(true);
    });
  }
});

const docutils = locateOracle('docutils-0.23');

describe.skipIf(docutils === undefined)('rst2man on our pages', () => {
  for (const { suite, path, text } of headers) {
    it.each([
      ['helpers', toHelpersPage],
      ['syscall', toSyscallPage],
    ] as const)(`equals docutils' for ${suite}'s, %s`, (_, toPage) => {
      const lines = toPage(fromHeader(text, path).model, { kernelVersion: 'Linux', date: '2026-01-31' })!;
      const page = lines.map((line) => `${line.text}\n`).join('');
      const expected = runDocutils('0.23', 'rst2man', ['--exit-status=1'], page);
      const actual = rst2manProgram(['--exit-status=1'], page);
      expect({ status: actual.status, stderr: actual.stderr }).toEqual({
        status: expected.status,
        stderr: String(expected.stderr),
      });
      expect(actual.stdout === String(expected.stdout)).toBe(true);
    });
  }
});
