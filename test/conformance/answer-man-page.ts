import { toMan } from '../../generator/emit/man/index.ts';
import { applyTransforms, parseRst } from '../../generator/rst/index.ts';
import type { Answer, Case } from './case.ts';
import { caseMessages } from './case-message.ts';
import { caseSettings } from './case-settings.ts';

/** Answers a `manpage` case: the page, and the messages of reading and writing. */
export function answerManPage(testCase: Case): Answer {
  const { reader, macroReferences, unknown } = caseSettings(testCase);
  if (unknown.length > 0) throw new Error(`Unknown settings: ${unknown.join(', ')}`);
  const { document, state } = parseRst(testCase.input, { path: testCase.source ?? '', settings: reader });
  applyTransforms(state);
  const page = toMan(document, { macroReferences });
  return { expected: page.text, messages: caseMessages([...state.messages, ...page.messages]) };
}
