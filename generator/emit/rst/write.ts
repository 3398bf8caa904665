import type { Container, State } from './state.ts';

/** Writes one line of the block in work: behind the marker that waits for text, or indented. */
export function writeLine(state: State, line: string): void {
  if (state.lead !== undefined) {
    state.lines.push(`${state.lead}${line}`.trimEnd());
    state.lead = undefined;
    return;
  }
  writeBlank(state);
  state.lines.push(line === '' ? '' : ' '.repeat(currentContainer(state).indent) + line);
}

/** Writes the lines of a whole block. */
export function writeBlock(state: State, lines: readonly string[]): void {
  for (const line of lines) writeLine(state, line);
  endBlock(state);
}

/** Asks for a blank line before what comes next, unless what is in work is a compact list. */
export function endBlock(state: State): void {
  state.hasPendingBlank = !currentContainer(state).isTight;
}

/** Begins what is indented by `width` behind `marker`. */
export function openContainer(state: State, marker: string, width: number, isTight = false): void {
  const { indent } = currentContainer(state);
  if (state.lead === undefined) {
    writeBlank(state);
    state.lead = ' '.repeat(indent) + marker;
  } else state.lead += marker;
  state.containers.push({ indent: indent + width, isTight });
}

/** Begins what is indented by `width` below the lines that were written. */
export function openIndent(state: State, width: number): void {
  state.containers.push({ indent: currentContainer(state).indent + width, isTight: false });
}

/** Ends the innermost container; its marker is written alone when nothing followed. */
export function closeContainer(state: State): void {
  if (state.containers.length < 2) return;
  state.containers.pop();
  endLead(state);
  endBlock(state);
}

/** Writes the marker that waits for text by itself: what follows begins on the next line. */
export function endLead(state: State): void {
  if (state.lead !== undefined) writeLine(state, '');
}

export function currentContainer(state: State): Container {
  return state.containers[state.containers.length - 1]!;
}

/** Puts what was written aside and begins a list of lines of its own. */
export function openPage(state: State): void {
  const { lines, containers, lead, hasPendingBlank } = state;
  state.pages.push({ lines, containers, lead, hasPendingBlank });
  Object.assign(state, {
    lines: [],
    containers: [{ indent: 0, isTight: false }],
    lead: undefined,
    hasPendingBlank: false,
  });
}

/** Returns the lines written since `openPage`, and goes on where that put the others aside. */
export function closePage(state: State): string[] {
  const { lines } = state;
  Object.assign(state, state.pages.pop());
  return lines;
}

function writeBlank(state: State): void {
  if (state.hasPendingBlank && state.lines.length > 0) state.lines.push('');
  state.hasPendingBlank = false;
}
