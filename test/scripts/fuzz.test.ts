import { describe, expect, it } from 'vitest';
import { findDifference } from '../../scripts/fuzz/difference.ts';
import { makePage } from '../../scripts/fuzz/make-page.ts';
import { minimise } from '../../scripts/fuzz/minimise.ts';
import { createRandom } from '../../scripts/fuzz/random.ts';

describe('the fuzzer', () => {
  it('makes the same pages for the same seed and others for another', () => {
    const pages = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => makePage(random, [['* one\n* two\n'], ['term\n  body\n\nmore\n']]));
    };
    expect(pages(3)).toEqual(pages(3));
    expect(pages(3)).not.toEqual(pages(4));
  });

  it('makes a failing page as small as it can', async () => {
    const page = 'a\n\n  b\n  * bad word here\n  c\n\nd\n';
    expect(await minimise(page, async (candidate) => candidate.includes('bad'))).toBe('* bad');
  });

  it('gives differences of one kind the same key', () => {
    const answer = (stderr: string) => ({ status: 0, stdout: '', stderr });
    const ours = answer('');
    const one = findDifference(answer('<stdin>:1: (ERROR/3) Unknown target name: "a".\n'), ours);
    const other = findDifference(answer('<stdin>:22: (ERROR/3) Unknown target name: "bc".\n'), ours);
    expect(one?.key).toBe(other?.key);
    expect(findDifference(ours, ours)).toBeUndefined();
  });
});
