/** `tsx scripts/generate-frames.ts [--check]`: makes our page frames ready (generator/page/frame/default-frame.ts) from templates/, so that no command has to load Handlebars for them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DATE, VERSION } from '../generator/page/frame/fill-frame.ts';
import { fillTemplate } from '../generator/page/frame/fill-template.ts';

const TARGET = new URL('../generator/page/frame/default-frame.ts', import.meta.url);
const NAMES = { helpers: 'bpf-helpers.rst.hbs', syscall: 'bpf.rst.hbs' };

const frames: Record<string, { before: string; after: string }> = {};
for (const [page, name] of Object.entries(NAMES)) {
  const template = readFileSync(new URL(`../templates/${name}`, import.meta.url), 'utf8');
  const frame = await fillTemplate(template, { kernelVersion: VERSION, date: DATE });
  if ('error' in frame) throw new Error(`${name}: ${frame.error}`);
  frames[page] = frame;
}

const text = `// Made from templates/*.hbs by \`npm run frames\`; do not edit.
import type { ReadyFrame } from './fill-frame.ts';

/** Our frames, with marks where version and date go. */
export const DEFAULT_FRAMES: Record<'helpers' | 'syscall', ReadyFrame> = ${JSON.stringify(frames, null, 2).replace(/[\ue000-\uf8ff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)};
`;

if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  process.stderr.write('generator/page/frame/default-frame.ts is stale: npm run frames\n');
  process.exitCode = 1;
}
