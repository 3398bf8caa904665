import { describe, expect, it } from 'vitest';
import {
  createBaseline,
  fingerprints,
  parseConfig,
  rememberMessages,
  subtractBaseline,
} from '../../generator/lint/index.ts';
import { createSourceFile, type Message, placeAtOffsets } from '../../generator/source/index.ts';

const TEXT = 'a\nbad\nbad\n';
const MORE = `new\n${TEXT}`;

function messageAt(text: string, offset: number): Message {
  const place = placeAtOffsets(createSourceFile('x.h', text), offset, offset + 3);
  return { ruleId: 'spelling', level: 'info', reason: 'Unexpected `bad`', place };
}

describe('the baseline', () => {
  const messages = [messageAt(TEXT, 2), messageAt(TEXT, 6)];
  const moved = [messageAt(MORE, 6), messageAt(MORE, 10)];

  it('knows a message again when lines were added above, and tells equal ones apart', () => {
    expect(new Set(fingerprints(TEXT, messages)).size).toBe(2);
    expect(fingerprints(MORE, moved)).toEqual(fingerprints(TEXT, messages));
  });

  it('leaves out what it knows, as often as it knows it, and counts what is gone', () => {
    const baseline = rememberMessages(createBaseline(), 'x.h', TEXT, messages.slice(0, 1));
    expect(subtractBaseline(baseline, 'x.h', MORE, moved)).toEqual({ messages: moved.slice(1), gone: 0 });
    expect(subtractBaseline(baseline, 'x.h', MORE, [])).toEqual({ messages: [], gone: 1 });
    expect(subtractBaseline(baseline, 'y.h', MORE, moved)).toEqual({ messages: moved, gone: 0 });
  });

  it('drops a file that is clean', () => {
    const baseline = rememberMessages(createBaseline(), 'x.h', TEXT, messages);
    expect(rememberMessages(baseline, 'x.h', TEXT, [])).toEqual(createBaseline());
  });
});

describe('the configuration', () => {
  it('takes presets, levels and words', () => {
    const config = {
      preset: 'strict',
      rules: { rst: 'off', 'full-stop': 'error', 'rst/any-name': 'info' },
      names: ['BPF_X'],
    };
    expect(parseConfig(JSON.stringify(config))).toEqual({ config });
  });

  it('says what is wrong and where', () => {
    const problems = (text: string) => {
      const result = parseConfig(text);
      return 'problems' in result ? result.problems.map(({ path, reason }) => `${path}: ${reason}`) : [];
    };
    expect(problems('{"preset": "all"}')).toEqual(['preset: Unexpected `all`, expected one of `kernel`, `strict`']);
    expect(problems('{"rules": {"ful-stop": "off"}}')).toEqual([
      'rules: Unexpected rule `ful-stop`, expected `full-stop`',
    ]);
    expect(problems('{"rules": {"no-such-rule-at-all": "off"}}')).toEqual([
      'rules: Unexpected rule `no-such-rule-at-all`, see `bpfdoc explain`',
    ]);
    expect(problems('{"rulez": {}}')).toEqual([': Unexpected key `rulez`']);
    expect(problems('{')[0]).toMatch(/^: Not JSON/);
  });
});
