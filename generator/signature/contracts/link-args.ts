import type { ArgNumber, SignatureArg, SignatureReturn } from '../../tree/index.ts';

/**
 * Returns `args` with the arguments that belong together saying so: memory and the size that follows it, a key or value and the map before it. In the kernel the order of the arguments says that;
 * nobody who reads the table has to know.
 */
export function linkArgs(args: readonly SignatureArg[]): SignatureArg[] {
  let map: ArgNumber | undefined;
  return args.map((arg, index) => {
    if (arg.type === 'ARG_CONST_MAP_PTR') map ??= (index + 1) as ArgNumber;
    if (isSize(args[index + 1])) return { ...arg, size_arg: (index + 2) as ArgNumber };
    if (isSize(arg)) return { ...arg, mem_arg: index as ArgNumber };
    const belongsToMap = arg.type === 'ARG_PTR_TO_MAP_KEY' || arg.type === 'ARG_PTR_TO_MAP_VALUE';
    return belongsToMap && map !== undefined ? { ...arg, map_arg: map } : arg;
  });
}

/** Returns `ret` with the argument that it depends on: the map of a value, the size of memory, the pointer whose type it takes over. */
export function linkReturn(ret: SignatureReturn, args: readonly SignatureArg[]): SignatureReturn {
  if (ret.type === 'RET_PTR_TO_MAP_VALUE') return withArg(ret, 'map_arg', args, 'ARG_CONST_MAP_PTR');
  if (ret.type === 'RET_PTR_TO_MEM_OR_BTF_ID') return withArg(ret, 'btf_arg', args, 'ARG_PTR_TO_PERCPU_BTF_ID');
  if (ret.type === 'RET_PTR_TO_MEM' || ret.type === 'RET_PTR_TO_ALLOC_MEM') {
    return withArg(ret, 'size_arg', args, 'ARG_CONST_ALLOC_SIZE_OR_ZERO');
  }
  return ret;
}

/** Says whether an argument is the size of the memory before it. */
export function isSize(arg: SignatureArg | undefined): boolean {
  return arg?.type === 'ARG_CONST_SIZE' || arg?.type === 'ARG_CONST_SIZE_OR_ZERO';
}

function withArg(
  ret: SignatureReturn,
  key: 'map_arg' | 'btf_arg' | 'size_arg',
  args: readonly SignatureArg[],
  type: SignatureArg['type'],
): SignatureReturn {
  const index = args.findIndex((arg) => arg.type === type);
  return index === -1 ? ret : { ...ret, [key]: (index + 1) as ArgNumber };
}
