import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Facts } from '../../generator/signature/index.ts';
import { namesIn } from '../../generator/signature/index.ts';
import type { SignatureRow, SignatureTable } from '../../generator/tree/index.ts';

/** The kernel's facts lie beside a checkout of those who write bpfdoc; elsewhere the tests that need them are not made. */
export function factsOf(release: string): Facts | undefined {
  const path = fileURLToPath(new URL(`../../../shared/facts/func-protos-linux-${release}.json`, import.meta.url));
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Facts) : undefined;
}

/** What a program type may do with a helper, in the facts' words and order, with everything that the acceptance names. */
export function usesInFacts(facts: Facts, short: string, progType: string): unknown[] {
  const helper = facts.helpers[short]!;
  const { verifier } = facts;
  return helper.prog_types[progType]!.map((use) => {
    const proto = facts.protos[use.proto]!;
    return {
      args: proto.args.map(({ base, flags, size, btf_id }) => ({
        type: base,
        flags,
        size: size?.bytes,
        btf_id: btf_id?.type,
      })),
      ret: { type: proto.ret.base, flags: proto.ret.flags, btf_id: proto.ret.btf_id?.type },
      map_types: helper.map_types,
      gpl_only: proto.gpl_only,
      pkt_access: proto.pkt_access,
      might_sleep: proto.might_sleep,
      changes_pkt_data: proto.changes_pkt_data,
      allowed: proto.allowed === null ? undefined : ALLOWED[proto.allowed],
      attach: use.attach,
      requires: use.requires ?? [],
      struct_ops: use.struct_ops,
      acquire: verifier.acquire.includes(short),
      cast: verifier.ptr_cast.includes(short),
      callback: verifier.callback.includes(short),
      dynptr: verifier.dynptr_ref.includes(short),
      bounded: verifier.bounded_return.includes(short),
    };
  });
}

const ALLOWED: Record<string, string> = {
  bpf_d_path_allowed: 'd_path_hooks',
  bpf_ima_inode_hash_allowed: 'ima_hash_hooks',
  bpf_sk_storage_tracing_allowed: 'sk_storage_tracing_hooks',
};

/** The same, as the table has it. */
export function usesInTable(table: SignatureTable, name: string, progType: string): unknown[] {
  const all = Object.keys(table.prog_types);
  return table.helpers[name]!.signatures.filter((row) => namesIn(row.prog_types, all).includes(progType)).flatMap(
    (row) => (row.struct_ops ?? [undefined]).map((struct) => useOf(row, struct)),
  );
}

function useOf(row: SignatureRow, struct: string | undefined): unknown {
  const { attach_types: attach, args, ret } = row;
  return {
    args: args.map(({ type, flags = [], size, btf_id }) => ({ type, flags, size, btf_id })),
    ret: { type: ret.type, flags: ret.flags ?? [], btf_id: ret.btf_id },
    map_types: args.find((arg) => arg.map_types)?.map_types,
    gpl_only: row.gpl_only ?? false,
    pkt_access: row.pkt_access ?? false,
    might_sleep: row.might_sleep ?? false,
    changes_pkt_data: row.changes_pkt_data ?? false,
    allowed: row.allowed,
    attach: attach && ('all_but' in attach ? { not_in: attach.all_but } : { in: attach }),
    requires: row.requires ?? [],
    struct_ops: struct,
    acquire: row.ref?.acquire !== undefined,
    cast: row.ref?.cast_of !== undefined,
    callback: row.callback !== undefined,
    dynptr: row.ref?.dynptr_of !== undefined,
    bounded: ret.range !== undefined,
  };
}
