import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { toDefs, toJson, toMan, toStubsC, toStubsTs } from '../../generator/emit/index.ts';
import { toHelpersPage } from '../../generator/page/index.ts';
import { type DocutilsVersion, fromRst } from '../../generator/rst/index.ts';
import type { HeaderModel } from '../../generator/tree/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { CONSTRUCTS } from '../../scripts/fuzz/hostile/constructs.ts';
import { headerWith } from '../../scripts/fuzz/hostile/header-text.ts';
import { judgeText } from '../../scripts/fuzz/hostile/judge/index.ts';
import { BREAK_OUTS } from '../../scripts/fuzz/hostile/pieces.ts';

/** Above every level, as in artifacts made from headers. */
const NEVER = 5;

const load = () => createRequire(import.meta.url)('ts-morph') as typeof import('ts-morph');

/** The construct with everything that tries to get out of it, one after the other. */
function attack(construct: string): string {
  return BREAK_OUTS.map((piece) => construct.replaceAll('X', () => piece.replaceAll('\n', '\n   '))).join('\n');
}

function manPage(model: HeaderModel, docutils: DocutilsVersion): string {
  const settings = { docutils, rawEnabled: false, haltLevel: NEVER };
  const { document } = fromRst(toHelpersPage(model)!, { path: 'bpf-helpers.rst', settings });
  return toMan(document, { docutils, raw: false }).text;
}

describe('nothing in a description gets out of the place where it is printed', () => {
  it.each(CONSTRUCTS.map((construct) => [construct]))('in %j', async (construct) => {
    const { model } = fromHeader(headerWith(attack(construct)), 'bpf.h', { parts: [] });
    expect(model.helpers.length).toBeGreaterThan(0);
    expect(judgeText('troff', manPage(model, '0.23'))).toEqual([]);
    expect(judgeText('troff', manPage(model, '0.19'))).toEqual([]);
    expect(judgeText('c', toDefs(model).text!)).toEqual([]);
    expect(judgeText('c', toStubsC(model).text!)).toEqual([]);
    expect(judgeText('typescript', (await toStubsTs(model, { load })).text)).toEqual([]);
    expect(judgeText('json', toJson(model))).toEqual([]);
  });

  it('is still there as text', () => {
    const text = ".so a\n\n'sy b\n\nc \\\\X'd'\n\n::\n\n   .so e\n   'sy f\n   \\X'g'\n";
    const { model } = fromHeader(headerWith(text), 'bpf.h', { parts: [] });
    const page = manPage(model, '0.23');
    expect(page).toContain(`\\&.so a\n.sp\n\\(aqsy b\n.sp\nc \\eX\\(aqd\\(aq\n`);
    expect(page).toContain(`.EX\n\\&.so e\n\\(aqsy f\n\\eX\\(aqg\\(aq\n.EE\n`);
  });
});
