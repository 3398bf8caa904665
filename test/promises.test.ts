import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const GENERATOR = resolve('generator');

/** What runs the modules of the programs, and imports the packages that they name. */
const LAUNCHER = 'cli/launcher/programs.ts';

/** Modules that reach out of the process, and the only files that may use them. */
const OUTWARD: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['cli/git-file.ts'],
  'node:cluster': [],
  'node:dgram': [],
  'node:dns': [],
  'node:http': [],
  'node:http2': [],
  'node:https': [],
  'node:inspector': [],
  'node:net': [],
  'node:repl': [],
  'node:tls': [],
  'node:vm': [LAUNCHER],
  'node:worker_threads': [],
};

/** Modules of files, which only the command line opens. */
const FILES = /^(?:node:)?fs(?:\/promises)?$/;

/** Globals that reach out of the process, or that make its output depend on more than its input. */
const OUTWARD_GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'eval']);
const IMPURE_GLOBALS = new Set(['process', 'console', 'performance', 'setTimeout', 'setInterval']);

/** What stands for a module whose name is not written down. */
const COMPUTED = '(computed)';

const { ts } = createRequire(import.meta.url)('ts-morph') as typeof import('ts-morph');
type Node = import('ts-morph').ts.Node;

interface Use {
  readonly file: string;
  readonly name: string;
}

/** What the generator imports, and which names it takes from nowhere. */
const uses = sourceFiles().reduce(
  (all, file) => {
    const { imports, globals } = usesOf(file);
    all.imports.push(...imports);
    all.globals.push(...globals);
    return all;
  },
  { imports: [] as Use[], globals: [] as Use[] },
);

describe('the generator', () => {
  it('starts no process and opens no connection, but for the git that a user asks for', () => {
    const outward = uses.imports.filter(({ name }) => Object.hasOwn(OUTWARD, withScheme(name)));
    expect(outward.filter(({ file, name }) => !OUTWARD[withScheme(name)]!.includes(file))).toEqual([]);
    expect(outward.map(({ file }) => file)).toContain('cli/git-file.ts');
    const computed = uses.imports.filter(({ name }) => name === COMPUTED).map(({ file }) => file);
    expect(new Set(computed)).toEqual(new Set([LAUNCHER]));
    expect(uses.globals.filter(({ name }) => OUTWARD_GLOBALS.has(name))).toEqual([]);
  });

  it('opens files in cli/ only', () => {
    const opening = uses.imports.filter(({ name }) => FILES.test(name));
    expect(opening.length).toBeGreaterThan(0);
    expect(opening.filter(({ file }) => !file.startsWith('cli/'))).toEqual([]);
  });

  it('asks for no clock, no chance, no environment and no console outside cli/', () => {
    const impure = uses.globals.filter(
      ({ name }) => IMPURE_GLOBALS.has(name) || /^(?:Date\.now|Math\.random|new Date)$/.test(name),
    );
    expect(impure.filter(({ file }) => !file.startsWith('cli/'))).toEqual([]);
  });

  it('makes no code out of text', () => {
    expect(uses.globals.filter(({ name }) => name === 'new Function' || name === 'Function')).toEqual([]);
  });
});

function withScheme(name: string): string {
  const [module] = name.replace(/^node:/, '').split('/');
  return `node:${module}`;
}

function sourceFiles(): string[] {
  return readdirSync(GENERATOR, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(GENERATOR, join(entry.parentPath, entry.name)));
}

function usesOf(file: string): { imports: Use[]; globals: Use[] } {
  const source = ts.createSourceFile(file, readFileSync(join(GENERATOR, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const imports: Use[] = [];
  const globals: Use[] = [];
  const open: Node[] = [source];
  for (let node = open.pop(); node; node = open.pop()) {
    const imported = importedModule(node);
    const global = globalOf(node);
    if (imported !== undefined) imports.push({ file, name: imported });
    if (global !== undefined) globals.push({ file, name: global });
    open.push(...node.getChildren(source));
  }
  return { imports, globals };
}

/** The module that an import, an `import()` or a `require()` names. */
function importedModule(node: Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  const [argument] = node.arguments;
  if (!isImport || !argument) return undefined;
  return ts.isStringLiteralLike(argument) ? argument.text : COMPUTED;
}

/** The global that an expression asks: `fetch`, `process`, `Date.now`, `new Date` without an argument. */
function globalOf(node: Node): string | undefined {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    const isClock = node.expression.text === 'Date' && (node.arguments?.length ?? 0) === 0;
    if (isClock || node.expression.text === 'Function') return `new ${node.expression.text}`;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return text === 'Date.now' || text === 'Math.random' ? text : undefined;
  }
  return ts.isIdentifier(node) && isRead(node) ? node.text : undefined;
}

/** True for a name that is read, and is neither a member, nor a key, nor declared here. */
function isRead(node: import('ts-morph').ts.Identifier): boolean {
  const { parent } = node;
  const names = [
    ts.SyntaxKind.CallExpression,
    ts.SyntaxKind.PropertyAccessExpression,
    ts.SyntaxKind.ElementAccessExpression,
  ];
  if (!names.includes(parent.kind)) return false;
  return (parent as Node & { expression: Node }).expression === node;
}
