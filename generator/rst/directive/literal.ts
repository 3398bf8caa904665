import { type Line, type Place, placeOfLines } from '../../source/index.ts';
import { element, type RstNodes, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { contentExpected } from '../message/directive.ts';
import { classOption, integer, unchanged, valueOr } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { addName, inlineText, optionAttributes, originOfUse } from './node.ts';
import { joinLines } from './split-directive.ts';

const SHAPE = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  options: { class: classOption, name: unchanged },
  hasContent: true,
} as const;

/** `parsed-literal`: a literal block with inline markup. */
export const parsedLiteral: Directive = {
  ...SHAPE,
  run(state, use) {
    if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
    const { nodes, messages } = inlineText(state, use, use.content);
    const node = element(
      'literalBlock',
      {
        ...optionAttributes(use),
        xmlSpace: 'preserve',
        line: use.contentOffset + 1,
        position: use.place,
      },
      nodes,
    );
    addName(state, use, node);
    return [node, ...messages];
  },
};

/** `code`: a literal block of a program's text. It is not highlighted (docutils' `--syntax-highlight=none`). */
export const code: Directive = {
  ...SHAPE,
  optionalArguments: 1,
  options: { ...SHAPE.options, 'number-lines': valueOr([null], integer) },
  run(state, use) {
    if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
    const language = use.arguments[0] ?? '';
    const classes = ['code', ...(language === '' ? [] : [language]), ...((use.options['class'] as string[]) ?? [])];
    const value = joinLines(use.content);
    const node = element('literalBlock', {
      xmlSpace: 'preserve',
      classes,
      position: use.place,
    });
    addName(state, use, node);
    node.children = codeNodes(value, use, use.content.length, placeOfLines(use.content), use.content);
    return [node];
  },
};

/** `math`: one block of mathematics for each part of the content between blank lines. */
export const math: Directive = {
  ...SHAPE,
  run(state, use) {
    if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
    const fields = { ...optionAttributes(use), xmlSpace: 'preserve' } as const;
    const isAtDirective = compat(state).directiveNodesHaveLines;
    const origin = isAtDirective ? originOfUse(use) : { line: use.contentOffset + 1 };
    const found: RstNodes[] = [];
    for (const lines of splitBlocks(use.content)) {
      const position = placeOfLines(lines);
      const node = element('mathBlock', { ...fields, ...origin, position }, [text(joinLines(lines), position)]);
      addName(state, use, node);
      found.push(node);
    }
    return found;
  },
};

/** Returns `value` as the children of a literal block; numbered line by line when the option `number-lines` is there, in a column as wide as the number behind the last of `count` lines. */
export function codeNodes(
  value: string,
  use: Pick<DirectiveUse, 'options'>,
  count: number,
  position: Place | undefined,
  lines: readonly Line[] = [],
): RstNodes[] {
  const number = use.options['number-lines'];
  if (number === undefined) return [text(value, position)];
  const first = BigInt((number as number | bigint | null) ?? 1);
  const rows = value.split('\n');
  const width = String(first + BigInt(count)).length;
  return rows.flatMap((row, index) => {
    const place = placeOfLines(lines.slice(index, index + 1)) ?? position;
    const label = `${String(first + BigInt(index)).padStart(width)} `;
    const ending = index < rows.length - 1 ? '\n' : '';
    return [element('inline', { classes: ['ln'], position: place }, [text(label, place)]), text(row + ending, place)];
  });
}

/** The lines between empty lines; where three or more lines end in a row, the next block begins with a line end, as with Python's `split('\n\n')`. */
function splitBlocks(content: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const [index, line] of content.entries()) {
    const isBreak = line.text === '' && block.length > 0 && index < content.length - 1;
    if (isBreak) {
      blocks.push(block);
      block = [];
    } else block.push(line);
  }
  blocks.push(block);
  return blocks.filter((lines) => joinLines(lines) !== '');
}
