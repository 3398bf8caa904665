import type { Plan } from './plan.ts';
import { GREATEST, LEAST, type RegisterState } from './register.ts';
import type { State } from './state.ts';

/** Fills r0 with what the helper returns. */
export function fillResult(state: State, plan: Plan, result: RegisterState): void {
  const { returns, row } = plan;
  const { call } = state;
  switch (row.ret.type) {
    case 'RET_VOID':
      result.clear();
      return;
    case 'RET_INTEGER':
      fillNumber(state, plan, result);
      return;
    case 'RET_PTR_TO_MAP_VALUE':
      result.point('PTR_TO_MAP_VALUE');
      result.map = call.map;
      break;
    case 'RET_PTR_TO_MEM':
    case 'RET_PTR_TO_ALLOC_MEM':
      result.point(returns.kind);
      result.size = call.memorySize;
      break;
    case 'RET_PTR_TO_MEM_OR_BTF_ID':
      result.point('PTR_TO_BTF_ID');
      result.struct = call.struct;
      break;
    case 'RET_PTR_TO_BTF_ID':
      fillStruct(state, plan, result);
      break;
    default:
      result.point(returns.kind);
  }
  result.isNullable = returns.mayBeNull;
  result.isReadOnly ||= returns.isReadOnly && result.kind.startsWith('PTR_TO_MEM');
  if (returns.mayBeNull || result.map?.fields) result.id = state.references.nextId();
}

function fillNumber({ call, program }: State, { row, returns }: Plan, result: RegisterState): void {
  const { range } = row.ret;
  if (!range || !returns.hasRange) {
    result.number(LEAST, GREATEST);
    return;
  }
  let max = range.max ?? GREATEST;
  if (range.max_arg !== undefined) max = call.largestSize;
  if (range.below === 'processors' && program.processors !== undefined) max = program.processors - 1;
  result.number(range.min, max);
}

function fillStruct({ call }: State, { row, returns }: Plan, result: RegisterState): void {
  const isLocal = call.field?.isLocal === true;
  result.point(isLocal ? 'PTR_TO_BTF_ID | MEM_ALLOC' : returns.kind);
  if (call.field?.kind === 'kptr_percpu') result.kind = 'PTR_TO_BTF_ID | MEM_PERCPU | MEM_ALLOC';
  result.struct = row.ret.btf_id ?? call.field?.struct;
}
