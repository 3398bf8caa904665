import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AccessRule } from '../../../generator/tree/index.ts';
import {
  CONTEXT_RELEASE,
  CONTEXT_STRUCTS,
  contextAccess,
  fromHeader,
  headerLayout,
  memberRights,
  namedMembers,
} from '../../../generator/uapi/index.ts';
import { askKernel } from '../../../scripts/context-access/ask-kernel.ts';
import { caseFolders, expectGolden } from '../../golden.ts';
import { locateOracle, oracleFolder } from '../../oracle/index.ts';
import { hasProgram } from '../../program.ts';

describe('the contexts', () => {
  it('are six', () => {
    expect(CONTEXT_STRUCTS).toEqual(['xdp_md', '__sk_buff', 'bpf_sock', 'bpf_sock_addr', 'sk_msg_md', 'bpf_sock_ops']);
  });

  it('let programs do with every member what the table says', () => {
    const { folder } = caseFolders('uapi/access')[0]!;
    expectGolden(folder, 'table.txt', CONTEXT_STRUCTS.map(tableOf).join('\n'));
  });

  it('have an entry for every member of the newest header, and of ours', () => {
    for (const path of ['uapi/linux/bpf.h', locateOracle('headers/sid/bpf.h')]) {
      if (path === undefined) continue;
      const { records } = headerLayout(fromHeader(readFileSync(path, 'utf8'), path).model, 'lp64');
      for (const struct of CONTEXT_STRUCTS) {
        const record = records.get(`struct ${struct}`);
        const members = record?.type === 'record' ? namedMembers(record).map((member) => member.path) : [];
        expect(members.length).toBeGreaterThan(5);
        const unknown = members.filter((member) => memberRights(struct, member).some(({ read }) => read === 'unknown'));
        expect(unknown, `${path}: ${struct}`).toEqual([]);
      }
    }
  });

  const source = `${oracleFolder}/bpf_doc/${CONTEXT_RELEASE}`;
  const filter = `${source}/net/core/filter.c`;
  it.runIf(existsSync(filter) && hasProgram('gcc'))("are those of the kernel's own functions", () => {
    const facts = askKernel(`${source}/include/uapi/linux/bpf.h`, filter);
    expect(CONTEXT_STRUCTS.flatMap(contextAccess)).toEqual(facts);
  });
});

describe('the rights to a member', () => {
  it('of xdp_md.egress_ifindex are those of programs in a devmap', () => {
    expect(memberRights('xdp_md', 'egress_ifindex')).toEqual([
      {
        function: 'xdp_is_valid_access',
        progTypes: ['BPF_PROG_TYPE_XDP'],
        pointer: undefined,
        read: { sizes: [4], attachTypes: ['BPF_XDP_DEVMAP'] },
        write: 'no',
      },
    ]);
  });

  it('are unknown for a member that the kernel was not asked about', () => {
    for (const name of ['newer', 'constructor', '__proto__'])
      expect(memberRights('xdp_md', name)).toMatchObject([
        { function: 'xdp_is_valid_access', read: 'unknown', write: 'unknown' },
      ]);
  });

  it('are none in a struct that is no context', () => {
    expect(memberRights('bpf_map_info', 'id')).toEqual([]);
  });

  it('to store through a pointer to a socket are unknown: the functions are not asked', () => {
    const throughPointer = memberRights('bpf_sock', 'mark').filter(({ pointer }) => pointer !== undefined);
    expect(throughPointer.map(({ pointer, read, write }) => [pointer, read, write])).toEqual([
      ['PTR_TO_SOCKET', { sizes: [4] }, 'unknown'],
      ['PTR_TO_SOCK_COMMON', 'no', 'unknown'],
    ]);
  });
});

function tableOf(struct: string): string {
  const parts = contextAccess(struct).map(({ function: name, progTypes, pointer, members }) => {
    const lines = Object.entries(members).map(([path, { read, write, register }]) =>
      [`  ${path}:`, `read ${format(read)},`, `write ${format(write)}`, register && `→ ${register}`]
        .filter(Boolean)
        .join(' '),
    );
    return `struct ${struct}, ${name}: ${pointer ?? progTypes.join(' ')}\n${lines.join('\n')}\n`;
  });
  return parts.join('\n');
}

function format(rule: AccessRule): string {
  if (typeof rule === 'string') return rule;
  const { sizes, attachTypes, requires } = rule;
  return [sizes.join('/'), attachTypes && `(${attachTypes.join(' ')})`, requires].filter(Boolean).join(' ');
}
