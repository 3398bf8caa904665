import { type Options, toMan } from '../../../generator/emit/man/index.ts';
import { element, type RstNodes, text } from '../../../generator/tree/index.ts';

/** Returns the page of a document with `children`, without the macros at its start and the comment at its end. */
export function pageBody(children: RstNodes[], options: Options = {}): string {
  const { text: page } = toMan(element('document', { source: 'page.rst' }, children), options);
  const start = page.indexOf('.TH ');
  return page.slice(start, page.lastIndexOf('.\\" '));
}

/** The lines that every page without a title begins with. */
export const emptyHead = '.TH "" "" "" ""\n.SH Name\n \\- \n';

export function paragraph(...children: (RstNodes | string)[]): RstNodes {
  return element('paragraph', {}, children.map(asNode));
}

function asNode(child: RstNodes | string): RstNodes {
  return typeof child === 'string' ? text(child) : child;
}
