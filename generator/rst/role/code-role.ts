import { element, restoreBackslashes, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { classOption, unchanged } from '../directive/converter.ts';
import type { RstState } from '../state.ts';
import type { Role, RoleOptions } from './role.ts';
import { classField, madeNode } from './role-result.ts';

/** The text as code. It is not highlighted (docutils' `--syntax-highlight=none`), but the language is one of its classes. */
export const codeRole: Role = {
  options: { class: classOption, language: unchanged },
  run(state, use, options) {
    const classes = ['code', ...(classField(options).classes ?? [])];
    const language = languageOf(state, use.name, options);
    if (language !== '' && !classes.includes(language)) classes.push(language);
    const value = text(restoreBackslashes(use.text), use.textPlace);
    return madeNode(element('literal', { classes, rawsource: use.rawtext, position: use.place }, [value]));
  },
};

/** The option `language`, else the name of the role when it is a custom one. */
function languageOf(state: RstState, name: string, options: RoleOptions): string {
  const { codeRoleNamesLanguage } = compat(state);
  const fallback = codeRoleNamesLanguage && name !== 'code' ? name : '';
  const language = (options['language'] as string | undefined) ?? fallback;
  return codeRoleNamesLanguage && language.toLowerCase() === 'none' ? '' : language;
}
