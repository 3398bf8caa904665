import { element } from '../../tree/index.ts';
import { notePending } from '../registry.ts';
import { integer, unchangedRequired } from './converter.ts';
import type { Directive } from './directive.ts';

/** `sectnum`: numbers before the titles of sections, put there by the transform `SectNum`. */
export const sectnum: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  options: { depth: integer, start: integer, prefix: unchangedRequired, suffix: unchangedRequired },
  hasContent: false,
  run(state, use) {
    const node = element('pending', { transform: 'SectNum', details: { ...use.options }, position: use.place });
    notePending(state, node);
    return [node];
  },
};
