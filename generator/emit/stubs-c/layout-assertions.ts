import type { Abi, HeaderModel, RecordLayout } from '../../tree/index.ts';
import { headerLayout, namedMembers } from '../../uapi/index.ts';
import { type StubHelper, structOf } from '../stubs/index.ts';

const ABIS: readonly Abi[] = ['lp64', 'ilp32', 'i386'];

/** Returns assertions on the sizes and offsets of the header's structs that prototypes name: an implementation that is compiled with another header than the one its programs were must not go through. */
export function layoutAssertions(helpers: readonly StubHelper[], model: HeaderModel): string {
  const layouts = ABIS.map((abi) => headerLayout(model, abi).records);
  return usedStructs(helpers)
    .flatMap((name) => {
      const records = layouts.map((byName) => byName.get(`struct ${name}`));
      return records.every((record) => record?.type === 'record')
        ? structAssertions(name, records as RecordLayout[])
        : [];
    })
    .join('');
}

/** Returns the structs that the prototypes point to, by name. */
export function usedStructs(helpers: readonly StubHelper[]): string[] {
  const types = helpers.flatMap(({ returns, params }) => [returns, ...params.map(({ type }) => type)]);
  return [...new Set(types.flatMap((type) => (type.type === 'pointer' ? (structOf(type.to) ?? []) : [])))].sort();
}

function structAssertions(name: string, records: readonly RecordLayout[]): string[] {
  const [first] = records as [RecordLayout];
  const sizes = records.map(({ size }) => size);
  const members = records.map(namedMembers);
  const offsets = namedMembers(first).flatMap(({ path, bitOffset }, index) =>
    bitOffset === undefined
      ? assertion(
          `offsetof(struct ${name}, ${path})`,
          members.map((list) => list[index]!.offset),
        )
      : [],
  );
  return [assertion(`sizeof(struct ${name})`, sizes), ...offsets];
}

function assertion(expression: string, values: readonly number[]): string {
  const isSame = values.every((value) => value === values[0]);
  const expected = isSame ? values[0] : `BPF_HELPER_STUBS_ABI(${values.join(', ')})`;
  return `BPF_HELPER_STUBS_ASSERT(${expression} == ${expected}, "layout");\n`;
}
