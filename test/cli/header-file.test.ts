import { describe, expect, it } from 'vitest';
import { systemReason } from '../../generator/cli/header-file.ts';

describe('systemReason', () => {
  it.each([
    ['ENOENT', 'No such file or directory'],
    ['EACCES', 'Permission denied'],
    ['EISDIR', 'Is a directory'],
    ['ENAMETOOLONG', 'File name too long'],
    ['ELOOP', 'Too many levels of symbolic links'],
  ])('says of %s what Unix programs say', (code, reason) => {
    expect(systemReason(Object.assign(new Error('x'), { code }))).toBe(reason);
  });

  it('falls back on the code, and on the message', () => {
    expect(systemReason(Object.assign(new Error('x'), { code: 'EOTHER' }))).toBe('EOTHER');
    expect(systemReason(new Error('x'))).toBe('x');
  });
});
