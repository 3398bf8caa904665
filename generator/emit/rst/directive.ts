import type { RstElements } from '../../tree/index.ts';
import type { State } from './state.ts';
import { endBlock, openContainer, openIndent, writeLine } from './write.ts';

/** How far the content of explicit markup is indented. */
export const EXPLICIT_INDENT = 3;

/** An option's name and value; undefined: it is left out, empty: a flag. */
export type OptionText = readonly [name: string, value: string | number | undefined];

/** Writes the marker, arguments and options of a directive; what follows, up to `closeContainer`, is its content. */
export function openDirective(state: State, name: string, argument: string, options: readonly OptionText[] = []): void {
  const [first, ...others] = argument.split('\n');
  openContainer(state, `.. ${name}::`, EXPLICIT_INDENT);
  writeLine(state, first === '' ? '' : ` ${first}`);
  for (const line of others) writeLine(state, line);
  for (const [option, value] of options) {
    if (value !== undefined) writeOption(state, option, String(value));
  }
  endBlock(state);
}

function writeOption(state: State, name: string, value: string): void {
  const [first, ...others] = value.split('\n');
  writeLine(state, `:${name}:${first === '' ? '' : ` ${first}`}`);
  if (others.length === 0) return;
  openIndent(state, EXPLICIT_INDENT);
  for (const line of others) writeLine(state, line);
  state.containers.pop();
}

/** The options `class` and `name` of `node`; `implied` are the classes that the directive gives by itself. */
export function commonOptions(node: RstElements, implied: readonly string[] = []): OptionText[] {
  const classes = (node.classes ?? []).slice(implied.length);
  return [
    ['class', classes.length > 0 ? classes.join(' ') : undefined],
    ['name', (node.names?.[0] ?? node.dupnames?.[0])?.replaceAll('\\', '\\\\')],
  ];
}
