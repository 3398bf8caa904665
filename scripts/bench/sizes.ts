import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Report, toFigure } from './figure.ts';
import { table } from './statistics.ts';

/** Returns the sizes of the programs, of the library and of the package, in KB. */
export function sizeTable(): Report {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const sum = (isCounted: (name: string) => boolean) =>
    files.filter(isCounted).reduce((all, name) => all + kilobytes(join('dist', name)), 0);
  const sizes = {
    'programs (dist/**/*.cjs)': sum((name) => name.endsWith('.cjs')),
    'programs, compiled (dist/compiled)': sum((name) => name.startsWith(`compiled${sep}`)),
    'library (dist/**/*.js)': sum((name) => name.endsWith('.js') && !name.startsWith(`compiled${sep}`)),
    ...packed(),
  };
  return {
    lines: table([['size', ''], ...Object.entries(sizes).map(([name, size]) => [name, `${size.toFixed(0)} KB`])]),
    figures: Object.entries(sizes).map(([name, size]) => toFigure(`size of ${name}`, [size])),
  };
}

function kilobytes(path: string): number {
  return statSync(path).size / 1000;
}

function packed(): Record<string, number> {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [{ size, unpackedSize }] = JSON.parse(output) as [{ size: number; unpackedSize: number }];
  return { 'package, packed': size / 1000, 'package, unpacked': unpackedSize / 1000 };
}
