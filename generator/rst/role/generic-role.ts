import { element, escapedText, type PlainType } from '../../tree/index.ts';
import { classOption } from '../directive/converter.ts';
import type { Role } from './role.ts';
import { classField, madeNode } from './role-result.ts';

/** Returns a role that puts the text into an element of `type`. */
export function wrapperRole(type: PlainType): Role {
  return {
    options: { class: classOption },
    run(_state, { text, rawtext, place, textPlace }, options) {
      const fields = { ...classField(options), rawsource: rawtext, position: place };
      return madeNode(element(type, fields, [escapedText(text, textPlace)]));
    },
  };
}

/** The base of a custom role for which the document names none: the text in an `inline` element. Source: docutils' `generic_custom_role`. */
export const genericRole: Role = wrapperRole('inline');
