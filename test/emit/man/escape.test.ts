import { describe, expect, it } from 'vitest';
import { breakableUri, escapeText, shielded } from '../../../generator/emit/man/escape.ts';

describe('escapeText', () => {
  it('writes what troff would read otherwise by its names', () => {
    expect(escapeText(`\\ - ' ´ \` " \u00a0 †`, false)).toBe(`\\e \\- \\(aq \\' \\(ga \\(dq \\  \\(dg`);
  });

  it('guards a dot at the start of the text, and of lines where asked', () => {
    expect(escapeText('.a\n.b', false)).toBe('\\&.a\n.b');
    expect(escapeText('.a\n.b', true)).toBe('\\&.a\n\\&.b');
  });
});

describe('shielded', () => {
  it('leaves ordinary text as it is', () => {
    expect(shielded("A-B 'c'", false)).toBe("A-B 'c'");
  });

  it('takes requests, escapes and quotes away', () => {
    expect(shielded('.so "x" \\n\n\'br', true)).toBe("\\&.so \\(dqx\\(dq \\en\n\\&'br");
  });
});

describe('breakableUri', () => {
  it('marks the end of runs of separators and the start of dots, when three characters follow', () => {
    expect(breakableUri('a//bc.de.f?xy&z')).toBe('a//\\:bc\\:.de\\:.f?\\:xy&z');
  });

  it('is linear in long URIs', () => {
    const long = `https://${'a/.'.repeat(200_000)}`;
    expect(breakableUri(long).length).toBeGreaterThan(long.length);
  });
});
