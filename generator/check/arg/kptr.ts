import type { MapField, MapState } from '../map.ts';
import { refuseArg } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** A field of a map's value that holds a referenced kptr (process_kptr_func). */
export const kptr: ArgCheck = (state, arg, register) => {
  const { map } = register;
  if (map && !map.hasTypes) return refuseArg(state, 'kptr-without-types', arg, register, { map: map.name });
  if (!register.isConstant) return refuseArg(state, 'kptr-variable', arg, register);
  if (!map) return true;
  if (!map.fields?.some(isKptr)) return refuseArg(state, 'no-kptr', arg, register, { map: map.name });
  const field = kptrAt(map, register.min);
  if (!field) return refuseArg(state, 'kptr-offset', arg, register);
  if (field.kind === 'kptr_unref') return refuseArg(state, 'kptr-unreferenced', arg, register);
  state.call.map = map;
  state.call.hasMap = true;
  state.call.field = field;
  return true;
};

function isKptr({ kind }: MapField): boolean {
  return kind === 'kptr_ref' || kind === 'kptr_unref' || kind === 'kptr_percpu';
}

function kptrAt({ fields }: MapState, offset: number): MapField | undefined {
  for (let index = 0; index < fields!.length; index++) {
    const field = fields![index]!;
    if (field.offset === offset && isKptr(field)) return field;
  }
  return undefined;
}
