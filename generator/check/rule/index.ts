/**
 * The checks that belong to single helpers, one function for each rule's name. Input: the registers of a call whose arguments are right. Output: whether the call may go on. Nothing is changed: that comes when every
 * check is through. Rules that say how something is done elsewhere (what a map's look-up returns, which type a pointer gets) have no function here.
 */
import type { SignatureRule } from '../../tree/index.ts';
import type { RegisterState } from '../register.ts';
import type { State } from '../state.ts';
import { dynptrFromMem } from './dynptr-from-mem.ts';
import { getFuncIp } from './get-func-ip.ts';
import { localStorage } from './local-storage.ts';
import { setRetvalRange, setRetvalVoid } from './set-retval.ts';
import { snprintfFormat } from './snprintf-format.ts';
import { sockmapUpdate } from './sockmap-update.ts';
import { spinLockPair } from './spin-lock-pair.ts';
import { tailCall } from './tail-call.ts';

export type Rule = (state: State, registers: readonly RegisterState[]) => boolean;

export const RULES: Readonly<Partial<Record<SignatureRule, Rule>>> = {
  tail_call_no_refs: tailCall,
  local_storage_once: localStorage,
  snprintf_format: snprintfFormat,
  dynptr_from_mem_map_value: dynptrFromMem,
  set_retval_void_lsm: setRetvalVoid,
  set_retval_range: setRetvalRange,
  get_func_ip_prog: getFuncIp,
  sockmap_update_prog: sockmapUpdate,
  spin_lock_pair: spinLockPair,
};
