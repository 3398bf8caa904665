#!/usr/bin/env node
import { runCommand } from './command.ts';
import { endOnFailure } from './end-on-failure.ts';
import { FAILED } from './exit-status.ts';

endOnFailure('bpfdoc', FAILED);
process.exitCode = await runCommand(process.argv.slice(2));
