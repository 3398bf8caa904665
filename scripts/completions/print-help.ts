/** `tsx print-help.ts COMMAND…`: what each command of bpfdoc prints for `--help`, a NUL after each; one process for all, since a start takes longer than a page. */
import { runCommand } from '../../generator/cli/command.ts';

for (const name of process.argv.slice(2)) {
  await runCommand([name, '--help']);
  process.stdout.write('\0');
}
