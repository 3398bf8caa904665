import type { DocutilsVersion } from '../../rst/index.ts';
import type { Message } from '../../source/index.ts';
import { type Document, isElement, walk } from '../../tree/index.ts';
import { finishBody } from './finish.ts';
import { handles } from './handle/index.ts';
import { headerPieces } from './header.ts';
import type { State } from './state.ts';
import { manStyles } from './style.ts';

/** How the page is written. */
export interface Options {
  /** Whose bytes: docutils 0.23's unless given. */
  docutils?: DocutilsVersion | undefined;
  /**
   * True (the default): `raw` elements for `manpage` go into the page, and what docutils hands to troff unescaped (first-level titles, bibliographic fields, URIs, alternative texts, later lines of captions
   * and attributions) is handed on likewise. False: `raw` is left out and all text is shielded, so that a document cannot give troff a request or an escape; the bytes differ only where it tried.
   */
  raw?: boolean | undefined;
  /** References as `.UR` and `.MT` macros (docutils' `--macro-references`; 0.23 only). */
  macroReferences?: boolean | undefined;
  /** docutils' line for a message about something that has none: the one at which reading ended. */
  line?: number | undefined;
}

/** A man page, and what could not be shown in it, in document order. */
export interface ManPage {
  text: string;
  messages: Message[];
}

/** Returns `document`, to which the transforms have been applied, as a man page. Use it for every man page that is written: the one place that knows troff. */
export function toMan(document: Document, options: Options = {}): ManPage {
  const state = createState(options);
  walk(document, {
    enter(node, parent, index) {
      const answer = handles[node.type].enter?.(node, state, parent, index);
      if (answer === undefined && isElement(node)) state.ancestors.push({ node });
      return answer;
    },
    leave(node, parent, index) {
      if (isElement(node)) state.ancestors.pop();
      handles[node.type].leave?.(node, state, parent, index);
    },
  });
  if (!state.hasHeader) state.head.push(...headerPieces(state));
  finishBody(state.body);
  return { text: state.head.join('') + state.body.join(''), messages: state.messages };
}

function createState(options: Options): State {
  return {
    style: manStyles[options.docutils ?? '0.23'],
    isTrusted: options.raw ?? true,
    usesMacroReferences: options.macroReferences ?? false,
    lastLine: options.line,
    head: [],
    body: [],
    messages: [],
    ancestors: [],
    docinfo: { values: new Map(), authors: [], keys: [], labels: new Map() },
    indents: [0],
    lists: [],
    tables: [],
    cellStarts: [],
    optionGroups: [],
    referenceEnds: [],
    sectionLevel: 0,
    lineBlockDepth: 0,
    isInDocinfo: false,
    fieldName: '',
    hasHeader: false,
    hasTable: false,
    guardsLines: false,
  };
}
