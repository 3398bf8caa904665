import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import biome from '../biome.json' with { type: 'json' };
import { forbiddenFor, LAYERS } from './layers.ts';

const GENERATOR = resolve('generator');
const IMPURE = /^(?:node:(?!util$)|fs$|path$|process$)/;

interface Import {
  file: string;
  stage: string;
  specifier: string;
  /** Path below generator/ when the import is relative. */
  target: string | undefined;
}

describe('the layers', () => {
  const imports = sourceFiles(GENERATOR).flatMap(importsOf);

  it('finds imports to check', () => {
    expect(imports.length).toBeGreaterThan(10);
  });

  it('sends data one way', () => {
    const wrong = imports.filter(({ stage, target }) => target && forbiddenFor(stage).includes(target.split('/')[0]!));
    expect(wrong).toEqual([]);
  });

  it('enters a stage through its index.ts only, but for the command line, which loads single modules late', () => {
    const wrong = imports.filter(({ stage, target }) => {
      if (!target || stage === 'cli' || target.split('/')[0] === stage) return false;
      return !/^(?:[^/]+|emit\/[^/]+)\/index\.ts$/.test(target) && target.includes('/');
    });
    expect(wrong).toEqual([]);
  });

  it('keeps files, clock and environment in cli/', () => {
    expect(imports.filter(({ stage, specifier }) => stage !== 'cli' && IMPURE.test(specifier))).toEqual([]);
  });

  it('is what biome holds too', () => {
    for (const stage of LAYERS.flat()) {
      const override = biome.overrides.find(({ includes }) => includes.includes(`generator/${stage}/**`));
      const forbidden = forbiddenFor(stage);
      if (forbidden.length === 0) continue;
      const groups = override?.linter.rules.style?.noRestrictedImports?.options.patterns.flatMap(({ group }) => group);
      expect(groups, stage).toEqual(forbidden.map((other) => `../**/${other}/**`));
    }
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(path: string): Import[] {
  const file = relative(GENERATOR, path);
  const stage = file.split('/')[0]!;
  const specifiers = [...readFileSync(path, 'utf8').matchAll(/(?:from |import\(|import )'([^']+)'/g)].map(
    (match) => match[1]!,
  );
  return specifiers.map((specifier) => {
    const target = specifier.startsWith('.') ? relative(GENERATOR, resolve(dirname(path), specifier)) : undefined;
    return { file, stage, specifier, target };
  });
}
