import { type CType, integerKind, isVoid } from '../../tree/index.ts';
import { MOST_ARGS, type StubHelper } from '../stubs/index.ts';
import { hostDeclaration } from './c-type.ts';

const REGISTERS: readonly string[] = Array.from({ length: MOST_ARGS }, (_, index) => `r${index + 1}`);
const PARAMS = REGISTERS.map((register) => `uint64_t ${register}`).join(', ');

/** Returns a function that takes registers, calls the implementation of `helper` with them as its arguments and returns what R0 becomes. */
export function adapter({ name, params, returns, argCount }: StubHelper): string {
  const args = REGISTERS.slice(0, argCount).map((register, index) => fromRegister(params[index]?.type, register));
  const unused = REGISTERS.slice(argCount).map((register) => `\t(void)${register};\n`);
  const call = `BPF_HELPER_IMPLEMENTATION(${name})(${args.join(', ')})`;
  return `static inline uint64_t bpf_helper_adapter_${name}(${PARAMS})
{
${unused.join('')}${toRegister(returns, call)}}
`;
}

function fromRegister(type: CType | undefined, register: string): string {
  if (!type) return register;
  const cast = `(${hostDeclaration(type)})`;
  return type.type === 'pointer' ? `${cast}(uintptr_t)${register}` : `${cast}${register}`;
}

/** A signed number fills the register with its sign. */
function toRegister(type: CType, call: string): string {
  if (isVoid(type)) return `\t${call};\n\treturn 0;\n`;
  if (type.type === 'pointer') return `\treturn (uint64_t)(uintptr_t)${call};\n`;
  const isSigned = integerKind(type)?.startsWith('s');
  return `\treturn ${isSigned ? '(uint64_t)(int64_t)' : '(uint64_t)'}${call};\n`;
}
