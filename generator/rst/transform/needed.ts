import { isReported } from '../settings.ts';
import type { RstState } from '../state.ts';

type Need = (state: RstState) => boolean;

const hasTargets: Need = ({ seen }) => seen.targets;
const hasHiddenMessages: Need = ({ seen, messages, innerMessages, settings }) =>
  innerMessages.size > 0 || (seen.systemMessages && messages.some(({ level }) => !isReported(level, settings)));

/** When the transforms that look through the whole tree have something to find, as far as the parser knows. Those not listed are always run: they cost nothing where they have nothing to do. */
const NEEDS: Readonly<Record<string, Need>> = {
  AnonymousHyperlinks: ({ seen }) => seen.targets || seen.anonymousReferences,
  DanglingReferences: ({ seen, names }) => seen.targets || names.refnames.size > 0,
  ExternalTargets: hasTargets,
  FilterMessages: hasHiddenMessages,
  InternalTargets: hasTargets,
  PropagateTargets: hasTargets,
  Substitutions: ({ seen }) => seen.substitutionReferences,
  Transitions: ({ seen }) => seen.transitions,
};

/** False when the transform `name` would find nothing to do in a document that no directive's transform has changed. */
export function isNeeded(name: string, state: RstState): boolean {
  return NEEDS[name]?.(state) ?? true;
}
