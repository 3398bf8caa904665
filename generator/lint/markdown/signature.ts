import { formatDeclaration, type Helper } from '../../tree/index.ts';

/** A prototype as it is compared: types in one spelling, without blanks before stars. */
export interface PlainSignature {
  readonly returns: string;
  readonly params: readonly { readonly type: string; readonly name: string }[];
}

/** What BPF programs have for the kernel's types. */
const MAPPED: Readonly<Record<string, string>> = {
  'struct bpf_map': 'void',
  'struct sk_buff': 'struct __sk_buff',
  'struct sk_msg_buff': 'struct sk_msg_md',
  'struct xdp_buff': 'struct xdp_md',
  size_t: 'unsigned long',
};

/** Returns the signature of `helper`. */
export function signatureOf({ prototype }: Helper): PlainSignature | undefined {
  if (!prototype) return undefined;
  const params = prototype.params.map(({ type, name }) => ({
    type: plainType(formatDeclaration(type)),
    name: name ?? '',
  }));
  if (prototype.isVariadic) params.push({ type: '...', name: '' });
  return { returns: plainType(formatDeclaration(prototype.returns)), params };
}

/** Returns the signature whose parts are `returns` and `params` as text; undefined when a parameter is none. */
export function readSignature(returns: string, params: string): PlainSignature | undefined {
  const parts = params.split(',').map((part) => part.trim());
  if (parts.length === 1 && (parts[0] === 'void' || parts[0] === ''))
    return { returns: plainType(returns), params: [] };
  const read = parts.map(readParam);
  return read.every((param) => param !== undefined) ? { returns: plainType(returns), params: read } : undefined;
}

function readParam(text: string): { type: string; name: string } | undefined {
  if (text === '...') return { type: '...', name: '' };
  const match = /^([A-Za-z_][\w\s]*[\s*]+)([A-Za-z_]\w*)$/.exec(text);
  return match ? { type: plainType(match[1]!), name: match[2]! } : undefined;
}

/** Returns `type` in one spelling: blanks made one, none before stars, `u32` for `__u32`, what programs have for the kernel's structs. */
export function plainType(type: string): string {
  const words = type
    .replace(/\b(?:static|extern|inline|__bpf_fastcall)\b/g, ' ')
    .replace(/\b__([us](?:8|16|32|64))\b/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ?\* ?/g, '*')
    .trim();
  const stars = /\**$/.exec(words)![0];
  const isConst = words.startsWith('const ');
  const base = words.slice(isConst ? 'const '.length : 0, words.length - stars.length);
  return `${isConst ? 'const ' : ''}${MAPPED[base] ?? base}${stars}`;
}

/** Returns a signature as it is shown. */
export function formatSignature(name: string, { returns, params }: PlainSignature): string {
  const texts = params.map((param) => spaced(param.type, param.name));
  return `${spaced(returns, name)}(${texts.length === 0 ? 'void' : texts.join(', ')})`;
}

function spaced(type: string, name: string): string {
  const stars = /\**$/.exec(type)![0];
  return `${type.slice(0, type.length - stars.length)} ${stars}${name}`.trimEnd();
}
