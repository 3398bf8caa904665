import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FIXTURES = fileURLToPath(new URL('./fixture/', import.meta.url));

/** Returns the case folders below `test/fixture/<topic>`, in alphabetical order. */
export function caseFolders(topic: string): { name: string; folder: string }[] {
  const root = join(FIXTURES, topic);
  const entries = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => ({ name, folder: join(root, name) })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Expects `actual` to be what the file `name` of `folder` says; without the file nothing is checked. `UPDATE=1` writes it. On failure `actual.<name>` stands beside it. */
export function expectGolden(folder: string, name: string, actual: string): void {
  const path = join(folder, name);
  const actualPath = join(folder, `actual.${name}`);
  if (process.env['UPDATE'] === '1') writeFileSync(path, actual);
  if (!existsSync(path)) return;
  const expected = readFileSync(path, 'utf8');
  if (actual === expected) rmSync(actualPath, { force: true });
  else writeFileSync(actualPath, actual);
  expect(actual).toBe(expected);
}
