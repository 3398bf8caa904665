import { toPseudoXml } from '../../generator/emit/pseudo-xml/index.ts';
import { applyNamed, parseRst } from '../../generator/rst/index.ts';
import type { Answer, Case } from './case.ts';
import { caseMessages } from './case-message.ts';
import { caseSettings } from './case-settings.ts';
import { testDirectives } from './test-directives.ts';

/** Answers a `parser` or `transform` case: the tree as pseudo-XML, and the messages. docutils' tests collect messages at the end of the document after transforms. */
export function answerTree(testCase: Case): Answer {
  const { reader, unknown } = caseSettings(testCase);
  if (unknown.length > 0) throw new Error(`Unknown settings: ${unknown.join(', ')}`);
  const options = { path: testCase.source ?? '', settings: reader, directives: testDirectives };
  const { document, state } = parseRst(testCase.input, options);
  if (testCase.kind === 'transform') applyNamed(state, [...(testCase.transforms ?? []), 'TestMessages']);
  return { expected: toPseudoXml(document), messages: caseMessages(state.messages) };
}
