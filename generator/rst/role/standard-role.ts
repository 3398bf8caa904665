import { codeRole } from './code-role.ts';
import { pepRole, rfcRole } from './document-role.ts';
import { wrapperRole } from './generic-role.ts';
import { mathRole } from './math-role.ts';
import { rawRole } from './raw-role.ts';
import type { Role } from './role.ts';
import { unimplementedRole } from './unimplemented-role.ts';

/** docutils' roles by their canonical names. Source: "reStructuredText Interpreted Text Roles". */
export const standardRoles: ReadonlyMap<string, Role> = new Map([
  ['abbreviation', wrapperRole('abbreviation')],
  ['acronym', wrapperRole('acronym')],
  ['emphasis', wrapperRole('emphasis')],
  ['literal', wrapperRole('literal')],
  ['strong', wrapperRole('strong')],
  ['subscript', wrapperRole('subscript')],
  ['superscript', wrapperRole('superscript')],
  ['title-reference', wrapperRole('titleReference')],
  ['pep-reference', pepRole],
  ['rfc-reference', rfcRole],
  ['raw', rawRole],
  ['code', codeRole],
  ['math', mathRole],
  ['index', unimplementedRole],
  ['named-reference', unimplementedRole],
  ['anonymous-reference', unimplementedRole],
  ['uri-reference', unimplementedRole],
  ['footnote-reference', unimplementedRole],
  ['citation-reference', unimplementedRole],
  ['substitution-reference', unimplementedRole],
  ['target', unimplementedRole],
  ['restructuredtext-unimplemented-role', unimplementedRole],
]);

/** The canonical name behind each short English one. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['ab', 'abbreviation'],
  ['ac', 'acronym'],
  ['pep', 'pep-reference'],
  ['rfc', 'rfc-reference'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['title', 'title-reference'],
  ['t', 'title-reference'],
  ['i', 'index'],
  ['uri', 'uri-reference'],
  ['url', 'uri-reference'],
]);

/** The role that has no English name. */
export const namelessRole = 'restructuredtext-unimplemented-role';

/** The role of interpreted text that names none. */
export const defaultRoleName = 'title-reference';
