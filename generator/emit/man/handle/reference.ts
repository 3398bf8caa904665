import { nodeText, type Reference } from '../../../tree/index.ts';
import { breakableUri } from '../escape.ts';
import { endLine, endLineWithoutBreak, unescapedLine } from '../print.ts';
import type { Handles, State } from '../state.ts';

const MAILTO = 'mailto:';

/** References and their targets. Only those to a URI differ from text. */
export const referenceHandles = {
  reference: { enter: openReference, leave: closeReference },
  target: { enter: (_node, state) => (state.style.keepsTargetText ? undefined : 'skip') },
} satisfies Handles;

function openReference(node: Reference, state: State): 'skip' | undefined {
  if (state.style.italicReferences) {
    state.body.push('\\fI\\%');
    return undefined;
  }
  if (state.usesMacroReferences) return openMacro(node, state);
  if (!isItsUri(node)) return undefined;
  state.body.push(`\\%<${uriText(state, nodeText(node))}>`);
  return 'skip';
}

function closeReference(node: Reference, state: State): void {
  if (state.style.italicReferences) state.body.push('\\fP');
  else if (state.usesMacroReferences) closeMacro(state);
  else if (node.refuri !== undefined) state.body.push(` \\%<${uriText(state, node.refuri)}>`);
}

/** True when the text is the URI, or the address in it: then it is printed once. */
function isItsUri(node: Reference): boolean {
  if (node.refuri === undefined) return false;
  const text = nodeText(node);
  return node.refuri === text || node.refuri === MAILTO + text;
}

function uriText(state: State, uri: string): string {
  return breakableUri(unescapedLine(state, uri));
}

function openMacro(node: Reference, state: State): 'skip' | undefined {
  const { body, referenceEnds } = state;
  if (node.refuri === undefined) {
    referenceEnds.push('');
    return undefined;
  }
  const isMail = node.refuri.startsWith(MAILTO);
  const uri = isMail ? node.refuri.slice(MAILTO.length) : node.refuri;
  const end = isMail ? '.ME\n' : '.UE\n';
  endLineWithoutBreak(state);
  body.push(isMail ? '.MT ' : '.UR ', `\\%${uriText(state, uri)}\n`);
  if (isItsUri(node)) {
    body.push(end);
    return 'skip';
  }
  referenceEnds.push(end);
  return undefined;
}

function closeMacro(state: State): void {
  const end = state.referenceEnds.pop();
  if (!end) return;
  endLine(state);
  state.body.push(end);
}
