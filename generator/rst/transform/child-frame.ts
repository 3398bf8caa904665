import type { RstElements, RstNodes } from '../../tree/index.ts';

/** An element whose children are being gone through: done ones in `done`, then `added`, which were put behind the last of them, then those of `left` from `next` on. */
export interface Frame {
  readonly node: RstElements;
  readonly done: RstNodes[];
  readonly added: RstNodes[];
  readonly left: readonly RstNodes[];
  next: number;
  /** The index in `left` of the last child that separates transitions; -1 without. */
  readonly lastSolid: number;
  /** True once a child went by that separates transitions. */
  isBegun: boolean;
}

/** What may stand beside a transition and not count: titles, and what moves or does not show, but not comments. */
const IGNORED: ReadonlySet<string> = new Set([
  'decoration',
  'meta',
  'pending',
  'substitutionDefinition',
  'subtitle',
  'target',
  'title',
]);

/** Returns the frame in which the children of `node` are gone through. */
export function openFrame(node: RstElements): Frame {
  const left = node.children;
  const lastSolid = left.findLastIndex(isSolid);
  return { node, done: [], added: [], left, next: 0, lastSolid, isBegun: false };
}

/** True for what separates transitions. */
export function isSolid(node: RstNodes): boolean {
  return !IGNORED.has(node.type);
}

/** Returns the next child, or undefined after the last. */
export function takeChild(frame: Frame): RstNodes | undefined {
  return frame.added.shift() ?? frame.left[frame.next++];
}

/** Puts `child` behind what is done. */
export function pass(frame: Frame, child: RstNodes): void {
  frame.done.push(child);
  if (isSolid(child)) frame.isBegun = true;
}

/** True when something follows what is done. */
export function hasMore(frame: Frame): boolean {
  return frame.added.length > 0 || frame.next < frame.left.length;
}
