import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../scripts/check-shipped-header/claims.ts';

const HEADER = 'uapi/linux/bpf.h';
const CONTRACTS = 'uapi/contracts/linux-7.2.json';

/** Returns what is found where in the entry of `helper` the first `from` is `to`. */
function findingsWith(helper: string, from: string, to: string): string[] {
  const text = readFileSync(HEADER, 'utf8');
  const entry = text.indexOf(` ${helper}(`);
  const place = text.indexOf(from, entry);
  expect(entry).toBeGreaterThan(0);
  expect(place).toBeGreaterThan(0);
  const path = join(mkdtempSync(join(tmpdir(), 'bpfdoc-')), 'bpf.h');
  writeFileSync(path, text.slice(0, place) + to + text.slice(place + from.length));
  return compareClaims(path, CONTRACTS).findings;
}

describe('what the shipped header claims of its helpers', () => {
  it('agrees with the contracts of Linux 7.2', () => {
    expect(compareClaims(HEADER, CONTRACTS)).toEqual({
      figures: ['the claims about 135 helpers, with the contracts of Linux 7.2.13'],
      findings: [],
    });
  });

  it.each([
    ['the release', 'bpf_ringbuf_query', ':Since: Linux 5.8.', ':Since: Linux 5.9.', 'Since: header 5.9, kernel 5.8'],
    ['the licence', 'bpf_probe_read', 'GPL-compatible only.', 'Any.', 'Licence: header any, kernel GPL but for '],
    ['a reference', 'bpf_ringbuf_reserve', ':Acquires:', ':Takes:', 'Acquires: header false, kernel true'],
    ['a release', 'bpf_ringbuf_submit', ':Releases:', ':Takes:', 'Releases: header false, kernel true'],
    ['the packet', 'bpf_xdp_adjust_tail', ':Invalidates:', ':Moves:', 'Invalidates: header false, kernel true'],
    ['NULL', 'bpf_ringbuf_reserve', 'or **NULL** if', 'or nothing if', 'NULL returned: header false, kernel true'],
    ['sleep', 'bpf_get_stack', ':Sleeps:', ':Rests:', 'Sleeps: header false, kernel true'],
    [
      'a map',
      'bpf_ringbuf_query',
      ':Maps: **BPF_MAP_TYPE_RINGBUF**',
      ':Maps: **BPF_MAP_TYPE_HASH**',
      'Maps: header BPF_MAP_TYPE_HASH, kernel BPF_MAP_TYPE_RINGBUF',
    ],
    [
      'a program type',
      'bpf_csum_level',
      '**BPF_PROG_TYPE_SCHED_ACT**',
      '**BPF_PROG_TYPE_XDP**',
      'Programs: header BPF_PROG_TYPE_LWT_XMIT BPF_PROG_TYPE_SCHED_CLS BPF_PROG_TYPE_XDP, kernel BPF_PROG_TYPE_LWT_XMIT BPF_PROG_TYPE_SCHED_ACT BPF_PROG_TYPE_SCHED_CLS',
    ],
  ])('is found out where it does not: %s', (_what, helper, from, to, finding) => {
    expect(findingsWith(helper, from, to)).toEqual([`${helper}: ${finding}`]);
  });
});
