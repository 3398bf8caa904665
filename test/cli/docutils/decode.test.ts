import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeInput } from '../../../generator/cli/docutils/decode.ts';
import { decodeUtf8, encodeUtf8 } from '../../../generator/cli/docutils/utf8.ts';
import { createValues } from '../../../generator/cli/docutils/values.ts';

describe('decodeUtf8', () => {
  it.each([
    ['61ff62', 'byte 0xff in position 1: invalid start byte'],
    ['e28261', 'bytes in position 0-1: invalid continuation byte'],
    ['e282', 'bytes in position 0-1: unexpected end of data'],
    ['eda080', 'byte 0xed in position 0: invalid continuation byte'],
    ['f48fbfbf41f5', 'byte 0xf5 in position 5: invalid start byte'],
  ])('reports %s in the words of Python', (hex, reason) => {
    const error = `UnicodeDecodeError: 'utf-8' codec can't decode ${reason}`;
    expect(decodeUtf8(Buffer.from(hex, 'hex'), 'strict')).toEqual({ error });
  });

  it('treats faults as the error handler says', () => {
    const bytes = Buffer.from('61e28262', 'hex');
    expect(decodeUtf8(bytes, 'ignore')).toEqual({ text: 'ab' });
    expect(decodeUtf8(bytes, 'replace')).toEqual({ text: 'a\ufffdb' });
    expect(decodeUtf8(bytes, 'backslashreplace')).toEqual({ text: 'a\\xe2\\x82b' });
    expect(decodeUtf8(bytes, 'surrogateescape')).toEqual({ text: 'a\udce2\udc82b' });
  });

  it('keeps a byte order mark', () => {
    expect(decodeUtf8(Buffer.from('efbbbf61', 'hex'), 'strict')).toEqual({ text: '\ufeffa' });
  });

  it('gives any bytes back that were let through', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decodeUtf8(bytes, 'surrogateescape');
        expect('text' in decoded && [...encodeUtf8(decoded.text)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('decodeInput', () => {
  const input = (hex: string, isStandardInput: boolean) =>
    ({ bytes: Buffer.from(hex, 'hex'), isStandardInput, standardInputErrors: 'strict' }) as const;
  const values = (docutils: '0.23' | '0.19', inputEncoding?: string) => {
    const created = createValues();
    created.settings.docutils = docutils;
    created.inputEncoding = inputEncoding;
    return created;
  };

  it('reads a file in the encoding that was named, and standard input in the locale of Python', () => {
    expect(decodeInput(input('e4', false), values('0.23', 'latin-1'))).toEqual({ text: 'ä' });
    expect(decodeInput(input('e4', true), values('0.23', 'latin-1'))).toHaveProperty('error');
  });

  it('finds the encoding out when asked to', () => {
    const declared = Buffer.from('.. -*- coding: latin-1 -*-\n\xe4', 'latin1').toString('hex');
    expect(decodeInput(input(declared, true), values('0.23', ''))).toEqual({ text: '.. -*- coding: latin-1 -*-\nä' });
    expect(decodeInput(input('fffe6100', true), values('0.23', ''))).toEqual({ text: 'a' });
    expect(decodeInput(input('ff', true), values('0.23', ''))).toEqual({
      error:
        "UnicodeError: Unable to decode input data.  Tried the following encodings: 'utf-8'.\n(UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte)",
    });
  });

  it('falls back on Latin-1, drops byte order marks and ends lines alike as 0.19 does', () => {
    expect(decodeInput(input('efbbbf610c62', true), values('0.19'))).toEqual({ text: 'a\nb\n' });
    expect(decodeInput(input('61e4', true), values('0.19'))).toEqual({ text: 'aä\n' });
    expect(decodeInput(input('61e4', false), values('0.19'))).toEqual({ text: 'aä\n' });
  });
});
