// Prints what reading and writing the page on standard input take with the built library, warm, in a process of their own, as docutils_time.py does for docutils: {"parse": [milliseconds, …], "man": […]}.
import { readFileSync } from 'node:fs';
import { toMan } from '../../dist/emit.js';
import { fromRst } from '../../dist/rst.js';

const WARM_UP = 30;
const rounds = Number(process.argv[2]);
const page = readFileSync(0, 'utf8');
const read = () => fromRst(page, { path: '<stdin>' });
const { document } = read();

process.stdout.write(JSON.stringify({ parse: times(read), man: times(() => toMan(document)) }));

function times(work) {
  for (let run = 0; run < WARM_UP; run++) work();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
