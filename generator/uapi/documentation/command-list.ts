import type { SourceFile } from '../../source/index.ts';
import type { Command, EnumType } from '../../tree/index.ts';
import { lazy } from '../lazy.ts';
import { afterStar, type CommentLine } from './comment-line.ts';
import type { HeadingTest, RawEntry } from './outline.ts';
import { HeaderEntry } from './section.ts';
import { isWordAt } from './word.ts';

/** The words that open the comment with the commands of the `bpf()` call. */
export const COMMANDS_MARKER = '* DOC: eBPF Syscall Commands';

/** The enum that lists the commands. */
export const COMMANDS_ENUM = 'bpf_cmd';

/** Tests for a command's heading: what bpf_doc.py takes for a command's name, and a flush line, or a name, that the title of a description follows. */
export const commandHeading: HeadingTest = (_, line, isTitled) =>
  isExactCommand(line) || (isTitled && (line.isFlush || NAME.test(line.text))) ? 1 : 0;

const NAME = /^\W*BPF_\w+\W*$/;

/** Returns the commands of the list, which take their values from the enum when these are asked for. */
export function readCommands(
  file: SourceFile,
  entries: readonly RawEntry[],
  listed: () => EnumType | undefined,
): Command[] {
  const values = lazy(() => new Map(listed()?.enumerators.map(({ name, value }) => [name, value])));
  return entries.map((raw) => new HeaderCommand(raw, file, values));
}

class HeaderCommand extends HeaderEntry implements Command {
  readonly type = 'command';
  readonly name: string;
  readonly isExact: boolean;
  private readonly values: () => ReadonlyMap<string, bigint | undefined>;

  constructor(raw: RawEntry, file: SourceFile, values: () => ReadonlyMap<string, bigint | undefined>) {
    super(raw, file);
    this.name = this.heading.text.trim();
    this.isExact = isExactCommand(raw.heading[0]!);
    this.values = values;
  }

  get value(): number | undefined {
    const value = this.values().get(this.name);
    return value === undefined ? undefined : Number(value);
  }
}

/** bpf_doc.py's ` \* ?(BPF\w+)$`. */
function isExactCommand(line: CommentLine): boolean {
  const text = afterStar(line);
  if (text === undefined) return false;
  const name = text.startsWith(' ') ? text.slice(1) : text;
  if (!name.startsWith('BPF') || name.length === 'BPF'.length) return false;
  for (let at = 0; at < name.length; at++) if (!isWordAt(name, at)) return false;
  return true;
}
