import { shielded } from './escape.ts';
import type { State } from './state.ts';

/** Ends the line that the last piece left open. */
export function endLine(state: State): void {
  const last = state.body[state.body.length - 1];
  if (last !== undefined && last !== '' && !last.endsWith('\n')) state.body.push('\n');
}

/** Ends an open line such that troff goes on in it. */
export function endLineWithoutBreak(state: State): void {
  const last = state.body[state.body.length - 1];
  if (last !== undefined && last !== '' && !last.endsWith('\n')) state.body.push('\\c\n');
}

/** Opens an indentation; troff steps in by the one that was opened before it. */
export function indent(state: State, by: number): void {
  const step = state.indents[state.indents.length - 1]!;
  state.indents.push(by);
  state.body.push(indentMacro(step));
}

/** Closes the last indentation. */
export function dedent(state: State): void {
  state.indents.pop();
  state.body.push(UNINDENT);
}

/** Returns the line that steps in by `width`. */
export function indentMacro(width: number): string {
  return `.INDENT ${width.toFixed(1)}\n`;
}

/** The line that ends what `indentMacro` began. */
export const UNINDENT = '.UNINDENT\n';

/** Opens a block that stands indented by `width`: since an indentation is seen one level later, two of them. */
export function openBlock(state: State, width: number): void {
  indent(state, width);
  indent(state, 0);
}

/** Closes what `openBlock` opened. */
export function closeBlock(state: State): void {
  dedent(state);
  dedent(state);
}

/** Returns text that docutils hands to troff as it is; shielded when the document is not trusted. */
export function unescaped(state: State, text: string, startsLine = false): string {
  return state.isTrusted ? text : shielded(text, startsLine);
}

/** Returns the same for what stands in the arguments of a request, where a line must not end. */
export function unescapedLine(state: State, text: string): string {
  return state.isTrusted ? text : shielded(text.replaceAll('\n', ' '), false);
}
