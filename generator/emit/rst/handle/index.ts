import type { RstNodes } from '../../../tree/index.ts';
import type { Handle } from '../state.ts';
import { admonitionHandles } from './admonition.ts';
import { bodyHandles } from './body.ts';
import { docinfoHandles } from './docinfo.ts';
import { explicitHandles } from './explicit.ts';
import { imageHandles } from './image.ts';
import { inlineHandles } from './inline.ts';
import { listHandles } from './list.ts';
import { literalHandles } from './literal.ts';
import { structureHandles } from './structure.ts';
import { tableHandles } from './table.ts';

/** What each node becomes, a family of nodes a file. */
export const handles = {
  ...structureHandles,
  ...docinfoHandles,
  ...bodyHandles,
  ...literalHandles,
  ...listHandles,
  ...admonitionHandles,
  ...explicitHandles,
  ...imageHandles,
  ...tableHandles,
  ...inlineHandles,
} satisfies Record<RstNodes['type'], Handle<never>> as Record<RstNodes['type'], Handle<never>>;
