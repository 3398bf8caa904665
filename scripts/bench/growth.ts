import { type Figure, type Report, toFigure } from './figure.ts';
import { builtLibrary } from './library.ts';
import { realHeader, realPage } from './stages.ts';
import { table, timed } from './statistics.ts';

const FACTORS = [1, 4, 16, 64];
const WARM_UP = 5;

/** Returns what happens to the time when the real page and header are repeated: the exponent of the line through the times is 1 for linear work. */
export async function growthTable(): Promise<Report> {
  const page = realPage();
  const header = realHeader();
  if (page === undefined || header === undefined) {
    return { lines: ['growth: left out, no page or header (npm run oracle)'], figures: [] };
  }
  const { fromRst, toMan, fromHeader } = await builtLibrary();
  const work = {
    'page to man page': (factor: number) => toMan(fromRst(page.repeat(factor), { path: '<stdin>' }).document),
    'header to model': (factor: number) => readAll(fromHeader(header.repeat(factor), 'bpf.h').model),
  };
  const figures: Figure[] = [];
  const rows = Object.entries(work).map(([name, run]) => {
    for (let round = 0; round < WARM_UP; round++) run(1);
    const times = FACTORS.map((factor) =>
      Math.min(
        timed(() => run(factor)),
        timed(() => run(factor)),
      ),
    );
    const exponent = slope(times);
    figures.push(toFigure(`growth of ${name}`, [exponent]));
    return [name, ...times.map((time) => `${time.toFixed(0)} ms`), exponent.toFixed(2)];
  });
  return { lines: table([['growth', ...FACTORS.map((factor) => `${factor} x`), 'exponent'], ...rows]), figures };
}

/** A header is read as far as somebody asks, so everything is asked for. */
function readAll({ helpers, commands, enums, records, typedefs, defines }: Readable): number {
  return [helpers, commands, enums, records, typedefs, defines].reduce((sum, { length }) => sum + length, 0);
}

type Readable = Readonly<
  Record<'helpers' | 'commands' | 'enums' | 'records' | 'typedefs' | 'defines', readonly unknown[]>
>;

/** The slope of the line that fits the logarithms best. */
function slope(times: readonly number[]): number {
  const xs = FACTORS.map(Math.log);
  const ys = times.map(Math.log);
  const [x, y] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, value, index) => sum + (value - x) * (ys[index]! - y), 0);
  return above / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
