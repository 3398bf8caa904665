import type { RstNodes } from '../../../tree/index.ts';
import type { Handle } from '../state.ts';
import { admonitionHandles } from './admonition.ts';
import { bodyHandles } from './body.ts';
import { docinfoHandles } from './docinfo.ts';
import { inlineHandles } from './inline.ts';
import { listHandles } from './list.ts';
import { literalHandles } from './literal.ts';
import { noteHandles } from './note.ts';
import { optionHandles } from './option.ts';
import { referenceHandles } from './reference.ts';
import { structureHandles } from './structure.ts';
import { tableHandles } from './table.ts';

/** What each node becomes, a family of nodes a file. */
export const handles = {
  ...structureHandles,
  ...docinfoHandles,
  ...bodyHandles,
  ...literalHandles,
  ...listHandles,
  ...optionHandles,
  ...admonitionHandles,
  ...noteHandles,
  ...tableHandles,
  ...inlineHandles,
  ...referenceHandles,
} satisfies Record<RstNodes['type'], Handle> as Record<RstNodes['type'], Handle>;
