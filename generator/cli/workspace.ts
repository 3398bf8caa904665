import type { PageOptions } from '../page/index.ts';
import type { RstDocument } from '../rst/index.ts';
import type { DocutilsVersion } from '../rst/settings.ts';
import type { TableResult } from '../signature/index.ts';
import type { Line, Message } from '../source/index.ts';
import type { HeaderModel } from '../tree/index.ts';
import type { HeaderPart } from '../uapi/index.ts';
import { CommandError } from './exit-status.ts';
import { type HeaderFile, readText } from './header-file.ts';

/** The options that every command which makes artifacts takes. */
export interface MakeOptions {
  /** A file that takes the place of the page's frame. */
  frame?: string | undefined;
  kernelVersion?: string | undefined;
  /** ISO date that the pages show. */
  date?: string | undefined;
  /** A file with C types that `defs` knows beside its own. */
  types?: string | undefined;
  /** The month whose `bpf_doc.py` `defs` writes like. */
  profile?: string | undefined;
  /** The macro that declares the helpers in `defs`. */
  macro?: string | undefined;
  docutils?: DocutilsVersion | undefined;
  /** A file of contracts that takes the place of those that ship with bpfdoc. */
  contracts?: string | undefined;
}

export type PageName = 'helpers' | 'syscall';

/** What is read and parsed once and used by every artifact of a run. Each part is made when it is first asked for. */
export interface Workspace {
  readonly header: HeaderFile;
  readonly options: MakeOptions;
  /** The parts of the header that are checked; all unless given. What is not asked for is not even read. */
  readonly parts: readonly HeaderPart[] | undefined;
  /** Everything that was found wrong so far, in the order of the stages. */
  readonly messages: Message[];
  /** What there is to say that is not wrong: one line each. */
  readonly notes: string[];
  model(): Promise<HeaderModel>;
  /** The signature table of the header with the contracts. */
  signatures(): Promise<TableResult>;
  /** The page's lines; undefined when the header documents nothing for it. */
  pageLines(name: PageName): Promise<Line[] | undefined>;
  /** The page's tree after all transforms; undefined likewise. */
  pageDocument(name: PageName): Promise<RstDocument | undefined>;
}

/** Returns a workspace for `header`; nothing is parsed yet. `parts` are those whose problems are to be told. */
export function createWorkspace(header: HeaderFile, options: MakeOptions, parts?: readonly HeaderPart[]): Workspace {
  const messages: Message[] = [];
  const workspace: Workspace = {
    header,
    options,
    parts,
    messages,
    notes: [],
    model: once(() => readModel(workspace)),
    signatures: once(() => makeTable(workspace)),
    pageLines: oncePerPage((name) => makePage(workspace, name)),
    pageDocument: oncePerPage((name) => parsePage(workspace, name)),
  };
  return workspace;
}

/** The names that the two pages have in docutils' messages. */
const PAGE_SOURCES = { helpers: 'bpf-helpers.rst', syscall: 'bpf.rst' } as const;

async function readModel({ header, messages, parts }: Workspace): Promise<HeaderModel> {
  const { fromHeader } = await import('../uapi/index.ts');
  const result = fromHeader(header.text, header.path, parts ? { parts } : {});
  messages.push(...result.messages);
  return result.model;
}

async function makeTable({ options, messages, notes, model }: Workspace): Promise<TableResult> {
  const { toTable } = await import('../signature/index.ts');
  const { readContracts, readKnownDisagreements } = await import('./contracts-file.ts');
  const { signatureNotes } = await import('./signature-notes.ts');
  const contracts = readContracts(options.contracts);
  const result = toTable(await model(), { contracts, known: readKnownDisagreements() });
  messages.push(...result.messages);
  notes.push(...signatureNotes(result));
  return result;
}

async function makePage(workspace: Workspace, name: PageName): Promise<Line[] | undefined> {
  const model = await workspace.model();
  const { toHelpersPage, toSyscallPage } = await import('../page/index.ts');
  const { frame: path, kernelVersion, date } = workspace.options;
  const frame = path === undefined ? undefined : await readFrame(path, { kernelVersion, date });
  const options = { frame, kernelVersion, date, source: PAGE_SOURCES[name] };
  return name === 'helpers' ? toHelpersPage(model, options) : toSyscallPage(model, options);
}

async function readFrame(
  path: string,
  values: { kernelVersion: string | undefined; date: string | undefined },
): Promise<PageOptions['frame']> {
  const { fillTemplate } = await import('../page/index.ts');
  const filled = await fillTemplate(readText(path).text, values);
  if ('error' in filled) throw new CommandError(`${path}: ${filled.error}`);
  return { path, ...filled };
}

async function parsePage(workspace: Workspace, name: PageName): Promise<RstDocument | undefined> {
  const lines = await workspace.pageLines(name);
  if (!lines) return undefined;
  const { fromRst } = await import('../rst/index.ts');
  const docutils = workspace.options.docutils ?? '0.23';
  const result = fromRst(lines, {
    path: PAGE_SOURCES[name],
    settings: { docutils, rawEnabled: false, haltLevel: NEVER },
  });
  workspace.messages.push(...result.messages);
  return result;
}

/** Above every level: a page made from a header is always finished. */
const NEVER = 5;

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function oncePerPage<T>(make: (name: PageName) => Promise<T>): (name: PageName) => Promise<T> {
  const made = new Map<PageName, Promise<T>>();
  return (name) => {
    let promise = made.get(name);
    if (!promise) {
      promise = make(name);
      made.set(name, promise);
    }
    return promise;
  };
}
