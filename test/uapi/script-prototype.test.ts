import { describe, expect, it } from 'vitest';
import { isScriptPrototype, scriptPrototype } from '../../generator/uapi/documentation/script-prototype.ts';

/** What bpf_doc.py sees in a prototype, in short. */
function pieces(text: string): string | undefined {
  const script = scriptPrototype(` ${text}`);
  const args = script?.args.map(({ type, star, name }) => (name === null ? type : `${type}|${star}|${name}`));
  return script && `${script.ret_type}|${script.ret_star}|${script.name}(${args!.join(', ')})`;
}

describe('scriptPrototype', () => {
  it.each([
    ['long bpf_a(void)', 'long||bpf_a(void)'],
    ['void *bpf_a(struct b *c, const void *d, u64 e)', 'void|*|bpf_a(struct b|*|c, const void|*|d, u64||e)'],
    ['const struct b **bpf_a(...)', 'const struct b|**|bpf_a(...)'],
    ['unsigned long bpf_a(unsigned long long b)', 'unsigned long||bpf_a(unsigned long long||b)'],
    ['enum foo bpf_a(enum foo bar)', 'enum foo||bpf_a(enum foo||bar)'],
    ['long bpf_a(struct b)', 'long||bpf_a(struct||b)'],
    ['see bpf_a(void)', 'see||bpf_a(void)'],
    ['\tlong bpf_a(void)', '\tlong||bpf_a(void)'],
    ['u32 größe(u32 länge)', 'u32||größe(u32||länge)'],
  ])('takes %j apart as bpf_doc.py does', (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  it.each([
    'bpf_a(void)',
    'long bpf_a()',
    'long bpf_a (void)',
    'long bpf_a(void);',
    'long bpf_a(void* b)',
    'long bpf_a(struct foo * b)',
    'long bpf_a(u32  b)',
    'long bpf_a(u8 b[4])',
    'long bpf_a(int (*b)(void))',
    'long bpf_a(int a, int b, int c, int d, int e, int f)',
    'long bpf_a(enum x y)',
    'long bpf_a(u32 a,u32 b)',
    'long bpf_a( void)',
    'Look at bpf_a(), then go on',
    '',
  ])('takes %j for no prototype, as bpf_doc.py', (text) => {
    expect(isScriptPrototype(` ${text}`)).toBe(false);
    expect(scriptPrototype(` ${text}`)).toBeUndefined();
  });

  it.each(['long bpf_a(const char *const b)', 'long bpf_a(void, )'])(
    'takes %j for a prototype and then fails on it, as bpf_doc.py',
    (text) => {
      expect(isScriptPrototype(` ${text}`)).toBe(true);
      expect(scriptPrototype(` ${text}`)).toBeUndefined();
    },
  );

  it('leaves a second blank to the type, and the only one where nothing else would be left', () => {
    expect(scriptPrototype('  long bpf_a(void)')?.proto).toBe(' long bpf_a(void)');
    expect(scriptPrototype('long bpf_a(void)')?.proto).toBe('long bpf_a(void)');
    expect(scriptPrototype('  bpf_a(void)')?.ret_type).toBe(' ');
    expect(scriptPrototype(' bpf_a(void)')).toBeUndefined();
  });

  it('reads a line of a hundred thousand words', () => {
    expect(isScriptPrototype(` long bpf_a(${'word'.repeat(50_000)} ${'x '.repeat(50_000)})`)).toBe(false);
  });
});
