import type { CType } from '../tree/index.ts';

/** Returns `type` as C writes it without a name: `const struct bpf_sock *`, `void *`, `char *[16]`. */
export function formatType(type: CType): string {
  switch (type.type) {
    case 'namedType':
      return qualified(type.qualifiers, type.name);
    case 'taggedType':
      return qualified(type.qualifiers, `${type.keyword} ${type.name}`);
    case 'inlineType':
      return qualified(type.qualifiers, `${type.definition.type} ${type.definition.name ?? '{…}'}`);
    case 'pointer': {
      const inner = formatType(type.to);
      const star = inner.endsWith('*') ? '*' : ' *';
      return `${inner}${star}${type.qualifiers.map((word) => ` ${word}`).join('')}`;
    }
    case 'array':
      return `${formatType(type.of)}[${type.size?.text ?? ''}]`;
    case 'function':
      return `${formatType(type.returns)} (*)(${type.params.map((param) => formatType(param.type)).join(', ')})`;
  }
}

function qualified(qualifiers: readonly string[], name: string): string {
  return [...qualifiers, name].join(' ');
}
