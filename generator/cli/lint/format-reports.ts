import packageJson from '../../../package.json' with { type: 'json' };
import type { FileReport } from '../../report/index.ts';
import type { Message } from '../../source/index.ts';

/** A file's report with what docutils said of its pages. */
export interface CheckedFile extends FileReport {
  readonly page: readonly Message[];
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
      return (await import('../../report/pretty.ts')).formatPretty(files, isColored);
    case 'gcc': {
      const { formatGcc } = await import('../../report/gcc.ts');
      return files.map(({ messages, path }) => formatGcc(messages, path)).join('');
    }
    case 'docutils': {
      const { formatDocutils } = await import('../../report/docutils.ts');
      return files.map(({ page }) => formatDocutils(page)).join('');
    }
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
