import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../layers.ts';

const page = readFileSync('docs/architecture.md', 'utf8');

describe('docs/architecture.md', () => {
  it('shows the stages row by row, all that there are', () => {
    const rows = [...page.matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) =>
      cell!.split(', ').map((name) => name.slice(1, -1)),
    );
    expect(rows).toEqual(LAYERS);
    const folders = readdirSync('generator', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rows.flat().sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('draws arrows only to stages that may import where they come from', () => {
    const drawn = [...page.matchAll(/^ {2}(\w+) (?:-- .* )?--> (\w+)/gm)].map(([, from, to]) => [
      name(from!),
      name(to!),
    ]);
    const row = (stage: string) => LAYERS.findIndex((stages) => stages.includes(stage));
    const known = drawn.filter(([from, to]) => row(from!) >= 0 && row(to!) >= 0);
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter(([from, to]) => row(from!) >= row(to!))).toEqual([['page', 'rst']]);
  });

  it('names files and folders that are there', () => {
    const paths = [...page.matchAll(/`((?:generator|test|scripts|templates|uapi|out)\/[^`]*)`/g)].map(
      ([, path]) => path!,
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

/** The box of the stage `markdown`, whose name the input has. */
function name(box: string): string {
  if (box === 'md') return 'markdown';
  return box === 'markdown' ? '' : box;
}
