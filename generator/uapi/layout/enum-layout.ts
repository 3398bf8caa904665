import type { Abi, EnumLayout, EnumType } from '../../tree/index.ts';
import { alignmentOf, isPacked } from './alignment.ts';
import { integer } from './machine.ts';

/** Returns the integer that an enum is stored in, as GCC chooses it: `unsigned int` unless a value is negative or too large. A value that is not known counts for nothing. */
export function enumLayout(definition: EnumType, abi: Abi): EnumLayout {
  const values = definition.enumerators.flatMap(({ value }) => value ?? []);
  const isSigned = values.some((value) => value < 0n);
  const smallest = isPacked(definition.attributes) ? 1 : 4;
  const size =
    [1, 2, 4].find((bytes) => bytes >= smallest && values.every((value) => fits(value, bytes, isSigned))) ?? 8;
  const { align } = integer(size, isSigned, abi);
  return {
    type: 'enum',
    name: definition.name,
    definition,
    size,
    align: Math.max(align, alignmentOf(definition.attributes, abi)),
    isSigned,
  };
}

function fits(value: bigint, bytes: number, isSigned: boolean): boolean {
  return (isSigned ? BigInt.asIntN(8 * bytes, value) : BigInt.asUintN(8 * bytes, value)) === value;
}
