import type { Place } from '../source/index.ts';

/** A node of Markdown's tree (mdast), as far as it is looked at here. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  /** The word behind a fence. */
  readonly lang?: string | null;
  readonly children?: readonly MarkdownNode[];
  readonly position?: Place;
}

/** Visits `root` and all that is below it in the order of the text, without recursion. */
export function walkMarkdown(
  root: MarkdownNode,
  enter: (node: MarkdownNode, next: MarkdownNode | undefined) => void,
): void {
  const stack: { node: MarkdownNode; next: MarkdownNode | undefined }[] = [{ node: root, next: undefined }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    enter(item.node, item.next);
    const children = item.node.children ?? [];
    for (let index = children.length - 1; index >= 0; index--)
      stack.push({ node: children[index]!, next: children[index + 1] });
  }
}

/** Returns the text of `node` without markup. */
export function markdownText(node: MarkdownNode): string {
  let text = '';
  walkMarkdown(node, ({ value }) => {
    text += value ?? '';
  });
  return text;
}
