import type { Contracts } from '../../tree/index.ts';
import { checkSchema, contractsSchema, type SchemaProblem } from '../schema/index.ts';

/** Returns the contracts that a parsed JSON file holds, or what is wrong with it. */
export function fromContracts(value: unknown): { contracts?: Contracts; problems: readonly SchemaProblem[] } {
  const problems = checkSchema(value, contractsSchema());
  return problems.length > 0 ? { problems } : { contracts: value as Contracts, problems };
}
