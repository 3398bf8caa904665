import { printable } from '../../generator/report/index.ts';
import { type DocutilsDriver, docutilsDate, type ProgramAnswer } from '../../test/oracle/index.ts';
import { type Difference, findDifference } from './difference.ts';

/** Our stand-in for rst2man: arguments, standard input and the date in, status and streams out. */
export type Rst2man = (argv: string[], input: string, host: { date: number }) => ProgramAnswer | Promise<ProgramAnswer>;

/** What came of comparing a page: equal, different, or docutils crashed so that there is nothing to compare with. */
export type Outcome = 'equal' | 'crashed' | Difference;

/** Returns a function that asks both programs about a page and says how they differ. */
export function createComparison(
  driver: DocutilsDriver,
  args: readonly string[],
  ours: Rst2man,
  oursArgs: readonly string[],
) {
  return async (page: string): Promise<Outcome> => {
    const [expected, actual] = await Promise.all([
      driver.ask({ kind: 'rst2man', input: page, args }),
      answerOf(ours, [...oursArgs, ...args], page),
    ]);
    if (actual.status === 'threw') return { key: `throws ${actual.stderr}`, text: `throws ${actual.stderr}` };
    if (isCrash(expected)) return 'crashed';
    const visible = { ...expected, stderr: printable(expected.stderr) };
    return findDifference(visible, actual as ProgramAnswer) ?? 'equal';
  };
}

async function answerOf(ours: Rst2man, argv: string[], page: string) {
  try {
    const { status, stdout, stderr } = await ours(argv, page, { date: docutilsDate });
    return { status, stdout, stderr };
  } catch (error) {
    const [head = '', ...frames] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
      '\n',
    );
    return { status: 'threw' as const, stdout: '', stderr: [head, frames[0] ?? ''].join('\n') };
  }
}

/** docutils reports an exception of its own in these words. */
function isCrash({ status, stderr }: ProgramAnswer): boolean {
  return status === 1 && /^(Exiting due to error\.|Traceback )/m.test(stderr);
}
