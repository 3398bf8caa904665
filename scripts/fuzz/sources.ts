import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bpfDocSeries, oracleFolder, pageEntries, runBpfDoc } from '../../test/oracle/index.ts';

/** The texts that pages are made of, a group for each place they come from. No group is empty. */
export type Sources = readonly (readonly string[])[];

const corpusFolder = fileURLToPath(new URL('../../test/corpus/rst/', import.meta.url));
const caseFolder = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));

/** Reads the corpus, and where they are there the inputs of the case files and the helper entries of a header. */
export function readSources(): Sources {
  return [corpusPages(), caseInputs(), helperEntries()].filter((group) => group.length > 0);
}

function corpusPages(): string[] {
  return readdirSync(corpusFolder).map((name) => readFileSync(join(corpusFolder, name), 'utf8'));
}

function caseInputs(): string[] {
  if (!existsSync(caseFolder)) return [];
  const files = readdirSync(caseFolder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => {
    const { cases } = JSON.parse(readFileSync(join(caseFolder, name), 'utf8')) as { cases: { input: string }[] };
    return cases.map(({ input }) => input).filter((input) => input !== '');
  });
}

/** The entries of the newest header's page that bpf_doc.py prints, one text each. */
function helperEntries(): string[] {
  const series = bpfDocSeries().at(-1);
  if (!series) return [];
  const header = join(oracleFolder, 'bpf_doc', series, 'include/uapi/linux/bpf.h');
  const entries = pageEntries(runBpfDoc(series, header).stdout);
  return entries.split(/^(?=\*\*)/m).filter((entry) => entry !== '');
}
