import { toHelpersPage, toSyscallPage } from '../../page/index.ts';
import type { Line } from '../../source/index.ts';
import type { HeaderModel } from '../../tree/index.ts';

/** What bpf_doc.py's pages are called when they are piped into rst2man. */
export const PIPE = '<stdin>';

/** A page that bpf_doc.py prints. */
export type PipedPage = 'helpers' | 'syscall';

/** What stands round the entries on a page, as far as docutils' messages depend on it. Source: bpf_doc.py, its two page templates. */
interface Surroundings {
  readonly title: string;
  readonly section: string;
  /** From 1. */
  readonly sectionLine: number;
  readonly following: readonly string[];
}

const SURROUNDINGS: Readonly<Record<PipedPage, Surroundings>> = {
  helpers: {
    title: 'BPF-HELPERS',
    section: 'HELPERS',
    sectionLine: 50,
    following: ['EXAMPLES', 'LICENSE', 'IMPLEMENTATION', 'SEE ALSO'],
  },
  syscall: { title: 'bpf', section: 'COMMANDS', sectionLine: 20, following: [] },
};

/**
 * Returns the page that bpf_doc.py prints of a header's helpers or commands, without its words: the same titles and line numbers, and between them the entries, each of whose lines knows its place in the
 * header. docutils says of it what it says of that page. Undefined when the header describes nothing for it.
 */
export function pipedPage(model: Pick<HeaderModel, 'helpers' | 'commands'>, name: PipedPage): Line[] | undefined {
  const options = { frame: frameOf(SURROUNDINGS[name]), source: PIPE };
  return name === 'helpers' ? toHelpersPage(model, options) : toSyscallPage(model, options);
}

function frameOf({ title, section, sectionLine, following }: Surroundings) {
  const head = [...framed(title, '='), ...framed('page', '-'), '', ':Manual section: 7', ''];
  const filling = Array.from({ length: sectionLine - head.length - 1 }, () => '');
  const before = [...head, ...filling, section, '='.repeat(section.length), '', ''];
  const after = following.flatMap((name) => [name, '='.repeat(name.length), '']);
  return { path: PIPE, before: before.join('\n'), after: after.map((line) => `${line}\n`).join('') };
}

function framed(title: string, mark: string): string[] {
  const line = mark.repeat(title.length);
  return [line, title, line];
}
