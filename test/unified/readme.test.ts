import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

/** Returns the code of the example that stands behind the marker `name` of README.md. */
function example(name: string): string {
  const readme = readFileSync('README.md', 'utf8');
  const found = new RegExp(`<!-- example: ${name} -->\\s*\`\`\`js\\n(.*?)\`\`\``, 's').exec(readme);
  if (!found) throw new Error(`README.md has no example ${name}`);
  return found[1]!;
}

describe('the example of README.md', () => {
  it('runs, and prints a man page', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const unified = pathToFileURL(resolve('node_modules/unified/index.js')).href;
    const source = pathToFileURL(resolve('generator/unified/index.ts')).href;
    const code = example('readme-unified')
      .replace("from 'bpfdoc/unified'", `from '${source}'`)
      .replace("from 'unified'", `from '${unified}'`);
    const body = code.replace(/^import \{(.*?)\} from ('.*?');$/gm, 'const {$1} = await load($2);');
    const run = new Function('load', `return (async () => {${body}})();`) as (load: unknown) => Promise<void>;
    await run((specifier: string) => import(/* @vite-ignore */ specifier));
    const printed = print.mock.calls.flat().join('\n');
    print.mockRestore();
    expect(printed).toContain('.TH "Title"');
    expect(printed).toContain('Some \\fItext\\fP\\&.');
  });
});
