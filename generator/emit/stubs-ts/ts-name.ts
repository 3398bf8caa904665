/** Words that cannot name a type, a constant or a parameter in a module. Source: ECMA-262 12.7.2; TypeScript, predefined types. */
const RESERVED: ReadonlySet<string> = new Set(
  `any arguments as async await bigint boolean break case catch class const continue debugger default delete do else enum eval export extends false finally for function get if implements import in
  instanceof interface let never new null number object package private protected public return set static string super switch symbol this throw true try type typeof undefined unknown var void while
  with yield`.split(/\s+/),
);

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Returns a C name as one that a declaration may have; names of C are names of TypeScript, but for its reserved words. */
export function declaredName(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}

/** Returns a C name, or a path such as `prog.fd`, as a key of an object or interface. */
export function propertyName(name: string): string {
  // The plain key would set the prototype.
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) ? name : quote(name);
}

/** Returns `text` as a string literal. */
export function quote(text: string): string {
  return `'${text.replace(/[\\'\n\r\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}

/** Gives each declaration of the module a name of its own. */
export interface Names {
  /** Returns `wanted`, or that with `_` behind it when it is taken or reserved. */
  take(wanted: string): string;
}

/** Returns the names of a module that has `taken` already. */
export function createNames(taken: Iterable<string>): Names {
  const names = new Set(taken);
  return {
    take(wanted) {
      let name = declaredName(wanted);
      while (names.has(name)) name += '_';
      names.add(name);
      return name;
    },
  };
}
