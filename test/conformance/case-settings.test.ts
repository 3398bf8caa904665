import { describe, expect, it } from 'vitest';
import { caseSettings } from './case-settings.ts';

const settingsOf = (settings: Record<string, unknown>) =>
  caseSettings({ id: 'one', kind: 'parser', input: '', settings });

describe('caseSettings', () => {
  it('takes over what we have under our names, and names what we have not', () => {
    const { reader, unknown } = settingsOf({ tab_width: 4, output_encoding: 'unicode' });
    expect(reader.tabWidth).toBe(4);
    expect(unknown).toEqual(['output_encoding']);
  });

  it('accepts that code is not highlighted', () => {
    expect(settingsOf({ syntax_highlight: 'none' }).unknown).toEqual([]);
    expect(settingsOf({ syntax_highlight: 'long' }).unknown).toEqual(['syntax_highlight']);
  });
});
