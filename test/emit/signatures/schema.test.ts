import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { toSignatures, toSignaturesSchema } from '../../../generator/emit/signatures/index.ts';
import { toTable } from '../../../generator/signature/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';
import { locateOracle } from '../../oracle/index.ts';
import { shippedContracts } from '../../signature/shipped.ts';

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(toSignaturesSchema()) as object);

/** The table of the header at `path`, or of `text`, as a reader of the file gets it. */
function artifact(path: string, text = readFileSync(path, 'utf8'), contracts = shippedContracts()): Any {
  return JSON.parse(toSignatures(toTable(fromHeader(text, path).model, { contracts }).table, { sha256: SHA }));
}

/** JSON that a test changes at will. */
// biome-ignore lint/suspicious/noExplicitAny: the changes are what a schema must refuse
type Any = any;

const HEADERS = ['bullseye', 'bookworm', 'trixie', 'sid'].flatMap(
  (suite) => locateOracle(`headers/${suite}/bpf.h`) ?? [],
);

const SHA = '0'.repeat(64);
const OWN = `
/*
 * long vm_log(const char *text, u32 size)
 * 	Description
 * 		Logs.
 * 	Return
 * 		0.
 */
`;

/** Returns where, and by which keyword, the schema refuses the table after a change. */
function refusals(change: (table: Any) => void): string[] {
  const table = artifact('uapi/linux/bpf.h');
  change(table);
  return validate(table) ? [] : validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the schema of the signature table', () => {
  it('describes the table of the shipped header', () => {
    expect(refusals(() => {})).toEqual([]);
    expect(validate(JSON.parse(readFileSync('out/helper-signatures.json', 'utf8')))).toBe(true);
    expect(readFileSync('out/helper-signatures.schema.json', 'utf8')).toBe(toSignaturesSchema());
  });

  it.skipIf(HEADERS.length === 0).each(HEADERS)('describes the table of %s', (path) => {
    expect(validate(artifact(path))).toBe(true);
  });

  it('describes a table without contracts', () => {
    const table = JSON.parse(toSignatures(toTable(fromHeader(OWN, 'vm.h').model).table)) as Any;
    expect(validate(table) || validate.errors).toBe(true);
  });

  it.each<[string, (table: Any) => void, string]>([
    ['an argument type', ({ helpers }) => (row(helpers).args[0].type = 'ARG_OTHER'), '/args/0/type enum'],
    ['a flag', ({ helpers }) => (row(helpers).ret.flags = ['MEM_OTHER']), '/ret/flags/0 enum'],
    ['a key', ({ helpers }) => (row(helpers).other = true), ' additionalProperties'],
    ['false for absent', ({ helpers }) => (row(helpers).gpl_only = false), '/gpl_only const'],
    ['a link to no register', ({ helpers }) => (row(helpers).ret.size_arg = 6), '/ret/size_arg maximum'],
    ['a row without return', ({ helpers }) => delete row(helpers).ret, ' required'],
  ])('refuses another table: %s', (_, change, refusal) => {
    expect(refusals(change)).toContain(`/helpers/bpf_ringbuf_reserve/signatures/0${refusal}`);
  });
});

function row(helpers: Any): Any {
  return helpers.bpf_ringbuf_reserve.signatures[0];
}
