import { describe, expect, it } from 'vitest';
import { commonOptions } from '../../../generator/cli/docutils/option-table.ts';
import { parseOptions } from '../../../generator/cli/docutils/parse-options.ts';

function parse(...argv: string[]) {
  return parseOptions(argv, commonOptions);
}

function settings(...argv: string[]) {
  const parsed = parse(...argv);
  if (parsed.kind !== 'values') throw new Error(JSON.stringify(parsed));
  return parsed.values.settings;
}

describe('parseOptions', () => {
  it('reads thresholds by name and by number', () => {
    expect(settings('--report=info', '--halt', '5')).toMatchObject({ reportLevel: 1, haltLevel: 5 });
    expect(settings('--strict', '-q')).toMatchObject({ reportLevel: 5, haltLevel: 1 });
  });

  it('reads joined short options, and an argument joined to its option', () => {
    expect(settings('-vr3')).toMatchObject({ reportLevel: 3 });
  });

  it('completes shortened options as far as they stay unambiguous', () => {
    expect(settings('--no-raw', '--line=12', '--file')).toMatchObject({
      rawEnabled: false,
      lineLengthLimit: 12,
      fileInsertionEnabled: true,
    });
    expect(parse('--stri')).toEqual({
      kind: 'error',
      reason:
        'ambiguous option: --stri (--strict, --strict-visitor, --strip-class, --strip-comments, --strip-elements-with-class?)',
    });
  });

  it('takes its own options only when they are written out', () => {
    expect(settings('--docutils', '0.19').docutils).toBe('0.19');
    expect(parse('--doc=0.19')).toEqual({ kind: 'error', reason: 'no such option: --doc' });
  });

  it('takes everything after two hyphens for arguments, and a lone hyphen anywhere', () => {
    expect(parse('-', '--', '--report')).toMatchObject({ positionals: ['-', '--report'] });
  });

  it('gathers class names of several options', () => {
    expect(settings('--strip-class=a, b', '--strip-class', 'c').stripClasses).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [['--report'], '--report option requires 1 argument'],
    [['--quiet=1'], '--quiet option does not take a value'],
    [['-x'], 'no such option: -x'],
    [['--tab-width=08'], "option --tab-width: invalid integer value: '08'"],
    [['--tab-width=-1'], 'Error in option "--tab-width":\n    ValueError: negative value; must be positive or zero'],
    [
      ['--strip-class=A_b'],
      `Error in option "--strip-class":\n    ValueError: Invalid class value 'A_b' (perhaps 'a-b'?)`,
    ],
    [['--syntax-highlight=x'], "option --syntax-highlight: invalid choice: 'x' (choose from 'long', 'short', 'none')"],
  ])('reports %j as optparse does', (argv, reason) => {
    expect(parse(...argv)).toEqual({ kind: 'error', reason });
  });
});
