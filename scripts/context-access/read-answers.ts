import type { AccessRule, ContextAccess, MemberAccess } from '../../generator/tree/index.ts';
import { ACCESS_FUNCTIONS, type AccessFunction } from './functions.ts';
import type { Members } from './make-harness.ts';

/** An access that a function allows. */
interface Answer {
  readonly isWrite: boolean;
  readonly size: number;
  readonly attach: number;
  readonly condition: number;
  readonly register: string;
}

/** Returns what the lines that the harness printed say of every member. */
export function readAnswers(
  lines: readonly string[],
  members: Members,
  attachTypes: readonly string[],
): ContextAccess[] {
  const answers = new Map<string, Answer[]>();
  for (const line of lines) {
    const [name, path, type, size, attach, condition, register] = line.split(' ');
    const key = `${name} ${path}`;
    const list = answers.get(key) ?? [];
    list.push({
      isWrite: type === '2',
      size: Number(size),
      attach: Number(attach),
      condition: Number(condition),
      register: register!,
    });
    answers.set(key, list);
  }
  return ACCESS_FUNCTIONS.map((item) => contextAccess(item, answers, members, attachTypes));
}

function contextAccess(
  { name, struct, progTypes, pointer }: AccessFunction,
  answers: ReadonlyMap<string, readonly Answer[]>,
  members: Members,
  attachTypes: readonly string[],
): ContextAccess {
  const entries = members.get(struct)!.map(({ path }): [string, MemberAccess] => {
    const all = answers.get(`${name} ${path}`) ?? [];
    const read = ruleOf(
      all.filter(({ isWrite }) => !isWrite),
      attachTypes,
    );
    // Through a pointer these functions are not asked about stores.
    const write =
      pointer === undefined
        ? ruleOf(
            all.filter(({ isWrite }) => isWrite),
            attachTypes,
          )
        : 'unknown';
    const register = all.find((answer) => !answer.isWrite && answer.register !== '-')?.register;
    return [path, { read, write, ...(register === undefined ? {} : { register }) }];
  });
  return {
    struct,
    function: name,
    progTypes,
    ...(pointer === undefined ? {} : { pointer }),
    members: Object.fromEntries(entries),
  };
}

const NO_CONDITION = 0;
const WITH_CAPABILITY = 1;

function ruleOf(answers: readonly Answer[], attachTypes: readonly string[]): AccessRule {
  if (answers.length === 0) return 'no';
  const sizes = [...new Set(answers.map(({ size }) => size))].sort((a, b) => a - b);
  const attached = [...new Set(answers.map(({ attach }) => attach))].sort((a, b) => a - b);
  const isFree = answers.some(({ condition }) => condition === NO_CONDITION);
  const isCapable = answers.some(({ condition }) => condition === WITH_CAPABILITY);
  return {
    sizes,
    ...(attached.length === attachTypes.length ? {} : { attachTypes: attached.map((number) => attachTypes[number]!) }),
    ...(isFree ? {} : { requires: isCapable ? 'CAP_BPF' : 'offloaded' }),
  };
}
