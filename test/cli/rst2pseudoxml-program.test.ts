import { describe, expect, it } from 'vitest';
import { rst2pseudoxmlProgram } from '../../generator/cli/rst2pseudoxml-program.ts';

describe('rst2pseudoxmlProgram', () => {
  it('prints the tree after the transforms', () => {
    expect(rst2pseudoxmlProgram([], 'T\n=\n\nx_\n\n.. _x: y\n')).toEqual({
      status: 0,
      stdout: `<document ids="t" names="t" source="<stdin>" title="T">
    <title>
        T
    <paragraph>
        <reference name="x" refuri="y">
            x
    <target ids="x" names="x" refuri="y">
`,
      stderr: '',
    });
  });

  it('prints the tree as the parser left it', () => {
    expect(rst2pseudoxmlProgram(['--no-transforms'], 'T\n=\n').stdout).toBe(
      '<document source="<stdin>">\n    <section ids="t" names="t">\n        <title>\n            T\n',
    );
  });

  it('ends with 1 at a message that halts it', () => {
    const { status, stdout, stderr } = rst2pseudoxmlProgram(['--no-transforms', '--halt=2'], '*a\n');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/\nExiting due to level-2 \(WARNING\) system message\.\n$/);
  });

  it('puts a title from the command line into the data about the document', () => {
    expect(rst2pseudoxmlProgram(['--title=A'], 'x\n').stdout).toMatch(/^<document source="<stdin>" title="A">\n/);
  });
});
