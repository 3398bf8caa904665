import { defineRule, quoted } from '../rule.ts';

/** A parameter is named nowhere in the text. */
export const unmentionedParameter = defineRule({
  id: 'unmentioned-parameter',
  level: 'info',
  summary: 'A parameter is named nowhere in the text of its helper.',
  details: 'The name counts with and without markup. A parameter `ctx` explains itself and is left out.',
  check({ helpers }, report) {
    for (const { entry, params, sections, name } of helpers) {
      if (entry.type !== 'helper' || entry.isOverload || sections.length === 0) continue;
      const words = new Set(
        sections.flatMap(({ lines }) => lines.flatMap(({ line }) => line.text.match(/\w+/g) ?? [])),
      );
      for (const { name: param, namePlace } of params) {
        if (param === undefined || !namePlace || param === 'ctx' || words.has(param)) continue;
        report(namePlace, `Missing words about the parameter ${quoted(param)} of ${quoted(name)}`, { helper: name });
      }
    }
  },
});
