import type { SignatureArg, SignatureRow } from '../../tree/index.ts';
import { isSize } from '../contracts/link-args.ts';

/**
 * Returns, in words, what makes a row one that the kernel's verifier would refuse to work with (check_func_proto and the checks before it): a contract that breaks one of these was mistyped.
 */
export function checkRow(row: SignatureRow): string[] {
  const { args } = row;
  const problems: string[] = [];
  if (args.filter(isRawMemory).length > 1) problems.push('Unexpected second argument with uninitialised memory');
  if (args.filter((arg) => arg.flags?.includes('OBJ_RELEASE')).length > 1)
    problems.push('Unexpected second released argument');
  for (const [index, arg] of args.entries())
    problems.push(...checkArg(arg, index, row).map((text) => `arg ${index + 1}: ${text}`));
  if (row.changes_pkt_data && args[0]?.type !== 'ARG_PTR_TO_CTX') {
    problems.push('arg 1: Expected the context of a helper that changes packets');
  }
  if (row.ret.type === 'RET_PTR_TO_MAP_VALUE' && !args.some(isMap))
    problems.push('ret: Expected an argument with the map');
  return problems;
}

function checkArg(arg: SignatureArg, index: number, row: SignatureRow): string[] {
  const { args } = row;
  const isPair = isSize(args[index + 1]);
  const isFixed = arg.flags?.includes('MEM_FIXED_SIZE') ?? false;
  const problems: string[] = [];
  if (arg.type === 'ARG_PTR_TO_MEM') {
    if (isFixed === isPair)
      problems.push(isFixed ? 'Unexpected size after memory of fixed size' : 'Expected a size after it');
    if (isFixed !== (arg.size !== undefined)) problems.push(isFixed ? 'Missing size' : 'Unexpected size');
    if (isPair && !isFixed && arg.size_arg !== index + 2) problems.push(`Expected \`size_arg\` ${index + 2}`);
  } else if (isPair) problems.push('Unexpected size after it');
  if (isSize(arg) && arg.mem_arg !== index) problems.push(`Expected \`mem_arg\` ${index}`);
  if (arg.type === 'ARG_PTR_TO_MAP_KEY' || arg.type === 'ARG_PTR_TO_MAP_VALUE') {
    if (!args.slice(0, index).some(isMap)) problems.push('Expected a map before it');
  }
  return [...problems, ...checkBtf(arg, row)];
}

/** The type of what a kptr is exchanged for is that of the field. */
function checkBtf(arg: SignatureArg, { rules }: SignatureRow): string[] {
  const needsBtf = arg.type === 'ARG_PTR_TO_BTF_ID' && !rules?.includes('kptr_field');
  const mayHaveBtf = needsBtf || arg.type === 'ARG_PTR_TO_BTF_ID_SOCK_COMMON';
  if (needsBtf && arg.btf_id === undefined) return ['Missing `btf_id`'];
  return !mayHaveBtf && arg.btf_id !== undefined ? ['Unexpected `btf_id`'] : [];
}

function isRawMemory(arg: SignatureArg): boolean {
  return arg.type === 'ARG_PTR_TO_MEM' && (arg.flags?.includes('MEM_UNINIT') ?? false);
}

/** A timer and a kptr stand in a map's value and bring their map along. */
function isMap({ type }: SignatureArg): boolean {
  return type === 'ARG_CONST_MAP_PTR' || type === 'ARG_PTR_TO_TIMER';
}
