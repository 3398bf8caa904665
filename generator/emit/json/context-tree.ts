import type { AccessRule, HeaderModel, MemberAccess, RecordLayout } from '../../tree/index.ts';
import {
  CONTEXT_RELEASE,
  CONTEXT_STRUCTS,
  contextAccess,
  headerLayout,
  memberRights,
  namedMembers,
} from '../../uapi/index.ts';
import type { JsonTree } from './print-json.ts';

/** Returns what programs may do with the members of the header's context structs, an entry for each of the kernel's functions that decide about one; a member that is newer than the kernel that was asked is `unknown`. */
export function contextTrees(model: HeaderModel): JsonTree[] {
  const { records } = headerLayout(model, 'lp64');
  return CONTEXT_STRUCTS.flatMap((struct) => {
    const record = records.get(`struct ${struct}`);
    return record?.type === 'record' ? structTrees(struct, record) : [];
  });
}

function structTrees(struct: string, record: RecordLayout): JsonTree[] {
  const members = namedMembers(record).map(({ path }) => ({ path, rights: memberRights(struct, path) }));
  return contextAccess(struct).map(({ function: name, progTypes, pointer }, index) => ({
    struct,
    kernel: CONTEXT_RELEASE,
    function: name,
    progTypes,
    pointer,
    members: members.map(({ path, rights }) => memberTree(path, rights[index]!)),
  }));
}

function memberTree(path: string, { read, write, register }: MemberAccess): JsonTree {
  return { path, read: ruleTree(read), write: ruleTree(write), register };
}

function ruleTree(rule: AccessRule): JsonTree {
  return typeof rule === 'string' ? rule : { ...rule };
}
