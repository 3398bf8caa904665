import { namesIn } from '../../../generator/signature/index.ts';
import {
  ALLOWED_HOOKS,
  ARG_TYPES,
  type NameSet,
  REQUIREMENTS,
  RETURN_TYPES,
  SIGNATURE_RULES,
  type SignatureArg,
  type SignatureReturn,
  type SignatureRow,
  type SignatureTable,
  TYPE_FLAGS,
} from '../../../generator/tree/index.ts';

/** Stands for "none" among program and attach types. */
export const ANY = 0xffff_ffff;

type Numbers = Readonly<Record<string, number>>;

/** Returns what the harness prints for a table, worked out from the JSON. */
export function expectedOutput(table: SignatureTable, progs: readonly number[], attaches: readonly number[]): string[] {
  const rows = Object.values(table.helpers).flatMap(({ id, signatures }) => signatures.map((row) => ({ id, row })));
  const lines: string[] = [];
  for (const { id } of Object.values(table.helpers)) {
    for (const prog of progs) {
      for (const attach of attaches) {
        const found = rows.flatMap((one, index) =>
          one.id === id && fits(one.row, prog, attach, table) ? [index] : [],
        );
        lines.push([`${id} ${prog} ${attach}:`, ...found].join(' '));
      }
    }
  }
  const structOps = [...new Set(rows.flatMap(({ row }) => row.struct_ops ?? []))];
  return [...lines, ...rows.flatMap(({ id, row }, index) => showRow(row, index, id, table, structOps))];
}

function fits(row: SignatureRow, prog: number, attach: number, table: SignatureTable): boolean {
  const progs = namesIn(row.prog_types, Object.keys(table.prog_types)).map((name) => table.prog_types[name]);
  if (!progs.includes(prog) && row.source !== 'inferred') return false;
  if (!row.attach_types) return true;
  const isExcept = 'all_but' in row.attach_types;
  const names = 'all_but' in row.attach_types ? row.attach_types.all_but : row.attach_types;
  return names.some((name) => table.attach_types[name] === attach) !== isExcept;
}

function showRow(
  row: SignatureRow,
  index: number,
  id: number,
  table: SignatureTable,
  structOps: readonly string[],
): string[] {
  const { ref = {}, callback } = row;
  const marks = [row.gpl_only, row.pkt_access, row.might_sleep, row.changes_pkt_data, row.source === 'inferred'];
  const head = [
    `row ${index} helper=${id}`,
    ` progs=${mask(row.prog_types, table.prog_types)}`,
    showAttached(row, table),
    ` ops=${bits(row.struct_ops, structOps)} requires=${bits(row.requires, REQUIREMENTS)} bits=${marks.reduce((all, mark, bit) => (mark ? all | (1 << bit) : all), 0).toString(16)}`,
    ` rules=${bits(row.rules, SIGNATURE_RULES)} allowed=${row.allowed ? ALLOWED_HOOKS.indexOf(row.allowed) + 1 : 0}`,
  ];
  const reference = `ref acquires=${ref.acquire ? 1 : 0} release=${ref.release_arg ?? 0} cast=${ref.cast_of ?? 0} dynptr=${ref.dynptr_of ?? 0}`;
  const params = callback?.params.map(
    ({ type, arg, btf_id: struct }) => ` param=${PARAMS.indexOf(type)},${arg ?? 0}${showText('struct', struct)}`,
  );
  return [
    head.join(''),
    ...row.args.map((arg) => showArg(arg, table)),
    showReturn(row.ret, table),
    reference + showMaps(ref.when_map_types, table),
    ...(callback
      ? [
          `callback ${callback.arg} context=${callback.ctx_arg ?? 0} async=${callback.async ? 1 : 0} range=${callback.ret_range.join(',')}${params!.join('')}`,
        ]
      : []),
  ];
}

const PARAMS = ['scalar', 'map', 'map_key', 'map_value', 'btf', 'dynptr', 'arg'];

function showAttached({ attach_types: set }: SignatureRow, { attach_types: values }: SignatureTable): string {
  if (!set) return '';
  return 'all_but' in set ? ` not_attached=${mask(set.all_but, values)}` : ` attached=${mask(set, values)}`;
}

function showArg(arg: SignatureArg, table: SignatureTable): string {
  const marks = (arg.must_be_zero ? 1 : 0) | (arg.reserved_zero ? 2 : 0);
  const links = `size_arg=${arg.size_arg ?? 0} mem_arg=${arg.mem_arg ?? 0} map_arg=${arg.map_arg ?? 0}`;
  const head = `arg ${ARG_TYPES.indexOf(arg.type)} flags=${bits(arg.flags, TYPE_FLAGS)} bits=${marks} ${links} size=${arg.size ?? 0}`;
  return head + showMaps(arg.map_types, table) + showText('struct', arg.btf_id);
}

function showReturn(ret: SignatureReturn, table: SignatureTable): string {
  const links = `map_arg=${ret.map_arg ?? 0} size_arg=${ret.size_arg ?? 0} btf_arg=${ret.btf_arg ?? 0}`;
  const head = `ret ${RETURN_TYPES.indexOf(ret.type)} flags=${bits(ret.flags, TYPE_FLAGS)} ${links}${showText('struct', ret.btf_id)}`;
  const { range } = ret;
  if (!range) return head;
  const marks = (range.max === undefined ? 0 : 1) | (range.below ? 2 : 0);
  const exceptions = (range.not_for ?? []).map(
    ({ prog_type: prog, attach_type: attach }) =>
      ` not=${numberOf(prog, table.prog_types)},${numberOf(attach, table.attach_types)}`,
  );
  return `${head} range=${range.min},${range.max ?? 0},${range.max_arg ?? 0},${marks}${exceptions.join('')}`;
}

function numberOf(name: string | undefined, values: Numbers): number {
  return name === undefined ? -1 : values[name]!;
}

function showMaps(names: readonly string[] | undefined, { map_types: values }: SignatureTable): string {
  return names ? ` maps=${mask(names, values)}` : '';
}

function showText(name: string, text: string | undefined): string {
  return text === undefined ? '' : ` ${name}=${text}`;
}

function mask(set: NameSet, values: Numbers): string {
  const numbers = namesIn(set, Object.keys(values)).map((name) => BigInt(values[name]!));
  const words = (Math.max(0, ...Object.values(values)) >> 6) + 1;
  return numbers
    .reduce((all, number) => all | (1n << number), 0n)
    .toString(16)
    .padStart(16 * words, '0');
}

function bits(names: readonly string[] | undefined, all: readonly string[]): string {
  return (names ?? []).reduce((found, name) => found | (1 << all.indexOf(name)), 0).toString(16);
}
