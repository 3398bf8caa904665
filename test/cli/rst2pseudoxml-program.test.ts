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

  it('says in the document too that it does not know the language', () => {
    const messages = [
      '<stdin>:: (WARNING/2) rST localisation for language "xx" not found.\n',
      '<stdin>:2: (WARNING/2) Language "xx" not supported: Docutils-generated text will be in English.\n',
    ];
    const { stdout, stderr } = rst2pseudoxmlProgram(['--language=xx'], 'Text.\n');
    expect(stderr).toBe(messages.join(''));
    expect(stdout).toBe(`<document source="<stdin>">
    <paragraph>
        Text.
    <section classes="system-messages">
        <title>
            Docutils System Messages
        <system_message level="2" source="<stdin>" type="WARNING">
            <paragraph>
                rST localisation for language "xx" not found.
        <system_message level="2" line="2" source="<stdin>" type="WARNING">
            <paragraph>
                Language "xx" not supported: Docutils-generated text will be in English.
`);
    expect(rst2pseudoxmlProgram(['--language=en-GB'], 'Text.\n').stderr).toBe('');
  });

  it('says so where a directive needs the language before', () => {
    const { stderr } = rst2pseudoxmlProgram(['--language=xx'], 'Text.\n\n.. contents::\n\nA\n=\n');
    expect(stderr.split('\n')[1]).toBe(
      '<stdin>:4: (WARNING/2) Language "xx" not supported: Docutils-generated text will be in English.',
    );
  });

  it('obeys the levels in what it says of the language', () => {
    expect(rst2pseudoxmlProgram(['--language=xx', '--exit-status=2'], 'a\n').status).toBe(12);
    expect(rst2pseudoxmlProgram(['--language=xx', '--halt=2'], 'a\n')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '<stdin>:: (WARNING/2) rST localisation for language "xx" not found.\nExiting due to level-2 (WARNING) system message.\n',
    });
  });
});
