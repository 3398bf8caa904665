import { describe, expect, it } from 'vitest';
import { escapeControls, formatMessage } from '../../../generator/cli/docutils/message-text.ts';

describe('formatMessage', () => {
  it('prints source, line, level and the whole text', () => {
    const message = { ruleId: 'rst/x', level: 'error', reason: 'a', text: 'a\n\nb', path: 'p', line: 3 } as const;
    expect(formatMessage(message)).toBe('p:3: (ERROR/3) a\n\nb\n');
    expect(formatMessage({ ruleId: 'rst/x', level: 'info', reason: 'a', path: 'p' })).toBe('p:: (INFO/1) a\n');
  });
});

describe('escapeControls', () => {
  it('shows what would steer a terminal', () => {
    expect(escapeControls('a\u001b[1m\u0085\u202e\u0000\tb\n\u007f\r')).toBe(
      'a\\x1b[1m\\x85\\u202e\\x00\tb\n\\x7f\\x0d',
    );
  });

  it('leaves all other text as docutils prints it', () => {
    expect(escapeControls('ä\ufeff\u2028€😀')).toBe('ä\ufeff\u2028€😀');
  });

  it('shows bytes that were no text', () => {
    expect(escapeControls('a\udcffb')).toBe('a\\udcffb');
  });
});
