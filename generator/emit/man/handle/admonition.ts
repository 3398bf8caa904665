import { closeBlock, openBlock } from '../print.ts';
import type { Handle, Handles } from '../state.ts';
import { QUOTE_INDENT } from './body.ts';
import { STRONG_END, STRONG_START } from './inline.ts';

/** Admonitions: a block quote below a label. */
export const admonitionHandles = {
  attention: labelled('Attention!'),
  caution: labelled('Caution!'),
  danger: labelled('!DANGER!'),
  error: labelled('Error'),
  hint: labelled('Hint'),
  important: labelled('Important'),
  note: labelled('Note'),
  tip: labelled('Tip'),
  warning: labelled('Warning'),
  admonition: labelled(undefined),
} satisfies Handles;

/** An admonition with a title of its own has no label. */
function labelled(label: string | undefined): Handle {
  return {
    enter(_node, state) {
      if (label !== undefined) {
        const name = state.style.upperCaseTitles ? label.toUpperCase() : label;
        state.body.push('.sp\n', `${STRONG_START}${name}:${STRONG_END}\n`);
      }
      openBlock(state, QUOTE_INDENT);
      return undefined;
    },
    leave: (_node, state) => closeBlock(state),
  };
}
