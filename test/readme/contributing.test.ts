import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const page = readFileSync('CONTRIBUTING.md', 'utf8');

/** What commands make and git ignores. */
const BUILT = /^(dist|man|sea|\.oracle)\//;

describe('CONTRIBUTING.md', () => {
  it('names scripts that package.json has, all but what npm calls by itself', () => {
    const named = [...page.matchAll(/`(?:\w+=\w+ )?npm (?:run )?([\w:]+)/g)].map(([, script]) => script!);
    const internal = ['ci', 'prepack', 'lint', 'types'];
    expect([...new Set([...named, ...internal])].sort()).toEqual([...Object.keys(packageJson.scripts), 'ci'].sort());
  });

  it('names files and folders that are there', () => {
    const paths = [...page.matchAll(/`((?:\.\w+|\w+)\/[^`<> ]*)`|`([A-Z]+\.md)`/g)].map(
      ([, path, file]) => (path ?? file)!,
    );
    const sources = paths.filter((path) => !BUILT.test(path));
    expect(sources.length).toBeGreaterThan(15);
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
  });
});
