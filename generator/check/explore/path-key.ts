import type { RegisterState } from '../register.ts';
import type { Path } from './path.ts';

/** Returns a text that two paths share when they will go on alike. Numbers that only tell things apart are counted anew. */
export function pathKey(path: Path): string {
  const numbers = new Map<number, number>([[0, 0]]);
  const renumber = (id: number) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const frames = path.frames.map(({ registers, slots, stack, back }) => {
    const values = registers.map((register) => valueKey(register, path, renumber));
    const spilled = [...slots]
      .sort((a, b) => a[0] - b[0])
      .map(([at, slot]) => `${at}=${valueKey(slot, path, renumber)}`);
    return [...values, ...spilled, stack.written.join(''), stack.dynptrs.join('.'), back].join(';');
  });
  const { references } = path;
  const held = Array.from({ length: references.length }, (_, index) => renumber(references.at(index)));
  const lock = references.isLocked ? renumber(references.lockedId) : '-';
  return [path.callbackFrame, ...frames, held.join(','), lock].join('|');
}

function valueKey(value: RegisterState, path: Path, renumber: (id: number) => number): string {
  const { kind } = value;
  if (kind === 'NOT_INIT' || kind === 'UNKNOWN') return kind;
  const marks = `${value.isNullable ? 'n' : ''}${value.isReadOnly ? 'r' : ''}${value.isConstant ? 'c' : ''}`;
  const frame = value.stack ? path.frames.findIndex(({ stack }) => stack === value.stack) : '';
  const ids = `${renumber(value.id)},${renumber(value.reference)}`;
  return `${kind}${marks}${value.min}:${value.max}:${value.size}:${ids}:${value.map?.name ?? ''}:${value.struct ?? ''}:${frame}:${value.subprogram}`;
}
