import { noteLooseMessage } from './loose-message.ts';
import { unknownLanguage, unsupportedLanguage } from './message/language.ts';
import { type Problem, report } from './reporter.ts';
import type { RstState } from './state.ts';

/** Reports, before the first document is parsed, that the parser does not know the document's language. */
export function checkParserLanguage(state: RstState): void {
  check(state, unknownLanguage);
}

/** Reports, before the first transform or whatever needs such a text before, that the texts which docutils adds will not be in the document's language. */
export function checkTextLanguage(state: RstState): void {
  check(state, unsupportedLanguage);
}

/** Reports once what `problemOf` makes of the language: documents that are read within another share its messages. */
function check(state: RstState, problemOf: (language: string) => Problem): void {
  const { languageCode } = state.settings;
  if (isEnglish(languageCode)) return;
  const problem = problemOf(languageCode);
  if (state.messages.some(({ ruleId }) => ruleId === problem.ruleId)) return;
  noteLooseMessage(state, report(state, problem));
}

function isEnglish(language: string): boolean {
  return /^en(?:[-_]|$)/i.test(language);
}
