import { PlainDirective } from './plain-directive.ts';
import type { Macro } from './state.ts';
import { type Directive, isPunctuator, type Token } from './token.ts';

/** Returns the macro that a `#define` line defines; undefined when it is none. */
export function macroOf(directive: Directive): Macro | undefined {
  const name = directive instanceof PlainDirective ? directive.definedName : undefined;
  return name === undefined ? parseMacro(directive) : new PlainMacro(name, directive as PlainDirective);
}

/** True for `#define BPF_F_LINK BPF_F_LINK`, which tells a preprocessor that an enumerator is there. */
export function isItself({ name, params, body }: Macro): boolean {
  return !params && body.length === 1 && body[0]!.text === name;
}

/** A macro of which only the name was read, until somebody asks for more: most are never used. */
export class PlainMacro implements Macro {
  readonly name: string;
  readonly directive: PlainDirective;
  private found: Macro | undefined;

  constructor(name: string, directive: PlainDirective) {
    this.name = name;
    this.directive = directive;
    this.found = undefined;
  }

  get nameStart(): number {
    return this.directive.nameStart;
  }

  get nameToken(): Token {
    return this.parsed.nameToken;
  }

  get params(): readonly string[] | undefined {
    return this.parsed.params;
  }

  get isVariadic(): boolean {
    return this.parsed.isVariadic;
  }

  get body(): readonly Token[] {
    return this.parsed.body;
  }

  private get parsed(): Macro {
    this.found ??= parseMacro(this.directive)!;
    return this.found;
  }
}

function parseMacro(directive: Directive): Macro | undefined {
  const [nameToken, open] = directive.tokens;
  if (nameToken?.kind !== 'identifier') return undefined;
  const { text: name, start: nameStart } = nameToken;
  if (!isPunctuator(open, '(') || open?.isSpaced) {
    return { name, nameStart, nameToken, params: undefined, isVariadic: false, body: directive.tokens.slice(1) };
  }
  const close = directive.tokens.findIndex((token) => isPunctuator(token, ')'));
  if (close === -1) return undefined;
  const header = directive.tokens.slice(2, close);
  const params = header.filter((token) => token.kind === 'identifier').map((token) => token.text);
  const isVariadic = isPunctuator(header[header.length - 1], '...');
  if (isVariadic && header[header.length - 2]?.kind !== 'identifier') params.push('__VA_ARGS__');
  return { name, nameStart, nameToken, params, isVariadic, body: directive.tokens.slice(close + 1) };
}
