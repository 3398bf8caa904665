import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run oracle` puts the reference programs: `.oracle/` of the checkout, or what BPFDOC_ORACLE names. */
export const oracleFolder = process.env['BPFDOC_ORACLE'] ?? fileURLToPath(new URL('../../.oracle/', import.meta.url));

const KERNEL_SOURCES = 'bpf_doc/';

/**
 * Returns the path of a part of the oracle, such as `docutils-0.23` or `headers/trixie/bpf.h`.
 * A part that is not there gives undefined, so that a test can leave the comparison out; where
 * BPFDOC_REQUIRE_ORACLE is 1 (continuous integration) it throws instead, but for what comes from the
 * kernel's sources: these are large, and record.json holds what their scripts print.
 */
export function locateOracle(part: string): string | undefined {
  const path = join(oracleFolder, part);
  if (existsSync(path)) return path;
  if (process.env['BPFDOC_REQUIRE_ORACLE'] === '1' && !part.startsWith(KERNEL_SOURCES)) {
    throw new Error(`The reference ${part} is missing: run npm run oracle`);
  }
  return undefined;
}

/** Returns the path of a part of the oracle and throws where it is missing; for code that was told to use it. */
export function demandOracle(part: string): string {
  const path = join(oracleFolder, part);
  if (!existsSync(path)) throw new Error(`The reference ${part} is missing: run npm run oracle`);
  return path;
}
