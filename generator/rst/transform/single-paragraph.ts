import { docutilsName, type RstElements, walk } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { compoundField, notOneParagraph } from '../message/transform.ts';
import { parseRst } from '../parse-rst.ts';
import { strip } from '../python/index.ts';
import { HaltError, type RstState } from '../state.ts';
import { bodyOf, type Field, reportField } from './field.ts';

/** The name that docutils gives the text of a field that it reads again. */
const REREAD = '*DocInfo transform*';

/** Returns true when the body of `field` is a single paragraph, or becomes one when it is read again: the name `A. Author` looks like a list. Otherwise it is reported. */
export function isSingleParagraph(state: RstState, field: Field, list: RstElements, title: string): boolean {
  const body = bodyOf(field);
  const { children } = body;
  if (children.length === 1 && children[0]!.type === 'paragraph') return true;
  if (!compat(state).fieldsAreReadAgain) {
    reportField(state, notOneParagraph(title, children.length > 1), field, list);
    return false;
  }
  // Longer bodies do not keep their text.
  const raw = body.rawsource;
  if (children[0]?.type === 'enumeratedList' && raw !== undefined && !strip(raw).includes('\n')) {
    const content = readAsText(state, raw, body);
    if (content.length === 1 && content[0]!.type === 'paragraph') {
      body.children = content;
      return true;
    }
  }
  const names = children.filter(({ type }) => type !== 'systemMessage').map(({ type }) => `<${docutilsName(type)}>`);
  const shown = names.length === 1 ? `a ${names[0]}` : `[${names.join(', ')}]`;
  reportField(state, compoundField(title, shown), field, list);
  return false;
}

/** Reads `raw` with its first character escaped, as a document of its own. */
function readAsText(state: RstState, raw: string, body: RstElements): RstElements['children'] {
  try {
    const reread = parseRst(`\\${raw}`, { path: REREAD, settings: state.settings });
    state.messages.push(...reread.state.messages);
    walk(reread.document, {
      enter(node) {
        node.position = body.position;
      },
    });
    return reread.document.children;
  } catch (error) {
    if (error instanceof HaltError) state.messages.push(error.systemMessage);
    throw error;
  }
}
