import type { CSignature, Prototype } from '../tree/index.ts';
import { formatDeclaration } from '../tree/index.ts';

/** Returns a prototype as the table shows it: types and names as text. */
export function toCSignature(prototype: Prototype): CSignature {
  return {
    returns: formatDeclaration(prototype.returns),
    params: prototype.params.map(({ name, type }) => ({ name: name ?? '', type: formatDeclaration(type) })),
    ...(prototype.isVariadic ? { variadic: true as const } : {}),
  };
}
