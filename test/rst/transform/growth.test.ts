import { describe, expect, it } from 'vitest';
import { fromRst } from '../../../generator/rst/index.ts';
import { findAll, nodeText } from '../../../generator/tree/index.ts';

const COUNT = 20_000;
const settings = { haltLevel: 5, lineLengthLimit: 10_000_000 } as const;

function finish(text: string, lineLengthLimit: number = settings.lineLengthLimit) {
  return fromRst(text, { path: 'input', settings: { ...settings, lineLengthLimit } });
}

function repeat(makeLine: (index: number) => string, separator = '\n'): string {
  return Array.from({ length: COUNT }, (_, index) => makeLine(index)).join(separator);
}

/** Definitions of which each contains the next ten times, the last one first when `isReversed`. */
function bomb(isReversed: boolean): string {
  const names = [...'abcdefghij'];
  const definitions = names.map((name, index) => {
    const next = names[index + 1];
    return `.. |${name}| replace:: ${next ? `|${next}| `.repeat(10) : 'laugh'}`;
  });
  return `|a|\n\n${(isReversed ? definitions.reverse() : definitions).join('\n')}\n`;
}

describe('transforms grow with the page and not with its square', () => {
  it('in a row of targets', () => {
    const { document } = finish(`${repeat((index) => `.. _t${index}:`)}\n\nparagraph\n`);
    expect(findAll(document, 'paragraph')[0]?.ids).toHaveLength(COUNT);
  });

  it('in a chain of indirect targets', () => {
    const { document, messages } = finish(
      `${repeat((index) => `.. _t${index}: t${index + 1}_`)}\n\n.. _t${COUNT}: uri\n\nt0_\n`,
    );
    expect(findAll(document, 'reference')[0]?.refuri).toBe('uri');
    expect(messages).toEqual([]);
  });

  it('in a ring of indirect targets', () => {
    const { messages } = finish(`${repeat((index) => `.. _t${index}: t${(index + 1) % COUNT}_`)}\n`);
    expect(messages.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('in classes for one element', () => {
    const { document } = finish(`${repeat(() => '.. class:: k\n')}\nparagraph\n`);
    expect(findAll(document, 'paragraph')[0]?.classes).toHaveLength(COUNT);
  });

  it('in references that name nothing', () => {
    const { document, messages } = finish(repeat((index) => `n${index}_`, ' '));
    expect(messages).toHaveLength(COUNT);
    expect(findAll(document, 'problematic')).toHaveLength(COUNT);
  });

  it('in substitutions on one line', () => {
    const { document } = finish(`${repeat(() => '|s|', ' ')}\n\n.. |s| replace:: text\n`);
    expect(nodeText(document.children[0]!)).toHaveLength(COUNT * 5 - 1);
  });

  it('in footnotes and their references', () => {
    const { document } = finish(`${repeat(() => '[#]_', ' ')}\n\n${repeat(() => '.. [#] x')}\n`);
    expect(findAll(document, 'footnoteReference').at(-1)?.refid).toBe(`footnote-${COUNT}`);
  });

  it('in transitions', () => {
    const { messages } = finish(repeat(() => '----\n'));
    expect(messages).toHaveLength(COUNT / 2 + 1);
  });

  it('in tables of contents of a page without sections', () => {
    expect(finish(repeat(() => '.. contents::\n')).document.children).toEqual([]);
  });

  it('in notes for the same target', () => {
    const { document } = finish(`${repeat(() => 'a_', ' ')}\n\n.. _a: uri\n\n.. target-notes::\n`);
    expect(findAll(document, 'footnoteReference')).toHaveLength(COUNT);
  });
});

describe('definitions that multiply', () => {
  it('are refused from the one on that is longer than a line may be', () => {
    const { messages } = finish(bomb(true), 10_000);
    expect(messages[0]?.reason).toBe('Substitution definition "f" exceeds the line-length-limit.');
  });

  it('are refused once a page has grown beyond all measure', () => {
    const { messages } = finish(bomb(false), 10_000);
    expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set(['rst/substitution-too-long']));
  });
});
