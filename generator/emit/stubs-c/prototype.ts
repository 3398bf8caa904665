import type { StubHelper } from '../stubs/index.ts';
import { hostDeclaration } from './c-type.ts';

/** What a call passes: registers R1 to R5. */
export const REGISTERS = ['r1', 'r2', 'r3', 'r4', 'r5'] as const;

/** Returns the prototype of the function that implements `helper`. */
export function prototype(helper: StubHelper): string {
  const params = [...helper.params.map(({ type, name }) => hostDeclaration(type, name)), ...restParams(helper)];
  const list = params.length === 0 ? 'void' : params.join(', ');
  return `${hostDeclaration(helper.returns, `BPF_HELPER_IMPLEMENTATION(${helper.name})(${list})`)};\n`;
}

/** The registers that are left when a prototype ends in dots. */
function restParams({ params, isVariadic }: StubHelper): string[] {
  return isVariadic ? REGISTERS.slice(params.length).map((_, index) => `__u64 arg${params.length + index + 1}`) : [];
}
