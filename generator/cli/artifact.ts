import type { HeaderPart } from '../uapi/index.ts';
import type { PageName, Workspace } from './workspace.ts';

/** A file of an artifact: its name below the output folder, and its text. */
export interface ArtifactFile {
  name: string;
  text: string;
}

/** What bpfdoc makes from a header. */
export interface Artifact {
  name: string;
  summary: string;
  /** What bpfdoc recognises its own file by: it stands near the top of each one. */
  banner: string;
  /** The parts of the header that it is made from, when these are not all. */
  parts?: readonly HeaderPart[];
  /** Returns the files, the main one first; undefined when the header lacks what they are made from (a message says so). */
  make(workspace: Workspace): Promise<ArtifactFile[] | undefined>;
}

/** Every artifact, in the order in which `build` writes them. */
export const ARTIFACTS: readonly Artifact[] = [
  {
    name: 'rst',
    parts: ['text', 'helpers'],
    summary: 'the page of the helpers as reStructuredText',
    banner: 'bpfdoc',
    make: (workspace) => rst(workspace, 'helpers', 'bpf-helpers.rst'),
  },
  {
    name: 'man',
    parts: ['text', 'helpers'],
    summary: 'the same as a man page, bpf-helpers(7)',
    banner: '.\\" Man page generated from reStructuredText',
    make: (workspace) => man(workspace, 'helpers', 'bpf-helpers.7'),
  },
  {
    name: 'rst-syscall',
    parts: ['text', 'commands'],
    summary: 'the page of the bpf() commands as reStructuredText',
    banner: 'bpfdoc',
    make: (workspace) => rst(workspace, 'syscall', 'bpf.rst'),
  },
  {
    name: 'man-syscall',
    parts: ['text', 'commands'],
    summary: 'the same as a man page, bpf(2)',
    banner: '.\\" Man page generated from reStructuredText',
    make: (workspace) => man(workspace, 'syscall', 'bpf.2'),
  },
  {
    name: 'defs',
    parts: ['text', 'helpers'],
    summary: 'the declarations that BPF programs include, bpf_helper_defs.h',
    banner: '/* This is auto-generated file.',
    make: defs,
  },
  {
    name: 'stubs-c',
    summary: 'C prototypes and a registration table for the host side of a VM',
    banner: 'bpfdoc',
    make: stubsC,
  },
  {
    name: 'stubs-ts',
    summary: 'typed TypeScript for helpers, constants and structs',
    banner: 'bpfdoc',
    make: stubsTs,
  },
  {
    name: 'signatures',
    summary: 'the signature table as JSON, and its schema',
    banner: 'bpfdoc',
    make: async (workspace) => {
      const { toSignatures, toSignaturesSchema } = await import('../emit/signatures/index.ts');
      const { table } = await workspace.signatures();
      return [
        { name: 'helper-signatures.json', text: toSignatures(table, { sha256: await hash(workspace) }) },
        { name: 'helper-signatures.schema.json', text: toSignaturesSchema() },
      ];
    },
  },
  {
    name: 'signatures-ts',
    summary: 'the same as TypeScript, with typed arrays for each call',
    banner: 'bpfdoc',
    make: async (workspace) => {
      const { toSignaturesTs } = await import('../emit/signatures-ts/index.ts');
      const { table } = await workspace.signatures();
      return [{ name: 'helper-signatures.ts', text: toSignaturesTs(table, { sha256: await hash(workspace) }) }];
    },
  },
  {
    name: 'signatures-c',
    summary: 'the same as compact C tables with a look-up function',
    banner: 'bpfdoc',
    make: async (workspace) => {
      const { toSignaturesC } = await import('../emit/signatures-c/index.ts');
      const { table } = await workspace.signatures();
      return [{ name: 'helper_signatures.h', text: toSignaturesC(table, { sha256: await hash(workspace) }) }];
    },
  },
  {
    name: 'json',
    summary: 'everything that was read from the header, as JSON',
    banner: 'bpfdoc',
    make: async (workspace) => {
      const { toJson } = await import('../emit/json/index.ts');
      return [{ name: 'bpf.json', text: toJson(await workspace.model()) }];
    },
  },
];

/** Returns the artifact called `name`, if there is one. */
export function findArtifact(name: string): Artifact | undefined {
  return ARTIFACTS.find((artifact) => artifact.name === name);
}

async function rst(workspace: Workspace, page: PageName, name: string): Promise<ArtifactFile[] | undefined> {
  const lines = await workspace.pageLines(page);
  return lines && [{ name, text: lines.map((line) => `${line.text}\n`).join('') }];
}

async function man(workspace: Workspace, page: PageName, name: string): Promise<ArtifactFile[] | undefined> {
  const result = await workspace.pageDocument(page);
  if (!result) return undefined;
  const { toMan } = await import('../emit/man/index.ts');
  const { text, messages } = toMan(result.document, { docutils: workspace.options.docutils ?? '0.23', raw: false });
  workspace.messages.push(...messages);
  return [{ name, text }];
}

async function defs(workspace: Workspace): Promise<ArtifactFile[] | undefined> {
  const { toDefs } = await import('../emit/defs/index.ts');
  const { readDefsOptions } = await import('./defs-options.ts');
  const { text, messages } = toDefs(await workspace.model(), readDefsOptions(workspace.options));
  workspace.messages.push(...messages);
  return text === undefined ? undefined : [{ name: 'bpf_helper_defs.h', text }];
}

/** The SHA-256 of the header, in hexadecimal. */
async function hash({ header }: Workspace): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(header.text).digest('hex');
}

async function stubsC(workspace: Workspace): Promise<ArtifactFile[] | undefined> {
  const { toStubsC } = await import('../emit/stubs-c/index.ts');
  const { text, messages } = toStubsC(await workspace.model(), { sha256: await hash(workspace) });
  workspace.messages.push(...messages);
  return text === undefined ? undefined : [{ name: 'bpf_helper_stubs.h', text }];
}

async function stubsTs(workspace: Workspace): Promise<ArtifactFile[]> {
  const { toStubsTs } = await import('../emit/stubs-ts/index.ts');
  const { table } = await workspace.signatures();
  const { morphLoader } = await import('./morph-loader.ts');
  const load = await morphLoader();
  const { text, messages } = await toStubsTs(await workspace.model(), { table, load, sha256: await hash(workspace) });
  workspace.messages.push(...messages);
  return [{ name: 'bpf-helpers.ts', text }];
}
