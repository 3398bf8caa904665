/** `npm run completions`: writes the completion scripts for shells, `completions/`, from what the programs say of themselves. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { completions } from './completions/completions.ts';

const folder = new URL('../completions/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(await completions())) writeFileSync(new URL(name, folder), text);
