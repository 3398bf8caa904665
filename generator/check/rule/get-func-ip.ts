import { fulfils } from '../program.ts';
import { refuse } from '../state.ts';
import type { Rule } from './index.ts';

/** More program types are handed it than may use it: it works for kprobes, and for tracing through a trampoline. */
export const getFuncIp: Rule = (state) => {
  const { program, table } = state;
  if (program.type === 'BPF_PROG_TYPE_KPROBE') return true;
  if (program.type !== 'BPF_PROG_TYPE_TRACING') {
    return refuse(state, 'func-ip-type', { number: table.prog_types[program.type] ?? program.type });
  }
  return fulfils(program, 'trampoline') || refuse(state, 'func-ip-tracing');
};
