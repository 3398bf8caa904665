#!/usr/bin/env node
import { runCommand } from './command.ts';
import { endOnFailure } from './end-on-failure.ts';
import { FAILED } from './exit-status.ts';
import { keepCompiledCode } from './keep-compiled-code.ts';

endOnFailure('bpfdoc', FAILED);
keepCompiledCode();
void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
