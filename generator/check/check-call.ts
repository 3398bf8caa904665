import { checkArg } from './check-arg.ts';
import { checkMapHelper } from './check-map.ts';
import { commitCall } from './commit-call.ts';
import type { Plan } from './plan.ts';
import type { RegisterState } from './register.ts';
import { refuse, type State } from './state.ts';

/** Checks a call and, when it is right, does what it does. The order is check_helper_call's, so that of several faults the one is named that the kernel names. */
export function checkCall(
  state: State,
  helper: number,
  registers: readonly RegisterState[],
  instruction: number,
): boolean {
  const { effect, call } = state;
  const plan = state.plans.of(helper);
  state.violation = undefined;
  effect.acquired = 0;
  effect.released = 0;
  effect.invalidatesPackets = false;
  effect.plan = plan;
  call.clear();
  if (!plan) return refuseHelper(state, helper);
  if (!checkProgram(state, plan)) return false;
  for (let index = 0; index < plan.args.length; index++) {
    if (!checkArg(state, plan.args[index]!, registers)) return false;
  }
  for (let index = 0; index < plan.rules.length; index++) if (!plan.rules[index]!(state, registers)) return false;
  if (!checkMapHelper(state)) return false;
  commitCall(state, plan, registers, instruction);
  return true;
}

function refuseHelper(state: State, id: number): false {
  const helper = state.plans.nameOf(id);
  const isLet = helper !== undefined && state.lists.under_lock.includes(helper);
  if (state.references.isLocked && !isLet) return refuse(state, 'under-lock');
  return helper === undefined
    ? refuse(state, 'invalid-helper', { helper: 'unknown', id })
    : refuse(state, 'no-proto', { helper, id });
}

function checkProgram(state: State, plan: Plan): boolean {
  const { program, references } = state;
  const { row } = plan;
  if (references.isLocked && !plan.mayBeUnderLock) return refuse(state, 'under-lock');
  if (row.gpl_only && !program.isGplCompatible) return refuse(state, 'gpl-only');
  if (row.allowed && !program.hooks?.includes(row.allowed)) return refuse(state, 'not-allowed');
  if (!row.might_sleep || (program.isSleepable && !references.isLocked)) return true;
  return refuse(state, 'might-sleep', { where: program.isSleepable ? 'lock region' : 'non-sleepable prog' });
}
