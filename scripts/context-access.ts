import { writeFileSync } from 'node:fs';
import { askKernel } from './context-access/ask-kernel.ts';
import { formatFacts } from './context-access/format-facts.ts';

/**
 * Writes `generator/uapi/access/context-facts.ts` anew: what programs may do with their contexts, asked of the kernel's own functions. Needs the source of the release in `.oracle/` and gcc.
 *
 *     npx tsx scripts/context-access.ts
 */
const RELEASE = '7.2';
const FOLDER = `.oracle/bpf_doc/${RELEASE}`;
const TARGET = 'generator/uapi/access/context-facts.ts';

const facts = askKernel(`${FOLDER}/include/uapi/linux/bpf.h`, `${FOLDER}/net/core/filter.c`);
writeFileSync(TARGET, formatFacts(facts, RELEASE));
