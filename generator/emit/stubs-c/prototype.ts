import { CPP_KEYWORDS, MOST_ARGS, type StubHelper } from '../stubs/index.ts';
import { hostDeclaration } from './c-type.ts';

/** Returns the prototype of the function that implements `helper`. */
export function prototype({ name, params, returns, argCount }: StubHelper): string {
  const named = params.map((param) => hostDeclaration(param.type, argName(param.name)));
  const list = [...named, ...restParams(params.length, argCount)].join(', ');
  return `${hostDeclaration(returns, `BPF_HELPER_IMPLEMENTATION(${name})(${list || 'void'})`)};\n`;
}

function argName(name: string): string {
  return CPP_KEYWORDS.has(name) ? `${name}_` : name;
}

/** The registers that are left when a prototype ends in dots. */
function restParams(from: number, argCount: number): string[] {
  return Array.from({ length: Math.min(argCount, MOST_ARGS) - from }, (_, index) => `__u64 arg${from + index + 1}`);
}
