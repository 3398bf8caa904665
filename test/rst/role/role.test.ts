import { describe, expect, it } from 'vitest';
import { createState } from '../../../generator/rst/create-state.ts';
import { parseInline } from '../../../generator/rst/inline/index.ts';
import { customRole, genericRole, lookUpRole, registerRole } from '../../../generator/rst/role/index.ts';
import type { Settings } from '../../../generator/rst/settings.ts';
import type { RstState } from '../../../generator/rst/state.ts';
import { createLine, createSourceFile } from '../../../generator/source/index.ts';
import { element, type RstNodes } from '../../../generator/tree/index.ts';

const AT = { line: 1 };

function createTestState(settings: Partial<Settings> = {}): RstState {
  return createState('input', { haltLevel: 5, ...settings });
}

function parse(state: RstState, text: string): RstNodes[] {
  const line = createLine(text, createSourceFile('input', text), 1);
  return parseInline(state, [line], { line: 1, parent: element('paragraph', {}) }).nodes;
}

/** Defines the role `name` on the base of the role `base`, as the `role` directive does. */
function define(state: RstState, name: string, base: string | undefined, options: Record<string, unknown>): void {
  const role = base === undefined ? genericRole : lookUpRole(state, base, AT).role!;
  registerRole(state, name, customRole(role, options));
}

describe('roles', () => {
  it('are found by their English names in any case, without a message', () => {
    const state = createTestState();
    for (const name of ['strong', 'SUP', 'Title-Reference', 'pep', 'i']) {
      expect(lookUpRole(state, name, AT).role, name).toBeDefined();
    }
    expect(state.messages).toEqual([]);
  });

  it('reports a name that is not English, and each time one that is no role', () => {
    const state = createTestState();
    expect(lookUpRole(state, 'What', AT).role).toBeUndefined();
    expect(lookUpRole(state, 'What', AT).role).toBeUndefined();
    expect(lookUpRole(state, 'restructuredtext-unimplemented-role', AT).role).toBeDefined();
    expect(lookUpRole(state, 'restructuredtext-unimplemented-role', AT).messages).toEqual([]);
    const start = (name: string) => `No role entry for "${name}" in module "docutils.parsers.rst.languages.en".\n`;
    expect(state.messages.map(({ level, reason }) => [level, reason])).toEqual([
      ['info', `${start('What')}Trying "What" as canonical role name.`],
      ['info', `${start('What')}Trying "What" as canonical role name.`],
      [
        'info',
        `${start('restructuredtext-unimplemented-role')}Trying "restructuredtext-unimplemented-role" as canonical role name.`,
      ],
    ]);
  });

  it('are those of the document first', () => {
    const state = createTestState();
    define(state, 'strong', undefined, { class: ['mine'] });
    define(state, '', 'emphasis', {});
    expect(parse(state, ':strong:`a` `b`')).toMatchObject([
      { type: 'inline', classes: ['mine'], children: [{ value: 'a' }] },
      { value: ' ' },
      { type: 'emphasis', children: [{ value: 'b' }] },
    ]);
  });

  it('take their options from the last definition that has them', () => {
    const state = createTestState();
    define(state, 'troff', 'raw', { format: 'manpage', class: ['first'] });
    define(state, 'troff-2', 'troff', { class: ['second'] });
    expect(parse(state, ':troff-2:`\\fBx`')).toMatchObject([
      { type: 'raw', format: 'manpage', classes: ['second'], children: [{ value: '\\fBx' }] },
    ]);
  });

  it('name the language of code, by option or by the name of the role', () => {
    const classes = (settings: Partial<Settings>) => {
      const state = createTestState(settings);
      define(state, 'python', 'code', { class: ['python'] });
      define(state, 'c', 'code', { class: ['c-code'] });
      define(state, 'd', 'code', { class: ['d'], language: 'none' });
      return parse(state, ':code:`x` :python:`x` :c:`x` :d:`x`').flatMap((node) =>
        node.type === 'literal' ? [node.classes] : [],
      );
    };
    expect(classes({})).toEqual([['code'], ['code', 'python'], ['code', 'c-code', 'c'], ['code', 'd']]);
    expect(classes({ docutils: '0.19' })).toEqual([
      ['code'],
      ['code', 'python'],
      ['code', 'c-code'],
      ['code', 'd', 'none'],
    ]);
  });

  it('refuse raw text when it is disabled', () => {
    const state = createTestState({ rawEnabled: false });
    define(state, 'troff', 'raw', { format: 'manpage' });
    expect(parse(state, ':troff:`x`')).toMatchObject([{ type: 'problematic', children: [{ value: ':troff:`x`' }] }]);
    expect(state.messages).toMatchObject([{ level: 'warning', reason: 'raw (and derived) roles disabled' }]);
  });

  it('make references to PEPs and RFCs of numbers', () => {
    const state = createTestState();
    expect(parse(state, ':pep:`8` :rfc:`2822#section-3`')).toMatchObject([
      { refuri: 'https://peps.python.org/pep-0008', children: [{ value: 'PEP 8' }] },
      { value: ' ' },
      { refuri: 'https://tools.ietf.org/html/rfc2822.html#section-3', children: [{ value: 'RFC 2822' }] },
    ]);
  });
});

describe('implicit references', () => {
  it('to PEPs and RFCs are made only where the settings say so', () => {
    const text = 'PEP 8, pep-0257.txt, RFC 2822, RFC-822 and RFC1.';
    const links = (settings: Partial<Settings>) =>
      parse(createTestState(settings), text).flatMap((node) => (node.type === 'reference' ? [node.refuri] : []));
    expect(links({})).toEqual([]);
    expect(links({ pepReferences: true, rfcReferences: true })).toEqual([
      'https://peps.python.org/pep-0008',
      'https://peps.python.org/pep-0257',
      'https://tools.ietf.org/html/rfc2822.html',
      'https://tools.ietf.org/html/rfc822.html',
      'https://tools.ietf.org/html/rfc1.html',
    ]);
  });
});
