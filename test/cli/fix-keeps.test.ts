import { chmodSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownHeader } from './own-header.ts';
import { inFolder, put, runBpfdoc } from './run-bpfdoc.ts';

/** A word twice is what --fix mends. */
const REPEATED = ownHeader('the the boxes');

describe('bpfdoc lint --fix', () => {
  it('leaves a file alone that holds bytes which are no UTF-8, since it could not write them again', () => {
    inFolder((folder) => {
      const bytes = Buffer.concat([Buffer.from(`/* caf\xe9 */\n`, 'latin1'), Buffer.from(REPEATED)]);
      const path = put(folder, 'own.h', bytes);
      const { status, stderr } = runBpfdoc(['lint', '--preset', 'strict', '--fix', 'own.h'], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toContain('bpfdoc: own.h: Not fixed, since it holds bytes that are not UTF-8');
      expect(readFileSync(path).equals(bytes)).toBe(true);
    });
  });

  it('keeps the permissions, the byte order mark and the line ends of what it mends', () => {
    inFolder((folder) => {
      const path = put(folder, 'own.h', `\ufeff${REPEATED.replaceAll('\n', '\r\n')}`);
      chmodSync(path, 0o600);
      runBpfdoc(['lint', '--preset', 'strict', '--fix', 'own.h'], { cwd: folder });
      expect(readFileSync(path, 'utf8')).toBe(`\ufeff${ownHeader('the boxes').replaceAll('\n', '\r\n')}`);
      expect(statSync(path).mode & 0o777).toBe(0o600);
    });
  });
});
