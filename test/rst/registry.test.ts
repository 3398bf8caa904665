import { describe, expect, it } from 'vitest';
import { createState } from '../../generator/rst/create-state.ts';
import type { Settings } from '../../generator/rst/index.ts';
import {
  fullyNormalizeName,
  makeId,
  noteExplicitTarget,
  noteImplicitTarget,
  noteSubstitutionDef,
  setId,
  whitespaceNormalizeName,
} from '../../generator/rst/registry.ts';
import { element } from '../../generator/tree/index.ts';

const stateOf = (settings: Partial<Settings> = {}) => createState('input', { haltLevel: 5, ...settings });

describe('makeId', () => {
  it.each([
    ['A  Name', 'a-name'],
    ['1. Ring', 'ring'],
    ['a_b.c', 'a-b-c'],
    ['Ünïcödé Straße', 'unicode-strasze'],
    ['Łódź, Ærø', 'lodz-aero'],
    ['a\u00a0b', 'a-b'],
    ['a\u2028b', 'ab'],
    ['中文', ''],
    ['-- -', ''],
  ])('makes %j to %j', (text, id) => {
    expect(makeId(text)).toBe(id);
  });
});

describe('names', () => {
  it('are compared without case and with single blanks', () => {
    expect(fullyNormalizeName('  A \n Name ')).toBe('a name');
    expect(whitespaceNormalizeName(' A \u2003 Name ')).toBe('A Name');
  });
});

describe('setId', () => {
  it('makes an id of the first name that has one to itself', () => {
    const state = stateOf();
    setId(state, element('target', { names: ['ring'] }));
    expect(setId(state, element('section', { names: ['ring', 'buffer'] }))).toBe('buffer');
    expect(setId(state, element('section', { names: ['ring'] }))).toBe('ring-1');
  });

  it('numbers elements without a name by their type', () => {
    const state = stateOf();
    const ids = [1, 2].map(() => setId(state, element('footnoteReference', {})));
    expect(ids).toEqual(['footnote-reference-1', 'footnote-reference-2']);
    expect(setId(state, element('reference', {}), undefined, 'toc-entry')).toBe('toc-entry-1');
  });

  it('puts the prefixes before ids', () => {
    const state = stateOf({ idPrefix: 'p.', autoIdPrefix: 'id' });
    expect(setId(state, element('target', { names: ['1st'] }))).toBe('p.1st');
    expect(setId(state, element('target', {}))).toBe('p.id1');
  });

  it('reports an id that another element has', () => {
    const state = stateOf();
    setId(state, element('target', { ids: ['a'] }));
    const holder = element('section', {});
    setId(state, element('paragraph', { ids: ['a'], line: 3 }), holder);
    expect(state.messages.map(({ reason, line }) => ({ reason, line }))).toEqual([
      { reason: 'Duplicate ID: "a" used by <target ids="a"> and <paragraph ids="a">', line: 3 },
    ]);
    expect(holder.children).toHaveLength(1);
  });
});

describe('names that are taken', () => {
  const named = (uri?: string) => element('target', { names: ['a'], ...(uri === undefined ? {} : { refuri: uri }) });

  it('go to the explicit target', () => {
    const state = stateOf();
    const section = element('section', { names: ['a'] });
    const target = named();
    noteImplicitTarget(state, section);
    noteExplicitTarget(state, target);
    expect(section).toMatchObject({ names: [], dupnames: ['a'] });
    expect(state.names.nameids.get('a')).toBe('a-1');
    expect(state.messages.map(({ ruleId }) => ruleId)).toEqual(['rst/overridden-implicit-target']);
  });

  it('go to nobody when both are explicit', () => {
    const state = stateOf();
    const [first, second] = [named('1'), named('2')];
    noteExplicitTarget(state, first);
    noteExplicitTarget(state, second);
    expect([first.names, second.names]).toEqual([[], []]);
    expect(state.names.nameids.get('a')).toBeNull();
    expect(state.messages.map(({ level }) => level)).toEqual(['warning']);
  });

  it('stay with the first of two that lead to the same place', () => {
    const state = stateOf();
    const [first, second] = [named('1'), named('1')];
    noteExplicitTarget(state, first);
    noteExplicitTarget(state, second);
    expect([first.names, second.names]).toEqual([['a'], []]);
    expect(state.messages.map(({ reason }) => reason)).toEqual(['Duplicate name "a" for external target "1".']);
  });

  it('put the message where body elements may stand, else at the end', () => {
    const state = stateOf();
    noteExplicitTarget(state, named('1'));
    const [list, item] = [element('bulletList', {}), element('listItem', {})];
    noteExplicitTarget(state, named('2'), list);
    noteExplicitTarget(state, named('3'), item);
    expect([list.children.length, item.children.length, state.parseMessages.length]).toEqual([0, 1, 1]);
  });

  it('of a substitution go to the last definition', () => {
    const state = stateOf();
    const [first, second] = [1, 2].map(() => element('substitutionDefinition', { names: ['A  b'] }));
    noteSubstitutionDef(state, first!, 'A  b');
    noteSubstitutionDef(state, second!, 'A b');
    expect(state.names.substitutionDefs.get('A b')).toBe(second);
    expect(state.names.substitutionNames.get('a b')).toBe('A b');
    expect(state.messages.map(({ reason }) => reason)).toEqual(['Duplicate substitution definition name: "A b".']);
  });
});
