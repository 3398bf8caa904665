import type { CParam, CType, Prototype } from './c-type.ts';

/** Returns the declaration of `name` with `type`, `const char *fmt`, or without a name the type alone, `const char *`. What is defined inside it is written as its keyword and name. */
export function formatDeclaration(type: CType, name = ''): string {
  let inner = name;
  let at = type;
  for (;;) {
    switch (at.type) {
      case 'pointer': {
        const qualified = [...at.qualifiers, inner].filter(Boolean).join(' ');
        const isBracketed = at.to.type === 'array' || at.to.type === 'function';
        inner = isBracketed ? `(*${qualified})` : `*${qualified}`;
        at = at.to;
        break;
      }
      case 'array':
        inner += `[${at.size?.text ?? ''}]`;
        at = at.of;
        break;
      case 'function':
        inner += `(${formatParams(at.params, at.isVariadic)})`;
        at = at.returns;
        break;
      default:
        return [...at.qualifiers, baseName(at), inner].filter(Boolean).join(' ');
    }
  }
}

/** Returns a prototype in the form of bpf.h: `long bpf_x(struct bpf_map *map, u64 flags)`. */
export function formatPrototype({ returns, name, params, isVariadic }: Prototype): string {
  return formatDeclaration(returns, `${name}(${formatParams(params, isVariadic)})`);
}

function formatParams(params: readonly CParam[], isVariadic: boolean): string {
  const texts = params.map((param) => formatDeclaration(param.type, param.name));
  if (isVariadic) texts.push('...');
  return texts.length === 0 ? 'void' : texts.join(', ');
}

function baseName(type: Extract<CType, { type: 'namedType' | 'taggedType' | 'inlineType' }>): string {
  if (type.type === 'namedType') return type.name;
  if (type.type === 'taggedType') return `${type.keyword} ${type.name}`;
  const { definition } = type;
  return [definition.type, definition.name].filter(Boolean).join(' ');
}
