import { element } from '../../tree/index.ts';
import { notePending } from '../registry.ts';
import { classOption } from './converter.ts';
import type { Directive } from './directive.ts';

/** `target-notes`: a footnote for each external target, made by the transform `TargetNotes`. */
export const targetNotes: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  options: { class: classOption },
  hasContent: false,
  run(state, use) {
    const node = element('pending', {
      transform: 'TargetNotes',
      details: { ...use.options },
      position: use.place,
    });
    notePending(state, node);
    return [node];
  },
};
