import packageJson from '../../../package.json' with { type: 'json' };
import type { FileReport } from '../../report/index.ts';
import { printableLine } from '../../report/printable.ts';
import type { HeaderModel } from '../../tree/index.ts';

/** A file's report with what some formats want besides. */
export interface CheckedFile extends FileReport {
  /** That of a header. */
  readonly model?: HeaderModel | undefined;
  readonly docutils?: '0.23' | '0.19' | undefined;
  /** How many known disagreements with the contracts are not among the messages. */
  readonly known: number;
  /** How many findings the baseline took away. */
  readonly baselined?: number;
}

export const FORMATS = ['pretty', 'gcc', 'docutils', 'json', 'sarif', 'github', 'checkstyle'] as const;
export type Format = (typeof FORMATS)[number];

/** Returns the reports in `format`; each printer is loaded when it is wanted. */
export async function formatReports(
  files: readonly CheckedFile[],
  format: Format,
  isColored: boolean,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('../../report/pretty.ts')).formatPretty(files, isColored, notesOn(files));
    case 'gcc': {
      const { formatGcc } = await import('../../report/gcc.ts');
      return files.map(({ messages, path }) => formatGcc(messages, path)).join('');
    }
    case 'docutils':
      return (await import('./pipe-pages.ts')).pipePages(files, tellNote);
    case 'json':
      return (await import('../../report/json.ts')).formatJson(files);
    case 'github':
      return (await import('../../report/github.ts')).formatGithub(files);
    case 'checkstyle':
      return (await import('../../report/checkstyle.ts')).formatCheckstyle(files);
    case 'sarif': {
      const { formatSarif } = await import('../../report/sarif.ts');
      const { fingerprints, ruleInfos } = await import('../../lint/index.ts');
      const rule = (id: string) => ruleInfos().get(id) ?? (id.startsWith('rst/') ? ruleInfos().get('rst') : undefined);
      return formatSarif(files, {
        version: packageJson.version,
        rule,
        fingerprints: ({ text, messages }) => fingerprints(text, messages),
      });
    }
  }
}

function tellNote(note: string): void {
  process.stderr.write(`bpfdoc: ${printableLine(note)}\n`);
}

/** What there is to say at the end besides the totals. */
function notesOn(files: readonly CheckedFile[]): string[] {
  const sum = (of: (file: CheckedFile) => number) => files.reduce((total, file) => total + of(file), 0);
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const known = sum((file) => file.known);
  const baselined = sum((file) => file.baselined ?? 0);
  return [
    ...(baselined === 0 ? [] : [`${count(baselined, 'finding')} left out that the baseline knows`]),
    ...(known === 0 ? [] : [`${count(known, 'known disagreement')} with the contracts (--known lists them)`]),
  ];
}
