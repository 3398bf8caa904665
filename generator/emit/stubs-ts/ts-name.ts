/** Words that cannot name a type, a constant or a parameter in a module. Source: ECMA-262 12.7.2; TypeScript, predefined types. */
const RESERVED: ReadonlySet<string> = new Set(
  `any arguments as async await bigint boolean break case catch class const continue debugger default delete do else enum eval export extends false finally for function get if implements import in
  instanceof interface let never new null number object package private protected public return set static string super switch symbol this throw true try type typeof undefined unknown var void while
  with yield`.split(/\s+/),
);

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** What no name of TypeScript has. The middle dot it may have, but that marks texts that are printed last. */
const FOREIGN = /[^\p{ID_Continue}$]|·/gu;

const START = /^[\p{ID_Start}_$]/u;

/** Returns a C name as one that a declaration may have; names of C are names of TypeScript, but for its reserved words and some letters beyond ASCII. */
function declaredName(name: string): string {
  const known = name.replace(FOREIGN, '_');
  if (RESERVED.has(known)) return `${known}_`;
  return START.test(known) ? known : `_${known}`;
}

/** Returns a C name, or a path such as `prog.fd`, as a key of an object or interface. */
export function propertyName(name: string): string {
  // The plain key would set the prototype.
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) ? name : quote(name);
}

/** What a string cannot hold as it is, and what is not seen in it: control characters and those that change the direction of text. */
const UNSAFE = /[\\'\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/g;

/** Returns `text` as a string literal. */
export function quote(text: string): string {
  return `'${text.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}

/** Gives each declaration of the module, or each parameter of a function, a name of its own. */
export interface Names {
  /** Returns `wanted`, or that with `_` and a number behind it when it is taken or reserved. */
  take(wanted: string): string;
}

/** Returns the names of a module that has `taken` already. */
export function createNames(taken: Iterable<string> = []): Names {
  const names = new Set(taken);
  const counts = new Map<string, number>();
  return {
    take(wanted) {
      const declared = declaredName(wanted);
      let name = declared;
      let count = counts.get(declared) ?? 0;
      while (names.has(name)) name = `${declared}_${count++ || ''}`;
      counts.set(declared, count);
      names.add(name);
      return name;
    },
  };
}
