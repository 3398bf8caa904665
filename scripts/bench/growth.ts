import { toMan } from '../../generator/emit/man/index.ts';
import { fromRst } from '../../generator/rst/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { realHeader, realPage } from './stages.ts';
import { table, timed } from './statistics.ts';

const FACTORS = [1, 4, 16, 64];

/** Returns a table of what happens to the time when the real page and header are repeated: the exponent is 1 for linear work. */
export async function growthTable(): Promise<string[]> {
  const page = realPage();
  const header = realHeader();
  if (page === undefined || header === undefined) return ['growth: left out, no page or header (npm run oracle)'];
  const work = {
    'page to man page': (factor: number) => toMan(fromRst(page.repeat(factor), { path: '<stdin>' }).document),
    'header to model': (factor: number) => fromHeader(header.repeat(factor), 'bpf.h'),
  };
  const rows = Object.entries(work).map(([name, run]) => {
    run(1);
    const times = FACTORS.map((factor) => timed(() => run(factor)));
    const exponent = Math.log(times.at(-1)! / times[0]!) / Math.log(FACTORS.at(-1)!);
    return [name, ...times.map((time) => `${time.toFixed(0)} ms`), exponent.toFixed(2)];
  });
  return table([['growth', ...FACTORS.map((factor) => `${factor} x`), 'exponent'], ...rows]);
}
