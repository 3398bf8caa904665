import type { AccessRule } from '../../tree/index.ts';
import { CONTEXT_STRUCTS, type MemberRights, memberRights } from '../../uapi/index.ts';

/** Returns what programs may do with a member of their context, as lines of a list; none for a struct that is no context. */
export function accessDoc(struct: string, path: string): string[] {
  return CONTEXT_STRUCTS.includes(struct) ? memberRights(struct, path).map(rightsLine) : [];
}

function rightsLine({ function: name, progTypes, pointer, read, write }: MemberRights): string {
  const who = pointer ?? progTypes.map((type) => type.replace('BPF_PROG_TYPE_', '')).join(', ');
  const verbs = [ruleText('read', read), ruleText('write', write)].filter((text) => text !== '');
  return `- ${who}: ${verbs.length === 0 ? 'no access' : verbs.join(', ')} (\`${name}\`)`;
}

function ruleText(verb: string, rule: AccessRule): string {
  if (rule === 'no') return '';
  if (rule === 'unknown') return `${verb} unknown`;
  const { attachTypes, requires } = rule;
  const attached = attachTypes && `if attached as ${attachTypes.map((type) => `\`${type}\``).join(' or ')}`;
  const required = requires && (requires === 'offloaded' ? 'on the device' : `with \`${requires}\``);
  return [verb, attached, required].filter((part) => part !== undefined).join(' ');
}
