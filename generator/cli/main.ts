import { runCommand } from './command.ts';
import { endOnFailure } from './end-on-failure.ts';
import { FAILED } from './exit-status.ts';

endOnFailure('bpfdoc', FAILED);
void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
