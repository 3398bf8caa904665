import { element, escapedText, removeEscapes } from '../../tree/index.ts';
import { classOption } from '../directive/converter.ts';
import { invalidPepNumber, invalidRfcNumber } from '../message/role.ts';
import { parseInteger } from '../python/index.ts';
import type { Role, RoleOptions, RoleResult, RoleUse } from './role.ts';
import { classField, madeNode, madeProblem } from './role-result.ts';

/** The text as a reference to a Python enhancement proposal: `` :PEP:`8` ``. */
export const pepRole: Role = {
  options: { class: classOption },
  run(state, use, options) {
    const number = numberIn(removeEscapes(use.text));
    if (number === undefined || number < 0 || number > LAST_PEP) {
      return madeProblem(state, use, invalidPepNumber(removeEscapes(use.text)));
    }
    return madeReference(use, options, `PEP ${use.text}`, pepUri(number));
  },
};

/** The text as a reference to a request for comments, with or without a section: `` :RFC:`2822#section-3` ``. */
export const rfcRole: Role = {
  options: { class: classOption },
  run(state, use, options) {
    const plain = removeEscapes(use.text);
    const sign = use.text.includes('#') ? plain.indexOf('#') : -1;
    const number = numberIn(sign < 0 ? plain : plain.slice(0, sign));
    if (number === undefined || number < 1) return madeProblem(state, use, invalidRfcNumber(plain));
    const section = sign < 0 ? '' : plain.slice(sign);
    return madeReference(use, options, `RFC ${number}`, rfcUri(number) + section);
  },
};

/** Returns the address of PEP `number`. */
export function pepUri(number: number | bigint): string {
  return `https://peps.python.org/pep-${String(number).padStart(PEP_DIGITS, '0')}`;
}

/** Returns the address of RFC `number`. */
export function rfcUri(number: number | bigint): string {
  return `https://tools.ietf.org/html/rfc${number}.html`;
}

const LAST_PEP = 9999;
const PEP_DIGITS = 4;

function numberIn(text: string): number | bigint | undefined {
  const result = parseInteger(text);
  return 'error' in result ? undefined : result.value;
}

function madeReference(use: RoleUse, options: RoleOptions, label: string, refuri: string): RoleResult {
  const fields = { ...classField(options), refuri, rawsource: use.rawtext, position: use.place };
  return madeNode(element('reference', fields, [escapedText(label, use.textPlace)]));
}
