import { type Answer, type Case, kinds } from './case.ts';
import { compareCase } from './compare-case.ts';

/** What became of a case: it passed when there is no difference. */
export interface CaseResult {
  testCase: Case;
  differences: string[];
}

/** Runs one case and compares; a part that does not exist yet or throws is a difference. */
export async function runCase(testCase: Case): Promise<CaseResult> {
  if (!kinds.includes(testCase.kind)) return { testCase, differences: [`Unknown kind "${testCase.kind}"`] };
  try {
    const answer = await answerCase(testCase);
    return { testCase, differences: compareCase(testCase, answer) };
  } catch (error) {
    return { testCase, differences: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

/** Our answer to a case. Modules are loaded when a case needs them, so that one that is missing fails its own cases only. */
async function answerCase(testCase: Case): Promise<Answer> {
  const answer: Answer = await ownAnswer(testCase);
  if (!testCase.rst2man) return answer;
  const { rst2manProgram } = await import('../../generator/cli/rst2man-program.ts');
  return { ...answer, rst2man: await rst2manProgram(argumentsOf(testCase), testCase.input) };
}

async function ownAnswer(testCase: Case): Promise<Answer> {
  switch (testCase.kind) {
    case 'tableparser':
      return (await import('./answer-table.ts')).answerTable(testCase);
    case 'manpage':
      return (await import('./answer-man-page.ts')).answerManPage(testCase);
    case 'rst2man':
      return {};
    default:
      return (await import('./answer-tree.ts')).answerTree(testCase);
  }
}

/** The options that docutils' rst2man was run with: the made-up pages may ask for files and may be severely wrong. */
function argumentsOf(testCase: Case): string[] {
  return testCase.kind === 'rst2man' ? ['--no-file-insertion', '--halt=5', '--syntax-highlight=none'] : [];
}
