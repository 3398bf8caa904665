/** Says whether V8 takes the code in a file of `compiled/`: `takes-code.ts DIST COMMAND`. */
import { join } from 'node:path';
import {
  type CompiledCommand,
  compiledFile,
  PROGRAMS_FILE,
  readCompiled,
} from '../../../generator/cli/launcher/compiled-code.ts';
import { createPrograms } from '../../../generator/cli/launcher/programs.ts';

const [dist, command] = process.argv.slice(2) as [string, CompiledCommand];
const compiled = join(dist, 'compiled');
const code = readCompiled(compiledFile(compiled, command));
const { script } = createPrograms(join(compiled, PROGRAMS_FILE), join(dist, 'program'), code);
process.stdout.write(String(code !== undefined && script.cachedDataRejected === false));
