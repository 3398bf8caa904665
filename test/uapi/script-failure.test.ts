import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromHeader, scriptFailure, scriptView } from '../../generator/uapi/index.ts';
import { caseFolders } from '../golden.ts';

const folders = new Map(caseFolders('uapi/documentation').map(({ name, folder }) => [name, folder]));

function modelOf(name: string) {
  return fromHeader(readFileSync(join(folders.get(name)!, 'input.h'), 'utf8'), 'input.h').model;
}

describe('scriptFailure', () => {
  it.each([
    'sound',
    'carriage-returns',
    'letters-beyond-ascii',
    'indented-by-blanks',
    'overloads',
    'comment-in-the-enum',
    'lost-backslash',
    'ids-by-position',
  ])('finds nothing in the case %j', (name) => {
    expect(scriptFailure(modelOf(name), 'helpers')).toBeUndefined();
    expect(scriptFailure(modelOf(name), 'syscall')).toBeUndefined();
  });

  it.each([
    ['no-return-section', 34],
    ['no-description-section', 34],
    ['empty-sections', 34],
    ['section-titles', 34],
    ['sections-out-of-order', 34],
    ['title-below-a-gap', 34],
    ['blank-at-the-end-of-an-empty-line', 40],
    ['unknown-attribute', 40],
    ['attributes-on-two-lines', 40],
    ['overloads-apart', 50],
    ['descriptions-out-of-order', 40],
    ['same-id-twice', 34],
    ['helper-without-id', 40],
  ])('names the line of the entry that bpf_doc.py fails on in the case %j', (name, row) => {
    expect(scriptFailure(modelOf(name), 'helpers')).toEqual({ part: 'helpers', row });
    expect(scriptFailure(modelOf(name), 'syscall')).toEqual({ part: 'helpers', row });
  });

  it.each([
    ['id-without-description', 55],
    ['prototype-with-a-semicolon', 34],
    ['no-prototype', 34],
  ])('fails on the helpers alone where they are too few: the case %j', (name, row) => {
    expect(scriptFailure(modelOf(name), 'helpers')).toEqual({ part: 'helpers', row });
  });

  it('fails on the commands alone where their number is wrong, and lets a misspelt one pass', () => {
    expect(scriptFailure(modelOf('missing-command'), 'helpers')).toBeUndefined();
    expect(scriptFailure(modelOf('missing-command'), 'syscall')).toEqual({ part: 'commands', row: 19 });
    expect(scriptFailure(modelOf('misspelt-command'), 'syscall')).toBeUndefined();
  });

  it('asks little of a header of the time before ids had numbers', () => {
    const text = readFileSync(join(folders.get('ids-by-position')!, 'input.h'), 'utf8');
    const old = text.replace(/ \* \tReturn\n.*\n/, '').replace(/\/\*\*[\s\S]*?\*\//, '');
    const { model } = fromHeader(old, 'input.h');
    expect(model.helpers.map(({ id, returns }) => [id, returns !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
    expect(scriptFailure(model, 'helpers')).toBeUndefined();
    expect(scriptFailure(model, 'syscall')).toEqual({ part: 'commands', row: 1 });
  });

  it('fails where a whole part is missing', () => {
    expect(scriptFailure(modelOf('no-commands'), 'helpers')).toEqual({ part: 'commands', row: 1 });
    expect(scriptFailure(modelOf('no-ids'), 'helpers')).toEqual({ part: 'helpers', row: 1 });
    expect(scriptFailure(fromHeader('', 'empty.h').model, 'syscall')).toEqual({ part: 'commands', row: 1 });
  });
});

describe('scriptView', () => {
  it('is the model itself where bpf_doc.py reads all of it', () => {
    const model = modelOf('sound');
    expect(scriptView(model)).toBe(model);
  });

  it('ends where the list ends for bpf_doc.py', () => {
    const view = scriptView(modelOf('command-behind-blanks'));
    expect(view.commands.map(({ name }) => name)).toEqual(['BPF_BOX_OPEN']);
    expect(view.helpers).toHaveLength(3);
    expect(view.enums.map(({ name }) => name)).toContain('bpf_cmd');
  });
});
