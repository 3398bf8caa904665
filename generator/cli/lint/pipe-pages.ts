import { type PipedPage, pipedPage } from '../../lint/index.ts';
import { scriptFailure, scriptView } from '../../uapi/index.ts';
import { rst2manProgram } from '../rst2man-program.ts';
import { kindOf } from './file-kind.ts';
import type { CheckedFile } from './format-reports.ts';

const PAGES: readonly PipedPage[] = ['helpers', 'syscall'];

/**
 * Returns what rst2man prints on standard error for each file: for a header when bpf_doc.py's two pages are piped into it one after the other, for a page when it is named. Where bpf_doc.py itself gives up
 * there is no page, and `tell` is told so.
 */
export function pipePages(files: readonly CheckedFile[], tell: (note: string) => void): string {
  return files.map((file) => (file.model ? pipeHeader(file, tell) : pipePage(file))).join('');
}

function pipeHeader({ path, model, docutils = '0.23' }: CheckedFile, tell: (note: string) => void): string {
  const view = scriptView(model!);
  return PAGES.map((name) => {
    const failure = scriptFailure(model!, name);
    if (failure) {
      tell(`${path}:${failure.row}: bpf_doc.py ends with an error here, so rst2man gets no ${WORDS[name]}`);
      return '';
    }
    const lines = pipedPage(view, name) ?? [];
    return rst2manProgram(['--docutils', docutils], lines.map(({ text }) => `${text}\n`).join('')).stderr;
  }).join('');
}

const WORDS: Readonly<Record<PipedPage, string>> = { helpers: 'helpers', syscall: 'commands' };

function pipePage({ path, text, docutils = '0.23' }: CheckedFile): string {
  if (kindOf(path) !== 'page') return '';
  const readFile = () => new TextEncoder().encode(text);
  return rst2manProgram(['--docutils', docutils, '--', path], '', { readFile }).stderr;
}
