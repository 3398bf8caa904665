import type { CallbackView, ParamView, ValueView } from './param-view.ts';
import { createNames, quote } from './ts-name.ts';

/** Who writes the type: whoever implements helpers gets every value in one form, whoever calls them may pass it as is handiest. */
export type Side = 'caller' | 'implementer';

/** Returns the type of a parameter. */
function paramType(param: ParamView, side: Side): string {
  if (param.callback) return callbackType(param.callback, side);
  if (param.kind === 'u64' || param.kind === 's64') return side === 'caller' ? 'bigint | number' : 'bigint';
  if (param.kind !== 'pointer' && param.kind !== 'nullable') return 'number';
  if (param.isUnchecked) return param.kind === 'nullable' ? 'bigint | null' : 'bigint';
  return pointerType(param);
}

/** Returns the type of what comes back. */
function returnType(view: ValueView, side: Side): string {
  if (view.kind === 'void') return 'void';
  if (view.kind === 'pointer' || view.kind === 'nullable') return pointerType(view);
  if (view.kind === 'u64' || view.kind === 's64') return side === 'caller' ? 'bigint' : 'bigint | number';
  return 'number';
}

/** Returns a function type for `params`. */
export function functionType(params: readonly ParamView[], returns: ValueView, side: Side): string {
  const names = createNames();
  const list = params.map((param) => {
    const mark = param.isOptional && side === 'caller' ? '?' : '';
    return `${names.take(param.name)}${mark}: ${paramType(param, side)}`;
  });
  return `(${list.join(', ')}) => ${returnType(returns, side)}`;
}

/** Returns the type of a pointer to `target`. */
export function pointerType({ kind, target, access }: Pick<ValueView, 'kind' | 'target' | 'access'>): string {
  const name = access === 'read' ? 'ConstPointer' : access === 'write' ? 'OutPointer' : 'Pointer';
  const type = target === undefined ? name : `${name}<${quote(target)}>`;
  return kind === 'nullable' ? `${type} | null` : type;
}

function callbackType({ params, range }: CallbackView, side: Side): string {
  const name = side === 'implementer' ? 'FunctionPointer' : 'Callback';
  if (!params) return name;
  const names = createNames();
  const list = params.map((param) => `${names.take(param.name)}: ${paramType(param, 'implementer')}`);
  return `${name}<(${list.join(', ')}) => ${rangeType(range)}>`;
}

/** The widest range that is written out as a union. */
const FEW = 4;

function rangeType(range: readonly [number, number] | undefined): string {
  if (!range || range[1] - range[0] >= FEW) return 'number | bigint';
  return Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index).join(' | ');
}
