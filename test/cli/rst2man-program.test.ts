import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../generator/cli/docutils/program.ts';
import { rst2manProgram } from '../../generator/cli/rst2man-program.ts';

const files: Record<string, string> = {
  'page.rst': 'see *this\n',
  'latin.rst': 'a\xe4\n',
  'part.rst': 'of a part\n',
  'faulty.rst': 'faulty *part\n',
};
const host: Host = {
  readFile: (path) =>
    Object.hasOwn(files, path)
      ? Buffer.from(files[path]!, 'latin1')
      : { error: `[Errno 2] No such file or directory: '${path}'` },
};

describe('rst2manProgram', () => {
  it('prints the messages and the page, and ends with 0 though there were problems', () => {
    const { status, stdout, stderr } = rst2manProgram([], 'see *this\n');
    expect(status).toBe(0);
    expect(stderr).toBe('<stdin>:1: (WARNING/2) Inline emphasis start-string without end-string.\n');
    expect(stdout).toContain('.IP "System Message: WARNING/2 (<stdin>:, line 1)"\n');
  });

  it('reads the file that is named, and standard input only when none is', () => {
    const unread = () => expect.fail('standard input was read');
    expect(rst2manProgram(['page.rst'], unread, host).stderr).toMatch(/^page\.rst:1: /);
    expect(rst2manProgram(['-'], () => '*a').stderr).toMatch(/^<stdin>:1: /);
  });

  it.each([
    ['--report=3', 0, ''],
    ['--report=5', 0, ''],
    ['--exit-status=2', 12, 'w'],
    ['--exit-status=3', 0, 'w'],
    ['--halt=2', 1, 'wExiting due to level-2 (WARNING) system message.\n'],
    ['--halt=3', 0, 'w'],
  ])('obeys %s', (option, status, expected) => {
    const warning = '<stdin>:1: (WARNING/2) Inline emphasis start-string without end-string.\n';
    const result = rst2manProgram([option], '*a\n');
    expect(result).toMatchObject({ status, stderr: expected.replace(/^w/, warning) });
    expect(result.stdout === '').toBe(status === 1);
  });

  it('prints the message that halts it though it reports less', () => {
    expect(rst2manProgram(['--quiet', '--halt=warning'], '*a\n').stderr).toMatch(/^<stdin>:1: .*\nExiting due/);
  });

  it('counts silent messages for the exit status, those of the writer too', () => {
    expect(rst2manProgram(['--exit-status=1'], '.. _a:\n\nx\n')).toMatchObject({ status: 11, stderr: '' });
    expect(rst2manProgram(['--exit-status=1'], '.. image:: a\n   :alt: b\n')).toMatchObject({ status: 11, stderr: '' });
  });

  it('does not count the message that halts it, nor any while there is no document yet', () => {
    expect(rst2manProgram(['--halt=3', '--exit-status=1'], '*a\n\n.. foo::\n').status).toBe(1);
    expect(rst2manProgram(['--halt=3', '--exit-status=1'], 'b_\n').status).toBe(1);
    expect(rst2manProgram(['--halt=3', '--exit-status=1'], '*a\n\nb_\n').status).toBe(12);
  });

  it('refuses a file that is not there in two lines', () => {
    expect(rst2manProgram(['none.rst'], '', host)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        "Unable to open source file for reading:\n  InputError: [Errno 2] No such file or directory: 'none.rst'\n",
    });
  });

  it('refuses bytes that are no text, unless told their encoding', () => {
    const reason = "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe4 in position 1: invalid continuation byte";
    expect(rst2manProgram(['latin.rst'], '', host)).toMatchObject({ status: 1, stdout: '' });
    expect(rst2manProgram(['latin.rst'], '', host).stderr.split('\n')[0]).toBe(reason);
    expect(rst2manProgram(['--input-encoding=latin-1', 'latin.rst'], '', host).stdout).toContain('\naä\n');
  });

  it('keeps a byte order mark, as docutils does since 0.22', () => {
    expect(rst2manProgram([], '\ufeffT\n=\n\nx\n').stdout).toContain('\n\ufeffT\n=\n.sp\nx\n');
    expect(rst2manProgram(['--docutils=0.19'], '\ufeffT\n=\n\nx\n').stdout).toContain('.SH NAME\nT \\- \n');
  });

  it('puts one message in the place of a document with too long a line', () => {
    const { status, stdout, stderr } = rst2manProgram(['--line-length-limit=4'], 'abcd\n\nabcde\n');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '<stdin>:: (ERROR/3) Line 3 exceeds the line-length-limit.\n',
    });
    expect(stdout).not.toContain('abcd');
  });

  it('writes a page, and a message of its own, where docutils ends with an exception', () => {
    const { status, stdout, stderr } = rst2manProgram([], 'an :abbreviation:`abbr.` here\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '<stdin>:1: (WARNING/2) "abbreviation" not supported\n' });
    expect(stdout).toContain('\nan abbr. here\n');
  });

  it('inserts files only when asked to', () => {
    const page = 'x\n\n.. include:: part.rst\n';
    expect(rst2manProgram([], page, host).stderr).toContain('"include" directive disabled.');
    const inserting = rst2manProgram(['--file-insertion-enabled', '--record-dependencies=deps'], page, host);
    expect(inserting.stdout).toContain('\nof a part\n');
    expect(inserting.files).toEqual([{ path: 'deps', text: 'part.rst\n' }]);
  });

  it('prints messages of files that are read on their own, but does not count them for the exit status', () => {
    const page = '.. include:: faulty.rst\n';
    const args = ['--file-insertion-enabled', '--exit-status=1'];
    const stderr = 'faulty.rst:1: (WARNING/2) Inline emphasis start-string without end-string.\n';
    expect(rst2manProgram(args, page, host)).toMatchObject({ status: 12, stderr });
    expect(rst2manProgram(args, `${page}   :parser: rst\n`, host)).toMatchObject({ status: 0, stderr });
  });

  it('shows as plain text in 0.19 what such messages are about', () => {
    const page = '.. include:: faulty.rst\n   :parser: rst\n';
    const written = (docutils: string) =>
      rst2manProgram([`--docutils=${docutils}`, '--file-insertion-enabled'], page, host).stdout;
    expect(written('0.19')).toContain('\nfaulty *part\n');
    expect(written('0.23')).not.toContain('faulty *part');
  });

  it('reads what a URL names without noting it', () => {
    const page = '.. raw:: manpage\n   :url: file:part.rst\n\n.. raw:: manpage\n   :url: file:latin.rst\n';
    const args = ['--file-insertion-enabled', '--record-dependencies=deps'];
    const { stdout, stderr, files: written } = rst2manProgram(args, page, host);
    expect(stdout).toContain('\nof a part\n');
    expect(stderr).toBe(
      `<stdin>:4: (ERROR/3) Problem with "raw" directive:\nUnicodeError: Unable to decode input data.  Tried the following encodings: 'utf-8'.\n(UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe4 in position 1: invalid continuation byte)\n`,
    );
    expect(written).toEqual([{ path: 'deps', text: '' }]);
    expect(rst2manProgram(['--docutils=0.19', ...args], page, host).stdout).toContain('\naä\n');
  });

  it('lets raw troff through until told not to', () => {
    const page = '.. raw:: manpage\n\n   .so x\n';
    expect(rst2manProgram([], page).stdout).toMatch(/^\.so x$/m);
    expect(rst2manProgram(['--no-raw'], page).stdout).not.toMatch(/^\.so x$/m);
  });

  it('hands back what options send to files', () => {
    const result = rst2manProgram(['--warnings=log', '-', 'out.7'], '*a\n');
    expect(result).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(result.files?.map(({ path }) => path)).toEqual(['log', 'out.7']);
  });

  it('names the program as the user called it', () => {
    const named = { ...host, name: 'bpfdoc rst2man', version: '1.2.3' };
    expect(rst2manProgram(['--version'], '', named).stdout).toBe('bpfdoc rst2man 1.2.3 (Docutils 0.23)\n');
    expect(rst2manProgram(['--bar'], '', named)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Usage\n=====\n  bpfdoc rst2man [options] [<source> [<destination>]]\n\nbpfdoc rst2man: error: no such option: --bar\n',
    });
  });

  it('shows controls in messages', () => {
    expect(rst2manProgram([], 'a\u001b[31m_ `\u202e`_\n').stderr).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('never fails, whatever the arguments and the input', () => {
    const argument = fc.oneof(
      fc.string(),
      fc.constantFrom('--report=1', '-q', '--docutils=0.19', '--strict', 'page.rst'),
    );
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 3 }), fc.uint8Array({ maxLength: 80 }), (argv, input) => {
        expect([0, 1, 2, 11, 12, 13, 14]).toContain(rst2manProgram(argv, input, host).status);
      }),
    );
  });
});
