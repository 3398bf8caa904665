import { C_KEYWORDS, CPP_KEYWORDS, MOST_ARGS, type StubHelper, type StubParam } from '../stubs/index.ts';
import { hostDeclaration, isCName } from './c-type.ts';

/** Returns the prototype of the function that implements `helper`. */
export function prototype({ name, params, returns, argCount }: StubHelper): string {
  const names = argNames(params);
  const named = params.map(({ type }, index) => hostDeclaration(type, names[index]));
  const list = [...named, ...restParams(params.length, argCount)].join(', ');
  return `${hostDeclaration(returns, `BPF_HELPER_IMPLEMENTATION(${name})(${list || 'void'})`)};\n`;
}

/** Names that C and C++ take: keywords get `_` behind them, what is no name in ASCII or there twice is numbered. */
function argNames(params: readonly StubParam[]): string[] {
  const taken = new Set<string>();
  return params.map(({ name }, index) => {
    const wanted = C_KEYWORDS.has(name) || CPP_KEYWORDS.has(name) ? `${name}_` : name;
    const given = isCName(wanted) && !taken.has(wanted) ? wanted : `arg${index + 1}`;
    taken.add(given);
    return given;
  });
}

/** The registers that are left when a prototype ends in dots. */
function restParams(from: number, argCount: number): string[] {
  return Array.from({ length: Math.min(argCount, MOST_ARGS) - from }, (_, index) => `__u64 arg${from + index + 1}`);
}
