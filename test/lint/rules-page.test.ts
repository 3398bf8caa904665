import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainRule, ruleInfos, rulesPage } from '../../generator/lint/index.ts';

describe('the explanations', () => {
  it('are what docs/rules.md says (npm run rules)', () => {
    expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
  });

  it('has one for every rule, in whole sentences', () => {
    for (const [id, { summary }] of ruleInfos()) {
      expect(explainRule(id), id).toContain(id);
      expect(summary, id).toMatch(/^[A-Za-z`].*\.$/);
    }
  });

  it("answers for any of docutils' messages, and for nothing else", () => {
    expect(explainRule('rst/some-message')).toContain('docutils');
    expect(explainRule('no-such-rule')).toBeUndefined();
  });
});
