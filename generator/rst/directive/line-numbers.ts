import type { SystemMessage } from '../../tree/index.ts';
import { invalidLineNumber } from '../message/directive.ts';
import { parseInteger } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';

/** Reads the option `number-lines` where the directive itself has to, as in docutils 0.19, which leaves its text as it is; returns the message when that is no number. */
export function readLineNumbers(state: RstState, use: DirectiveUse): SystemMessage | undefined {
  const given = use.options['number-lines'];
  if (typeof given !== 'string') return undefined;
  const number = given === '' ? { value: null } : parseInteger(given);
  if ('error' in number) return failDirective(state, use, invalidLineNumber());
  use.options['number-lines'] = number.value;
  return undefined;
}
