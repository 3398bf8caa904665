import { type Level, levelNumber, type Message, type Place } from '../source/index.ts';
import { element, nodeText, type RstNodes, type SystemMessage, text } from '../tree/index.ts';
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
  /** docutils' line; null: the message has none; left out: the line the outermost state machine is at. */
  line?: number | null | undefined;
  /** docutils' source; the document's unless given. */
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
  const line = options.line === null ? undefined : (options.line ?? state.currentLine);
  const source = options.source ?? state.source;
  const children = [element('paragraph', {}, [text(problem.reason)]), ...(options.children ?? [])];
  const node = element(
    'systemMessage',
    {
      level: levelNumber(problem.level) as SystemMessage['level'],
      messageType: TYPES[problem.level],
      source,
      position: options.place,
    },
    children,
  );
  if (line !== undefined) node.line = line;
  if (options.backrefs) node.backrefs = options.backrefs;
  const message: Message = {
    ruleId: problem.ruleId,
    level: problem.level,
    reason: problem.reason,
    text: children.map(nodeText).join('\n\n'),
    line,
    path: source,
    place: options.place,
  };
  state.messages.push(message);
  if (levelNumber(problem.level) >= state.settings.haltLevel) throw new HaltError(message);
  return node;
}
