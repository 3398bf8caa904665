#!/usr/bin/env node
import { run } from './bpf-doc.ts';

process.exitCode = await run(process.argv.slice(2));
