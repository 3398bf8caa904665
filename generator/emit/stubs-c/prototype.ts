import { MOST_ARGS, type StubHelper } from '../stubs/index.ts';
import { hostDeclaration } from './c-type.ts';

/** C++ has these for itself. Source: C++17 5.11 and 5.5. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `alignas alignof and and_eq asm bitand bitor bool catch char16_t char32_t class compl concept constexpr const_cast decltype delete dynamic_cast explicit export false friend mutable namespace new
  noexcept not not_eq nullptr operator or or_eq private protected public reinterpret_cast requires static_assert static_cast template this thread_local throw true try typeid typename using virtual
  wchar_t xor xor_eq`.split(/\s+/),
);

/** Returns the prototype of the function that implements `helper`. */
export function prototype({ name, params, returns, argCount }: StubHelper): string {
  const named = params.map((param) => hostDeclaration(param.type, argName(param.name)));
  const list = [...named, ...restParams(params.length, argCount)].join(', ');
  return `${hostDeclaration(returns, `BPF_HELPER_IMPLEMENTATION(${name})(${list || 'void'})`)};\n`;
}

function argName(name: string): string {
  return KEYWORDS.has(name) ? `${name}_` : name;
}

/** The registers that are left when a prototype ends in dots. */
function restParams(from: number, argCount: number): string[] {
  return Array.from({ length: Math.min(argCount, MOST_ARGS) - from }, (_, index) => `__u64 arg${from + index + 1}`);
}
