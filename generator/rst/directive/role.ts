import type { RstNodes } from '../../tree/index.ts';
import { createInput } from '../block/lines.ts';
import { simpleNameEnd } from '../inline/index.ts';
import {
  invalidRoleArguments,
  invalidRoleName,
  roleArgumentsExpected,
  unfitDirective,
  unknownRole,
} from '../message/directive.ts';
import { skipSpace } from '../python/index.ts';
import { customRole, genericRole, lookUpRole, type Role, registerRole } from '../role/index.ts';
import type { RstState } from '../state.ts';
import { classOption } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective, reportWithBlock } from './failure.ts';
import { splitDirective } from './split-directive.ts';

/**
 * `role`: defines a role, on the base of another one when that stands in brackets.
 *
 *     .. role:: name(base)
 *        :option: value
 */
export const role: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  hasContent: true,
  run: runRole,
};

/** `default-role`: the role of interpreted text that names none; without an argument docutils' own again. */
export const defaultRole: Directive = {
  requiredArguments: 0,
  optionalArguments: 1,
  finalArgumentWhitespace: false,
  hasContent: false,
  run(state, use) {
    const name = use.arguments[0];
    if (name === undefined) {
      state.roles.delete('');
      return [];
    }
    const { role: found, messages } = lookUpRole(state, name, { line: use.line });
    if (!found) return [...messages, reportWithBlock(state, use, unknownRole(name))];
    registerRole(state, '', found);
    return messages;
  },
};

function runRole(state: RstState, use: DirectiveUse): RstNodes[] {
  const first = use.content[0];
  if (!first || use.contentOffset > use.line) return [failDirective(state, use, roleArgumentsExpected(use.name))];
  const names = splitNames(first.text);
  if (!names) return [failDirective(state, use, invalidRoleArguments(use.name, first.text))];
  const base = baseRole(state, use, names.base);
  if (!base.role) return [...base.messages, reportWithBlock(state, use, unknownRole(names.base!))];
  const shape = {
    requiredArguments: 0,
    optionalArguments: 0,
    finalArgumentWhitespace: false,
    options: base.role.options,
    hasContent: false,
  };
  const parts = splitDirective(state, shape, createInput(use.content.slice(1)), use.contentOffset);
  if ('error' in parts) return [...base.messages, reportWithBlock(state, use, unfitDirective(use.name, parts.error))];
  const { options } = parts;
  if (options['class'] === undefined) {
    const result = classOption(names.name);
    if ('error' in result) {
      return [...base.messages, reportWithBlock(state, use, invalidRoleName(use.name, result.error))];
    }
    options['class'] = result.value;
  }
  registerRole(state, names.name, customRole(base.role, options));
  return base.messages;
}

function baseRole(
  state: RstState,
  use: DirectiveUse,
  name: string | undefined,
): { role: Role | undefined; messages: RstNodes[] } {
  return name === undefined ? { role: genericRole, messages: [] } : lookUpRole(state, name, { line: use.line });
}

/** The new role's name and, in brackets, the base's; white space may stand before and in the brackets. */
function splitNames(text: string): { name: string; base: string | undefined } | undefined {
  const nameEnd = simpleNameEnd(text, 0);
  if (nameEnd === 0) return undefined;
  const name = text.slice(0, nameEnd);
  const open = skipSpace(text, nameEnd);
  if (open === text.length) return { name, base: undefined };
  if (text[open] !== '(') return undefined;
  const start = skipSpace(text, open + 1);
  const end = simpleNameEnd(text, start);
  const close = skipSpace(text, end);
  if (end === start || text[close] !== ')' || skipSpace(text, close + 1) < text.length) return undefined;
  return { name, base: text.slice(start, end) };
}
