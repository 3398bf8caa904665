import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { oracleFolder, python, pythonEnvironment } from '../../test/oracle/index.ts';
import { type Report, toFigure } from './figure.ts';
import { median, table, timed } from './statistics.ts';

const WARM_UP = 30;

/** Returns what the RST stages take in process and warm on the real page of Linux 7.2, beside docutils and the RST parsers of npm. */
export async function stageTable(rounds: number): Promise<Report> {
  const page = realPage();
  if (page === undefined) return { lines: ['stages: left out, no page of bpf_doc.py (npm run oracle)'], figures: [] };
  const ours = libraryTimes(page, SAMPLES);
  const times = new Map([
    [OURS, ours.parse],
    ['bpfdoc: man page', ours.man],
  ]);
  for (const [name, work] of Object.entries(await packages(page))) times.set(name, warm(work, rounds));
  const docutils = docutilsTimes(page, rounds);
  if (docutils !== undefined) times.set('docutils 0.23: parse and transforms', docutils);
  const base = median(times.get(OURS)!);
  const rows = [...times].map(([name, all]) => [name, `${median(all).toFixed(1)} ms`, (median(all) / base).toFixed(1)]);
  const figures = [...times].slice(2).map(([name, all]) =>
    toFigure(
      `${OURS} / ${name}`,
      all.map((time) => base / time),
    ),
  );
  return { lines: table([['stage, warm', 'median', 'x ours'], ...rows]), figures };
}

const OURS = 'bpfdoc: parse and transforms';
/** It is short, so that a collection of garbage falls into one run and not into the next: the more runs, the steadier the median. */
const SAMPLES = 60;

/** The page that the newest bpf_doc.py prints of the newest header. */
export function realPage(): string | undefined {
  const program = `${oracleFolder}bin/bpf_doc-7.2`;
  if (!existsSync(program)) return undefined;
  const { stdout } = spawnSync(program, ['--filename', `${oracleFolder}headers/sid/bpf.h`], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return stdout;
}

function warm(work: () => unknown, rounds: number): number[] {
  for (let run = 0; run < WARM_UP; run++) work();
  return Array.from({ length: rounds }, () => timed(work));
}

/** The two RST parsers that npm has; they report no problems, so this compares the reading alone. */
async function packages(page: string): Promise<Record<string, () => unknown>> {
  const require = createRequire(import.meta.url);
  const restructured = (require('restructured') as { default: { parse(text: string): unknown } }).default;
  const { RstToHtmlCompiler } = (await import('rst-compiler' as string)) as {
    RstToHtmlCompiler: new () => { parse(text: string, options: object): unknown };
  };
  return {
    'restructured (npm)': () => restructured.parse(page),
    'rst-compiler (npm)': () => new RstToHtmlCompiler().parse(page, { disableErrors: true, disableWarnings: true }),
  };
}

/** Our times in one process, warm, reading and writing apart. */
function libraryTimes(page: string, rounds: number): { parse: number[]; man: number[] } {
  const program = new URL('library-time.mjs', import.meta.url).pathname;
  const { stdout } = spawnSync(process.execPath, [program, String(rounds)], { input: page, encoding: 'utf8' });
  return JSON.parse(stdout) as { parse: number[]; man: number[] };
}

/** docutils' times in one process, warm, for the same: reading and all transforms, without the writer. */
function docutilsTimes(page: string, rounds: number): number[] | undefined {
  const folder = `${oracleFolder}docutils-0.23`;
  if (!existsSync(folder)) return undefined;
  const program = new URL('docutils_time.py', import.meta.url).pathname;
  const { stdout } = spawnSync(python, [program, folder, String(rounds)], {
    input: page,
    encoding: 'utf8',
    env: pythonEnvironment,
  });
  return JSON.parse(stdout) as number[];
}

/** Returns the text of the header that the bench measures. */
export function realHeader(): string | undefined {
  const path = `${oracleFolder}headers/sid/bpf.h`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
