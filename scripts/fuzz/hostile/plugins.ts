import { unified } from 'unified';
import { rstLint, rstMan, rstParse, rstStringify } from '../../../generator/unified/index.ts';

/** Returns what is wrong when the plugins read a page, check it, write it as a man page and as RST, and read that again. */
export function pluginProblems(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  try {
    unified().use(rstParse).use(rstLint).use(rstMan).processSync(text);
    const once = String(unified().use(rstParse).use(rstStringify).processSync(text));
    String(unified().use(rstParse).use(rstStringify).processSync(once));
    return [];
  } catch (error) {
    return [
      `throws ${String((error as Error).stack)
        .split('\n')
        .slice(0, 2)
        .join(' ')
        .slice(0, 300)}`,
    ];
  }
}
