import { mkdirSync, writeFileSync } from 'node:fs';
import { rulesPage } from '../generator/lint/index.ts';

/** Writes `docs/rules.md` from the rules themselves. */
mkdirSync('docs', { recursive: true });
writeFileSync('docs/rules.md', rulesPage());
