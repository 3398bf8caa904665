import { readFileSync, writeFileSync } from 'node:fs';
import type { Report } from './figure.ts';

/** The parts that the README shows. */
const SHOWN = ['processes', 'stages', 'growth', 'sizes'];
const BETWEEN = /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/;

/** Puts the tables of `reports` between the README's markers. */
export function renewReadme(reports: ReadonlyMap<string, Report>): void {
  const text = readFileSync('README.md', 'utf8');
  const tables = SHOWN.flatMap((name) => reports.get(name)?.lines.concat('') ?? []);
  const block = `\`\`\`text\n${tables.join('\n').trimEnd()}\n\`\`\`\n`;
  writeFileSync(
    'README.md',
    text.replace(BETWEEN, () => block),
  );
}
