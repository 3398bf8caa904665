import { createLine, createSourceFile, type Line, renumberLine } from '../source/index.ts';
import type { HeaderModel } from '../tree/index.ts';
import { commandLines, helperLines } from './entry/entry-lines.ts';
import { DEFAULT_FRAMES } from './frame/default-frame.ts';
import { type FrameValues, fillFrame } from './frame/fill-frame.ts';

/** The names that the two pages have where nobody gave them another: docutils' messages carry them. */
export const PAGE_NAMES = { helpers: 'bpf-helpers.rst', syscall: 'bpf.rst' } as const;

export interface PageOptions extends FrameValues {
  /** The frame to use instead of ours: the text round the entries, version and date filled in already, and the path it came from. `fillTemplate` makes it. */
  frame?: { path: string; before: string; after: string } | undefined;
  /** The page's name in docutils' messages. */
  source?: string | undefined;
}

/** Returns the page of the helpers, bpf-helpers(7), as lines of RST, each numbered and with its place in the header; undefined when the header describes no helper. */
export function toHelpersPage(model: Pick<HeaderModel, 'helpers'>, options: PageOptions = {}): Line[] | undefined {
  return model.helpers.length === 0 ? undefined : toPage(model.helpers.flatMap(helperLines), 'helpers', options);
}

/** Returns the page of the commands of the `bpf()` system call, bpf(2), likewise. */
export function toSyscallPage(model: Pick<HeaderModel, 'commands'>, options: PageOptions = {}): Line[] | undefined {
  return model.commands.length === 0 ? undefined : toPage(model.commands.flatMap(commandLines), 'syscall', options);
}

function toPage(entries: readonly Line[], name: keyof typeof PAGE_NAMES, options: PageOptions): Line[] {
  const { path, before, after } = options.frame ?? {
    path: `templates/${PAGE_NAMES[name]}.hbs`,
    ...fillFrame(DEFAULT_FRAMES[name], options),
  };
  const source = options.source ?? PAGE_NAMES[name];
  const lines = [...frameLines(before, path), ...entries, ...frameLines(after, path)];
  return lines.map((line, index) => renumberLine(line, source, index + 1));
}

/** The frame's own lines: their places are in the frame as it was filled. */
function frameLines(text: string, path: string): Line[] {
  const file = { ...createSourceFile(path, text), isInserted: true };
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => createLine(line, file, index + 1));
}
