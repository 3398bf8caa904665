import type { CType } from '../../tree/index.ts';

/** The structs of the kernel whose place a struct of the header takes where programs see them. */
const SEEN_AS: Readonly<Record<string, string>> = {
  sk_buff: '__sk_buff',
  sk_msg_buff: 'sk_msg_md',
  xdp_buff: 'xdp_md',
};

/** Returns the name under which programs know the struct or union that `type` is; undefined when it is none. */
export function structOf(type: CType): string | undefined {
  if (type.type !== 'taggedType' || type.keyword === 'enum') return undefined;
  return Object.hasOwn(SEEN_AS, type.name) ? SEEN_AS[type.name] : type.name;
}
