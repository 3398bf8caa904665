import { CPP_KEYWORDS } from '../stubs/cpp-keyword.ts';
import type { Profile } from './profile.ts';

/** The parts of one declaration. */
export interface DeclarationParts {
  readonly attributes: string;
  /** The type with its stars. */
  readonly returns: string;
  readonly name: string;
  readonly params: string;
  readonly id: number;
}

/** Returns the declaration of a helper: written out as the script does, or as a use of `macro`. */
export function formatDeclaration(parts: DeclarationParts, profile: Profile, macro: string | undefined): string {
  const { attributes, returns, name, params, id } = parts;
  if (macro !== undefined) return `${macro}(${attributes}, ${returns.trimEnd()}, ${name}, (${params}), ${id});`;
  const before = attributes === '' ? '' : `${attributes} `;
  return `static ${before}${returns}(${profile.pointer}${name})(${params}) = ${initializer(`${returns}(*)(${params})`, `${id}`, profile)};`;
}

/** Returns the definition of the macro, which stands aside for one that there is. */
export function macroDefinition(macro: string, profile: Profile): string {
  return `#ifndef ${macro}
#define ${macro}(attributes, returns, name, params, id) \\
\tstatic attributes returns (${profile.pointer}name) params = ${initializer('returns (*) params', 'id', profile)}
#endif
`;
}

/** C takes the number of a helper for the address of a function as it is; C++ wants to be told. The type is spelled out: that of the variable is a constant one, which GCC does not like to cast to. */
function initializer(type: string, id: string, { isCpp }: Profile): string {
  return isCpp ? `(${type}) ${id}` : `(void *) ${id}`;
}

/** Returns an argument's name as the language allows it. */
export function argumentName(name: string, { isCpp }: Profile): string {
  return isCpp && CPP_KEYWORDS.has(name) ? `${name}_` : name;
}

/** True for what can name the macro. */
export function isDeclarationMacro(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
