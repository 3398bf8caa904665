import { toMan } from '../emit/man/index.ts';
import { sourceAndLine } from '../rst/index.ts';
import { type Document, element } from '../tree/index.ts';
import { type ProgramOption, value } from './docutils/option.ts';
import { commonOptions } from './docutils/option-table.ts';
import type { Host, Program, ProgramInput, ProgramResult } from './docutils/program.ts';
import { runProgram } from './docutils/run-program.ts';

/**
 * Returns what docutils' rst2man leaves behind when it is called with `argv`: a man page, its messages, its exit status. Pure: `host` hands in files, and what is to be written to files comes back.
 *
 * @param input standard input; text, bytes, or a function that reads it when it is needed.
 */
export function rst2manProgram(argv: readonly string[], input: ProgramInput, host: Host = {}): ProgramResult {
  return runProgram(PROGRAM, argv, input, host);
}

const OPTIONS: readonly ProgramOption[] = [
  { flags: ['--text-references'], help: 'URIs in angle brackets (default)', apply: value('macroReferences', false) },
  { flags: ['--macro-references'], help: 'URIs by the macros UR and MT', apply: value('macroReferences', true) },
];

const PROGRAM: Program = {
  name: 'rst2man',
  summary: 'Turns reStructuredText into a man page.',
  options: [...commonOptions, ...OPTIONS],
  write({ document, state }, { settings, macroReferences, wantsFooter }) {
    const { root } = state.reading;
    if (wantsFooter) addFooter(document);
    const line = root && sourceAndLine(root).line;
    return toMan(document, { docutils: settings.docutils, macroReferences, line });
  },
};

/** A date or a link would stand in a footer, which man pages do not have: the writer says so. Source: docutils' `Decorations`. */
function addFooter({ children }: Document): void {
  const index = children.findIndex(({ type }) => type !== 'title' && type !== 'subtitle' && type !== 'meta');
  const decoration = element('decoration', {}, [element('footer', {})]);
  children.splice(index === -1 ? children.length : index, 0, decoration);
}
