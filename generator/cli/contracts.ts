import { parseArgs } from 'node:util';
import { type Facts, fromFacts, toContracts } from '../signature/contracts/index.ts';
import { factsSchema } from '../signature/schema/index.ts';
import { readSince, readSupplement } from './contracts-file.ts';
import { CLEAN, CommandError } from './exit-status.ts';
import { readJson } from './read-json.ts';

/** `bpfdoc contracts FACTS`: the kernel's facts in the form of `uapi/contracts`, to standard output. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) return help();
  const [path, ...rest] = positionals;
  if (path === undefined) throw new CommandError('contracts: Missing file of facts');
  if (rest.length > 0) throw new CommandError(`contracts: Unexpected argument \`${rest[0]}\``);
  const facts = readJson<Facts>(path, factsSchema(), 'a file of facts');
  const { contracts, missing } = fromFacts(facts, readSupplement(), readSince());
  if (missing.length > 0) throw new CommandError(`${path}: ${missing.join('; ')}`);
  process.stdout.write(toContracts(contracts));
  return CLEAN;
}

function help(): number {
  process.stdout.write(`Usage: bpfdoc contracts FACTS

Turns a file of facts (every bpf_func_proto of a kernel, who is handed it, and the
verifier's lists, as JSON) into contracts, the form that --contracts takes, and
writes them to standard output.
`);
  return CLEAN;
}
