import type * as Emit from '../../generator/emit/index.ts';
import type * as Lint from '../../generator/lint/index.ts';
import type * as Rst from '../../generator/rst/index.ts';
import type * as Uapi from '../../generator/uapi/index.ts';

/** What the stages are measured with: the library as it is shipped. From source, each import between our modules costs something that no user pays. */
export interface Library {
  fromRst: typeof Rst.fromRst;
  toMan: typeof Emit.toMan;
  fromHeader: typeof Uapi.fromHeader;
  lintHeader: typeof Lint.lintHeader;
}

/** Returns the library from `dist/`. */
export async function builtLibrary(): Promise<Library> {
  const entry = (name: string) => new URL(`../../dist/${name}.js`, import.meta.url).href;
  const { fromRst } = (await import(entry('rst'))) as typeof Rst;
  const { toMan } = (await import(entry('emit'))) as typeof Emit;
  const { fromHeader } = (await import(entry('uapi'))) as typeof Uapi;
  const { lintHeader } = (await import(entry('lint'))) as typeof Lint;
  return { fromRst, toMan, fromHeader, lintHeader };
}
