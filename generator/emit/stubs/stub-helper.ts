import type { CParam, CType, HeaderModel, Helper, NamedType } from '../../tree/index.ts';

/** A helper that can be called: it has a number and a prototype. */
export interface StubHelper {
  /** Without `bpf_`: as it stands in the list of ids. */
  readonly name: string;
  readonly id: number;
  readonly returns: CType;
  /** At most five, each with a name of its own. */
  readonly params: readonly StubParam[];
  /** `...`: the registers that are left are numbers. */
  readonly isVariadic: boolean;
  /** How many registers it reads. */
  readonly argCount: number;
  /** Its descriptions, the first one first. */
  readonly described: readonly Helper[];
}

export interface StubParam {
  readonly name: string;
  readonly type: CType;
}

/** What a call passes: registers R1 to R5. */
export const MOST_ARGS = 5;

const PREFIX = 'bpf_';

/** Returns the helpers in the order of the header. Several prototypes of one helper become one, whose arguments are `void *` where they differ. */
export function stubHelpers(model: HeaderModel): StubHelper[] {
  const byName = new Map<string, Helper[]>();
  for (const helper of model.helpers) {
    const described = byName.get(helper.name);
    if (described) described.push(helper);
    else byName.set(helper.name, [helper]);
  }
  return [...byName.values()].flatMap(stubHelper);
}

function stubHelper(described: Helper[]): StubHelper[] {
  const [{ prototype, id, name }] = described as [Helper];
  if (!prototype || id === undefined || !name.startsWith(PREFIX)) return [];
  const { returns, isVariadic } = prototype;
  const params = stubParams(prototype.params.slice(0, MOST_ARGS), described);
  const argCount = isVariadic ? MOST_ARGS : params.length;
  return [{ name: name.slice(PREFIX.length), id, returns, params, isVariadic, argCount, described }];
}

function stubParams(params: readonly CParam[], described: readonly Helper[]): StubParam[] {
  const taken = new Set<string>();
  return params.map((param, index) => {
    const others = described.flatMap((helper) => helper.prototype?.params[index]?.type ?? []);
    const isSame = others.every((type) => targetName(type) === targetName(param.type));
    const wanted = isSame ? (param.name ?? '') : CONTEXT_NAME;
    const name = wanted === '' || taken.has(wanted) ? `arg${index + 1}` : wanted;
    taken.add(name);
    return { name, type: isSame ? param.type : anyPointer(param.type) };
  });
}

/** The name that bpf_doc.py gives the argument of an overloaded helper. */
const CONTEXT_NAME = 'ctx';

function targetName(type: CType): string {
  return type.type === 'pointer' && type.to.type === 'taggedType' ? type.to.name : '';
}

function anyPointer({ place }: CType): CType {
  const nothing: NamedType = { type: 'namedType', name: 'void', qualifiers: [], place };
  return { type: 'pointer', to: nothing, qualifiers: [], place };
}
