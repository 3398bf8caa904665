import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';

/** Returns the number that the option `name` gives, if it is there. */
export function numberOf(use: DirectiveUse, name: string): number | undefined {
  const value = use.options[name];
  return value === undefined ? undefined : Number(value);
}

/** Returns the width of a tab in an included file: less than 0 where tabs are to stay. */
export function givenTabWidth(state: RstState, use: DirectiveUse): number {
  return numberOf(use, 'tab-width') ?? state.settings.tabWidth;
}

/** Returns the width of a tab where the lines of the file are parsed: tabs do not stay there. */
export function tabWidthOf(state: RstState, use: DirectiveUse): number {
  return Math.max(givenTabWidth(state, use), 0);
}
