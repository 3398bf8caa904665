import { type Level, levelNumber, type Message, type Place, plainPlace } from '../source/index.ts';
import { nodeText, type Plain, type RstNodes, type SystemMessage, text } from '../tree/index.ts';
import { lineNumber, sourceAndLine } from './block/reader.ts';
import { HaltError, type RstState } from './state.ts';

/** A message of docutils' before it has a place: one of the functions in `message/` made it. */
export interface Problem {
  ruleId: `rst/${string}`;
  level: Level;
  /** docutils' words, to the byte. */
  reason: string;
}

/** Where a problem is. */
export interface ReportOptions {
  /**
   * docutils' absolute line number, which is looked up in the outermost block for the line of the source that stands there (an included file's, maybe); null: the message has none; left out: the line
   * that the outermost block is at. With `source` it is taken as it is.
   */
  line?: number | null | undefined;
  /** docutils hands over a line though there be none: `None` is printed where nothing better is known. */
  showsNone?: boolean;
  /** docutils' source: that of the line unless given. */
  source?: string | undefined;
  /** The range in the file that the user named. */
  place?: Place | undefined;
  /** What the message shows below its text, such as the block it is about. */
  children?: RstNodes[];
  backrefs?: string[];
}

const TYPES = { info: 'INFO', warning: 'WARNING', error: 'ERROR', severe: 'SEVERE' } as const;

/**
 * Records `problem` and returns the node that stands for it in the document. The message is recorded whatever its level; printing and dropping by level come later.
 *
 * @throws HaltError when the level reaches `settings.haltLevel` (after recording it); the entry functions catch it.
 */
export function report(state: RstState, problem: Problem, options: ReportOptions = {}): SystemMessage {
  const { source, line = options.showsNone ? null : undefined } = whereOf(state, options);
  const paragraph: Plain = { type: 'paragraph', children: [text(problem.reason)] };
  const children = options.children ? [paragraph, ...options.children] : [paragraph];
  const node: SystemMessage = {
    type: 'systemMessage',
    children,
    position: options.place,
    source,
    line,
    level: levelNumber(problem.level) as SystemMessage['level'],
    messageType: TYPES[problem.level],
  };
  if (options.backrefs) node.backrefs = options.backrefs;
  const message: Message = {
    ruleId: problem.ruleId,
    level: problem.level,
    reason: problem.reason,
    text: children.length === 1 ? problem.reason : children.map(nodeText).join('\n\n'),
    line,
    path: source,
    place: options.place && plainPlace(options.place),
  };
  state.seen.systemMessages = true;
  state.messages.push(message);
  if (state.inner.length > 0) state.innerMessages.add(message);
  if (levelNumber(problem.level) >= state.settings.haltLevel) throw new HaltError(message);
  return node;
}

/** Where docutils' reporter says that a message is. */
function whereOf(state: RstState, options: ReportOptions): { source: string; line: number | undefined } {
  const { root } = state.reading;
  const line = options.line ?? undefined;
  if (options.source !== undefined) return { source: options.source, line };
  if (options.line === null || !root) return { source: state.source, line };
  const where = sourceAndLine(root, line ?? lineNumber(root, root.heldAt ?? root.at));
  return { source: where.source ?? state.source, line: where.line ?? line };
}
