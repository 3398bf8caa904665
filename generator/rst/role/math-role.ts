import { element, restoreBackslashes, text } from '../../tree/index.ts';
import { classOption } from '../directive/converter.ts';
import type { Role } from './role.ts';
import { classField, madeNode } from './role-result.ts';

/** The text as mathematics, with its backslashes. */
export const mathRole: Role = {
  options: { class: classOption },
  run(_state, use, options) {
    const fields = { ...classField(options), rawsource: use.rawtext, position: use.place };
    return madeNode(element('math', fields, [text(restoreBackslashes(use.text), use.textPlace)]));
  },
};
