import type { ProgramOption } from './option.ts';
import { endingOptions } from './parse-options.ts';
import type { Program } from './program.ts';

/** Returns the head of every help and complaint: how the program is called. */
export function usageText(name: string): string {
  return `Usage\n=====\n  ${name} [options] [<source> [<destination>]]\n\n`;
}

/** Returns what `--help` prints. */
export function helpText(name: string, { summary, options }: Program): string {
  const shown = [...options, ...endingOptions].filter(({ help }) => help !== undefined);
  return `${usageText(name)}${summary}

The source is a file, or standard input when it is left out or "-"; the result
goes to the destination, or to standard output. Options, messages and exit
status are those of docutils, whose documentation describes them in full:
https://docutils.sourceforge.io/docs/user/config.html

Options
=======
${shown.map(optionText).join('')}`;
}

/** Descriptions begin in this column, or on the next line when the option leaves no room. */
const COLUMN = 32;
const WIDTH = 80;

function optionText(option: ProgramOption): string {
  const flags = `  ${option.flags.map((flag) => spelling(flag, option.argument)).join(', ')}`;
  const lines = wrap(option.help ?? '', WIDTH - COLUMN);
  const first = flags.length < COLUMN - 1 ? flags.padEnd(COLUMN) : `${flags}\n${' '.repeat(COLUMN)}`;
  return `${first}${lines.join(`\n${' '.repeat(COLUMN)}`)}\n`;
}

function spelling(flag: string, argument: string | undefined): string {
  if (argument === undefined) return flag;
  return flag.startsWith('--') ? `${flag}=${argument}` : `${flag} ${argument}`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
