import type { Abi, HeaderLayout, HeaderModel, RecordLayout, UnknownLayout } from '../../tree/index.ts';
import { headerLayout, memberShape, namedMembers, type PlacedMember } from '../../uapi/index.ts';
import type { JsonTree } from './print-json.ts';

const ABIS: readonly Abi[] = ['lp64', 'ilp32', 'i386'];

/** Returns how every type with a tag is laid out, an entry for each ABI: structs and unions with their members, enums. */
export function layoutTrees(model: HeaderModel): JsonTree[] {
  return ABIS.flatMap((abi) => {
    const layout = headerLayout(model, abi);
    return [...enumTrees(layout), ...[...layout.records].map(([type, record]) => recordTree(abi, type, record))];
  });
}

function enumTrees({ abi, enums }: HeaderLayout): JsonTree[] {
  return enums.flatMap(({ name, size, align, isSigned }) =>
    name === undefined ? [] : [{ abi, type: `enum ${name}`, size, align, isSigned }],
  );
}

function recordTree(abi: Abi, type: string, layout: RecordLayout | UnknownLayout): JsonTree {
  if (layout.type === 'unknown') return { abi, type, size: null, unknown: layout.cause };
  return { abi, type, size: layout.size, align: layout.align, members: namedMembers(layout).map(memberTree) };
}

function memberTree(placed: PlacedMember): JsonTree {
  const { bits, ...shape } = memberShape(placed);
  return { path: placed.path, ...shape, bits: bits && { ...bits, shift: { ...bits.shift } } };
}
