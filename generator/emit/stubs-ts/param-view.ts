import {
  type ArgType,
  type CallbackParam,
  type CType,
  formatDeclaration,
  type HelperSignatures,
  type IntegerKind,
  integerKind,
  isVoid,
  type SignatureArg,
  type SignatureCallback,
  type SignatureRow,
} from '../../tree/index.ts';
import { type StubHelper, structOf } from '../stubs/index.ts';

/** How a value goes through a register. */
export type RegisterKind = IntegerKind | 'pointer' | 'nullable' | 'void';

/** What TypeScript knows of a value that a helper takes or returns. */
export interface ValueView {
  readonly kind: RegisterKind;
  /** What lies at the address: `struct bpf_sock`, `u32`; undefined for memory of any kind. */
  readonly target: string | undefined;
  readonly access: 'read' | 'write' | 'both';
  /** It may be any address: one of user space, or a number that only looks like one. */
  readonly isUnchecked: boolean;
}

export interface ParamView extends ValueView {
  readonly name: string;
  /** The function that it is the address of. */
  readonly callback: CallbackView | undefined;
  /** It need not be passed: it is one of those that dots stand for. */
  readonly isOptional: boolean;
}

/** A function that a helper calls back; without a contract nothing is known of its parameters. */
export interface CallbackView {
  readonly params: readonly ParamView[] | undefined;
  readonly range: readonly [number, number] | undefined;
}

/** Returns what goes into and comes out of a helper. What rows of the signature table say beyond the prototype counts when all of them do. */
export function helperView(
  helper: StubHelper,
  signatures: HelperSignatures | undefined,
): { params: ParamView[]; returns: ValueView } {
  const rows = signatures?.signatures ?? [];
  const params: ParamView[] = [];
  for (const [index, { name, type }] of helper.params.entries()) {
    const args = rows.flatMap((row) => row.args[index] ?? []);
    const value = argView(type, args);
    params.push({ ...value, name, callback: undefined, isOptional: false });
  }
  for (let index = helper.params.length; index < helper.argCount; index++) params.push(restParam(index));
  return { params: withCallbacks(params, rows), returns: returnView(helper.returns, rows) };
}

const MAP = 'struct bpf_map';

function argView(type: CType, args: readonly SignatureArg[]): ValueView {
  const kind = registerKind(type);
  if (kind !== 'pointer') return { kind, target: undefined, access: 'both', isUnchecked: false };
  const to = (type as Extract<CType, { type: 'pointer' }>).to;
  const every = (wanted: ArgType) => args.length > 0 && args.every((arg) => arg.type === wanted);
  const isNullable = args.some(({ flags }) => flags?.includes('PTR_MAYBE_NULL'));
  return {
    kind: isNullable ? 'nullable' : 'pointer',
    target: every('ARG_CONST_MAP_PTR') ? MAP : targetOf(to),
    access: accessOf(to, args),
    isUnchecked: every('ARG_ANYTHING'),
  };
}

/** Memory that the helper only reads may be constant; memory that it only writes need not be initialised. */
function accessOf(to: CType, args: readonly SignatureArg[]): ValueView['access'] {
  const isConst = 'qualifiers' in to && to.qualifiers.includes('const');
  const every = (test: (arg: SignatureArg) => boolean) => args.length > 0 && args.every(test);
  if (isConst || every(({ flags, type }) => flags?.includes('MEM_RDONLY') || type === 'ARG_PTR_TO_MAP_KEY'))
    return 'read';
  return every(({ flags }) => flags?.includes('MEM_UNINIT') ?? false) ? 'write' : 'both';
}

function returnView(type: CType, rows: readonly SignatureRow[]): ValueView {
  const kind = registerKind(type);
  const to = type.type === 'pointer' ? type.to : undefined;
  const isNullable = rows.some(({ ret }) => ret.flags?.includes('PTR_MAYBE_NULL'));
  const isConst = to !== undefined && 'qualifiers' in to && to.qualifiers.includes('const');
  return {
    kind: kind === 'pointer' && isNullable ? 'nullable' : kind,
    target: to && targetOf(to),
    access: isConst ? 'read' : 'both',
    isUnchecked: false,
  };
}

function restParam(index: number): ParamView {
  const value: ValueView = { kind: 'u64', target: undefined, access: 'both', isUnchecked: false };
  return { ...value, name: `arg${index + 1}`, callback: undefined, isOptional: true };
}

/** A type that is not known is a whole register. */
function registerKind(type: CType): RegisterKind {
  if (type.type === 'pointer') return 'pointer';
  return isVoid(type) ? 'void' : (integerKind(type) ?? 'u64');
}

/** Returns what a pointer to `type` points to, by the name that programs have for it; undefined for `void`. */
export function targetOf(type: CType): string | undefined {
  if (isVoid(type)) return undefined;
  const struct = structOf(type);
  if (struct !== undefined && type.type === 'taggedType') return `${type.keyword} ${struct}`;
  if (type.type === 'namedType') return type.name === 'char' ? 'char' : (integerKind(type) ?? type.name);
  return formatDeclaration(type).replace(/\bconst /g, '');
}

function withCallbacks(params: readonly ParamView[], rows: readonly SignatureRow[]): ParamView[] {
  const callback = rows.find((row) => row.callback)?.callback;
  return params.map((param, index) => {
    const isFunction = rows.length > 0 && rows.every((row) => row.args[index]?.type === 'ARG_PTR_TO_FUNC');
    if (!isFunction) return param;
    const view = callback?.arg === index + 1 ? callbackView(callback, params) : { params: undefined, range: undefined };
    return { ...param, kind: 'pointer', callback: view };
  });
}

function callbackView(callback: SignatureCallback, params: readonly ParamView[]): CallbackView {
  const views = callback.params.map((param): ParamView => {
    const own = param.type === 'arg' && param.arg !== undefined ? params[param.arg - 1] : undefined;
    return own ?? { ...memory, ...callbackValue(param), callback: undefined, isOptional: false };
  });
  return { params: views, range: callback.ret_range };
}

const memory: ValueView = { kind: 'pointer', target: undefined, access: 'both', isUnchecked: false };

function callbackValue({ type, btf_id }: CallbackParam): Partial<ValueView> & { name: string } {
  switch (type) {
    case 'scalar':
      return { name: 'index', kind: 'u64' };
    case 'map':
      return { name: 'map', target: MAP };
    case 'map_key':
      return { name: 'key' };
    case 'map_value':
      return { name: 'value' };
    case 'dynptr':
      return { name: 'dynptr', target: 'struct bpf_dynptr' };
    default:
      return { name: btf_id?.replace(/^\w+ /, '') ?? type, target: btf_id };
  }
}
