import type { CType } from '../../tree/index.ts';
import { integerKind, isVoid, type StubHelper } from '../stubs/index.ts';
import { hostDeclaration } from './c-type.ts';
import { REGISTERS } from './prototype.ts';

/** Returns a function that takes registers, calls the implementation of `helper` with them as its arguments and returns what R0 becomes. */
export function adapter(helper: StubHelper): string {
  const { name, params, returns, isVariadic } = helper;
  const count = isVariadic ? REGISTERS.length : params.length;
  const args = REGISTERS.slice(0, count).map((register, index) => fromRegister(params[index]?.type, register));
  const unused = REGISTERS.slice(count).map((register) => `\t(void)${register};\n`);
  const call = `BPF_HELPER_IMPLEMENTATION(${name})(${args.join(', ')})`;
  const registers = REGISTERS.map((register) => `uint64_t ${register}`).join(', ');
  return `static inline uint64_t bpf_helper_adapter_${name}(${registers})
{
${unused.join('')}${toRegister(returns, call)}}
`;
}

function fromRegister(type: CType | undefined, register: string): string {
  if (!type) return register;
  return type.type === 'pointer'
    ? `(${hostDeclaration(type)})(uintptr_t)${register}`
    : `(${hostDeclaration(type)})${register}`;
}

function toRegister(type: CType, call: string): string {
  if (isVoid(type)) return `\t${call};\n\treturn 0;\n`;
  if (type.type === 'pointer') return `\treturn (uint64_t)(uintptr_t)${call};\n`;
  const isSigned = integerKind(type)?.startsWith('s');
  return `\treturn ${isSigned ? '(uint64_t)(int64_t)' : '(uint64_t)'}${call};\n`;
}
