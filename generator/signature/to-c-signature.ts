import type { CSignature, Prototype } from '../tree/index.ts';
import { formatType } from './format-type.ts';

/** Returns a prototype as the table shows it: types and names as text. */
export function toCSignature(prototype: Prototype): CSignature {
  return {
    returns: formatType(prototype.returns),
    params: prototype.params.map(({ name, type }) => ({ name: name ?? '', type: formatType(type) })),
    ...(prototype.isVariadic ? { variadic: true as const } : {}),
  };
}
