import { describe, expect, it } from 'vitest';
import { fromRst } from '../../../generator/rst/index.ts';

function reasons(text: string, docutils: '0.23' | '0.19'): string[] {
  const { messages } = fromRst(text, { path: 'x', settings: { docutils, haltLevel: 5, fileInsertionEnabled: true } });
  return messages.filter(({ level }) => level !== 'info').map(({ level, reason }) => `${level}: ${reason}`);
}

describe('directives of docutils 0.19', () => {
  it('do not know names and options that came later', () => {
    expect(reasons('.. rst-class:: a\n\nb\n', '0.19')).toEqual(['error: Unknown directive type "rst-class".']);
    expect(reasons('.. image:: a\n   :loading: lazy\n', '0.19')).toEqual([
      'error: Error in "image" directive:\nunknown option: "loading".',
    ]);
    expect(reasons('.. image:: a\n   :loading: lazy\n', '0.23')).toEqual([]);
  });

  it('list the units of their time', () => {
    expect(reasons('.. image:: a\n   :width: 1 rem\n', '0.23')).toEqual([]);
    expect(reasons('.. image:: a\n   :width: 1 rem\n', '0.19')[0]).toContain(
      '"em" "ex" "px" "in" "cm" "mm" "pt" "pc" "%"',
    );
  });

  it('look at a number of lines when they need it', () => {
    expect(reasons('.. code::\n   :number-lines: x\n\n   a\n', '0.19')).toEqual([
      'error: :number-lines: with non-integer start value',
    ]);
    expect(reasons('.. code::\n   :number-lines: x\n', '0.19')).toEqual([
      'error: Content block expected for the "code" directive; none found.',
    ]);
    expect(reasons('.. include:: none\n   :literal:\n   :number-lines: x\n', '0.19')[0]).toMatch(/^severe: Problems/);
  });

  it('call files that cannot be read severe', () => {
    expect(reasons('.. include:: none\n', '0.19')[0]).toMatch(/^severe: Problems with "include" directive path:/);
    expect(reasons('.. include:: none\n', '0.23')[0]).toMatch(/^error: /);
  });

  it('take topics where titles may stand, and nowhere else', () => {
    expect(reasons('- .. topic:: a\n\n     b\n', '0.19')).toEqual([
      'error: The "topic" directive may not be used within topics or body elements.',
    ]);
    expect(reasons('.. topic:: a\n\n   b\n', '0.19')).toEqual([]);
  });

  it('want a figure to begin with its caption', () => {
    const page = '.. figure:: a\n\n   .. _b:\n\n   c\n';
    expect(reasons(page, '0.19')).toEqual(['error: Figure caption must be a paragraph or empty comment.']);
    expect(reasons(page, '0.23')).toEqual([]);
  });
});
