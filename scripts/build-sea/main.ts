/** The single-file program: `bpfdoc`, or `bpf_doc` when it is called by that name. CommonJS has no `await` at its top, so the two programs' own beginnings are of no use here. */
import { basename } from 'node:path';
import { endOnFailure } from '../../generator/cli/end-on-failure.ts';
import { FAILED, FINDINGS } from '../../generator/cli/exit-status.ts';

void start(process.argv.slice(2));

async function start(argv: string[]): Promise<void> {
  const isScript = basename(process.argv0) === 'bpf_doc';
  endOnFailure(isScript ? 'bpf_doc' : 'bpfdoc', isScript ? FINDINGS : FAILED);
  process.exitCode = isScript
    ? await (await import('../../generator/cli/bpf-doc.ts')).run(argv)
    : await (await import('../../generator/cli/command.ts')).runCommand(argv);
}
