import type { Report } from './figure.ts';
import { builtLibrary } from './library.ts';
import { table, timed } from './statistics.ts';

/** What a description is full of, 100,000 characters of it: each is what some rule looks for, or nearly so. */
const RUNS = [
  '\t', ' ', '\t ', '*', '**a', '``a ', '`', 'a', '_', '-', '(', 'a(', 'the ', 'teh ', 'aa aa ', 'BPF_', 'BPF_A ', '-E', '-EINVALX ', 'struct a ', 'bpf_y() ', '*flags* ', '**', '|a| ', 'a.b', 'non-',
  '\n', '\n *', '\n * ', '\n * \t\t', '\n * \t\t- a', '\n * \t\tthe', '\n *        a', '\n * \t\ta\n *\n * \t\t\tb', '\n * \tReturn\n * \t\ta', '\n * long bpf_y(void)\n * \tDescription\n * \t\ta',
]; // biome-ignore format: a table

const LENGTH = 100_000;

/** Returns a table of headers made to be slow: milliseconds that lint takes, with all its rules. */
export async function hostileHeadersTable(): Promise<Report> {
  const { lintHeader } = await builtLibrary();
  const rows = RUNS.map((run) => {
    const header = headerWith(run.repeat(Math.ceil(LENGTH / run.length)));
    const time = timed(() => lintHeader(header, 'bpf.h', { preset: 'strict' }));
    return [JSON.stringify(run), `${time.toFixed(0)} ms`];
  });
  return { lines: table([['description of 100,000 characters', 'lint'], ...rows]), figures: [] };
}

function headerWith(text: string): string {
  return `/*
 * Start of BPF helper function descriptions:
 *
 * long bpf_x(void *ctx, u64 flags)
 * \tDescription
 * \t\tx${text}
 * \tReturn
 * \t\tx
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\\
\tFN(x, 1, ##ctx)
`;
}
