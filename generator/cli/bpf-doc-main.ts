import { run } from './bpf-doc.ts';
import { endOnFailure } from './end-on-failure.ts';

/** What Python gives a script that ends with an exception. */
const FAILED = 1;

endOnFailure('bpf_doc', FAILED);
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
