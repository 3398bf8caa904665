"""Asks an unpacked docutils what it answers, for tests that compare with it.

    driver.py ROOT PROGRAM [ARGUMENT...]   stands for the program (rst2man, rst2pseudoxml): same streams, same status
    driver.py ROOT serve                   imports docutils once; one JSON request a line in, one JSON answer a line out

ROOT is a Debian package's unpacked tree (usr/lib/python3/dist-packages, usr/share/docutils).
Run it with `python3 -I -S`: then nothing that the machine has installed (Pygments above all) can be imported.

A request has `kind`, `input` and, by kind:
    rst2man, rst2pseudoxml   args                         -> {status, stdout, stderr}
    parser                   settings, source             -> {output, messages}: pseudo-XML straight after parsing
    transform                settings, source, transforms -> the same after the named transforms and the collection of messages
    manpage                  settings                     -> {output, messages}
    tableparser              parser: grid | simple        -> {output}: the structure, or "ErrorClass: message"
An answer has `error` instead where docutils itself failed outside its programs' own reports.
"""

import argparse
import contextlib
import io
import json
import os
import sys
import traceback
import warnings

PROGRAMS = ('rst2man', 'rst2pseudoxml')
WRITERS = {'rst2man': 'manpage', 'rst2pseudoxml': 'pseudoxml'}
TRANSFORM_MODULES = ('components', 'frontmatter', 'misc', 'parts', 'references', 'universal', 'writer_aux')


def import_docutils(root):
    """Puts the unpacked packages first on the path and tells docutils where its data files lie."""
    root = os.path.abspath(root)
    sys.path.insert(0, os.path.join(root, 'usr/lib/python3/dist-packages'))
    import docutils

    if hasattr(docutils, '_datadir'):
        code = os.path.dirname(os.path.abspath(docutils.__file__))
        share = os.path.join(root, 'usr/share/docutils')
        docutils._datadir = lambda path, *rest: os.path.join(
            share, os.path.relpath(os.path.dirname(os.path.abspath(path)), code))
    return docutils


def restore_title_line(docutils):
    """Gives Debian's 0.19 the .TH line of the release: Debian took the empty fifth field out, as 0.20 does."""
    from docutils.writers import manpage

    if not docutils.__version__.startswith('0.19'):
        return
    patched = manpage.Translator.header

    def header(translator):
        text = patched(translator)
        if translator._docinfo['manual_group']:
            return text
        first, rest = text.split('\n.SH NAME\n', 1)
        return first + ' ""\n.SH NAME\n' + rest

    manpage.Translator.header = header


def run_program(name, arguments):
    """Runs a program of docutils in this process, with the streams and the argument list as they are; ends in SystemExit."""
    from docutils import core

    sys.argv = [name, *arguments]
    entry = getattr(core, name, None)
    if entry is not None:
        return entry()
    import importlib
    import locale
    with contextlib.suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, '')
    writers = importlib.import_module(f'docutils.writers.{WRITERS[name]}')
    return core.publish_cmdline(writer=writers.Writer())


def status_of(leaving):
    """The exit status that the interpreter makes of a SystemExit."""
    if leaving.code is None:
        return 0
    if isinstance(leaving.code, int):
        return leaving.code
    print(leaving.code, file=sys.stderr)
    return 1


class NamedBytes(io.BytesIO):
    """Bytes in memory with the name of a stream: docutils puts it into its messages."""

    def __init__(self, name, data=b''):
        super().__init__(data)
        self.name = name


class Streams:
    """Standard input, output and error of one run, kept in memory, encoded as the real ones are in a C.UTF-8 locale."""

    def __init__(self, data):
        self.output = NamedBytes('<stdout>')
        self.error = NamedBytes('<stderr>')
        self.streams = (
            io.TextIOWrapper(NamedBytes('<stdin>', data), encoding='utf-8', errors='surrogateescape'),
            io.TextIOWrapper(self.output, encoding='utf-8', errors='surrogateescape', write_through=True),
            io.TextIOWrapper(self.error, encoding='utf-8', errors='backslashreplace', write_through=True),
        )
        self.saved = None

    def __enter__(self):
        self.saved = sys.stdin, sys.stdout, sys.stderr, sys.argv
        sys.stdin, sys.stdout, sys.stderr = self.streams
        return self

    def __exit__(self, *_):
        sys.stdin, sys.stdout, sys.stderr, sys.argv = self.saved
        return False

    def text(self):
        return {'stdout': self.output.getvalue().decode('utf-8', 'backslashreplace'),
                'stderr': self.error.getvalue().decode('utf-8', 'backslashreplace')}


class Driver:
    """Answers requests; before each, what documents can change in docutils' modules is put back."""

    def __init__(self):
        from docutils.parsers.rst import directives, roles, states

        self.roles, self.directives, self.states = roles, directives, states
        self.fresh_roles, self.fresh_directives = dict(roles._roles), dict(directives._directives)

    def reset(self):
        self.roles._roles.clear()
        self.roles._roles.update(self.fresh_roles)
        self.directives._directives.clear()
        self.directives._directives.update(self.fresh_directives)
        for machines in (self.states.RSTState, self.states.NestedStateMachine):
            if hasattr(machines, 'nested_sm_cache'):
                machines.nested_sm_cache.clear()

    def answer(self, request):
        self.reset()
        kind = request['kind']
        try:
            with warnings.catch_warnings():
                if kind in PROGRAMS:
                    return self.program(request)
                return getattr(self, kind)(request)
        except Exception as error:  # docutils failed, not the driver: that is an answer too
            return {'error': f'{type(error).__name__}: {error}'}

    def program(self, request):
        with Streams(request['input'].encode('utf-8', 'surrogatepass')) as streams:
            try:
                run_program(request['kind'], request.get('args', []))
                status = 0
            except SystemExit as leaving:
                status = status_of(leaving)
            except BaseException:
                traceback.print_exc()
                status = 1
        return {'status': status, **streams.text()}

    def parser(self, request):
        document, messages = self.document(request)
        return {'output': document.pformat(), 'messages': messages}

    def transform(self, request):
        self.directives.register_directive('add-name-to-title', title_name_directive())
        document, messages = self.document(request)
        for name in request['transforms']:
            document.transformer.add_transform(find_transform(name))
        if 'TestMessages' not in request['transforms']:
            document.transformer.add_transform(find_transform('TestMessages'))
        document.transformer.apply_transforms()
        return {'output': document.pformat(), 'messages': messages}

    def document(self, request):
        from docutils import frontend, utils
        from docutils.parsers import rst

        parser = rst.Parser()
        settings = frontend.get_default_settings(rst.Parser)
        settings.warning_stream = ''
        for name, value in request.get('settings', {}).items():
            setattr(settings, name, value)
        document = utils.new_document(request.get('source', 'test data'), settings)
        messages = []
        document.reporter.attach_observer(lambda message: messages.append(describe(message)))
        parser.parse(request['input'], document)
        return document, messages

    def manpage(self, request):
        from docutils import core
        from docutils.readers import standalone
        from docutils.writers import manpage

        messages = []

        class Reader(standalone.Reader):
            def new_document(self):
                document = super().new_document()
                document.reporter.attach_observer(lambda message: messages.append(describe(message)))
                return document

        overrides = {'_disable_config': True, 'warning_stream': '', **request.get('settings', {})}
        output = core.publish_string(request['input'], reader=Reader(), writer=manpage.Writer(), settings_overrides=overrides)
        return {'output': output.decode('utf-8'), 'messages': messages}

    def tableparser(self, request):
        from docutils import statemachine
        from docutils.parsers.rst import tableparser

        lines = statemachine.StringList(statemachine.string2lines(request['input']), 'test data')
        parser = tableparser.SimpleTableParser() if request.get('parser') == 'simple' else tableparser.GridTableParser()
        try:
            return {'output': plain(parser.parse(lines))}
        except tableparser.TableMarkupError as error:
            return {'output': f'{type(error).__name__}: {error}'}


def describe(message):
    """A system message as plain data; the text is the message alone, without what it quotes."""
    return {'level': message['level'], 'type': message['type'], 'line': message.get('line'),
            'source': message.get('source'), 'text': message[0].astext() if len(message) else ''}


def plain(value):
    """A table parser's structure as JSON can hold it."""
    if isinstance(value, (str, int)) or value is None:
        return value
    return [plain(item) for item in value]


def title_name_directive():
    """The directive that docutils' own test of document titles defines: it gives the document one more name."""
    from docutils.parsers.rst import Directive

    class AddNameToTitle(Directive):
        def run(self):
            self.state_machine.document['names'].append('Name')
            return []

    return AddNameToTitle


def find_transform(name):
    import importlib

    for module in TRANSFORM_MODULES:
        found = getattr(importlib.import_module(f'docutils.transforms.{module}'), name, None)
        if found is not None:
            return found
    raise LookupError(f'no transform {name}')


def serve():
    """Reads requests until standard input ends."""
    driver = Driver()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    for line in requests:
        answers.write(json.dumps(driver.answer(json.loads(line))).encode('ascii') + b'\n')
        answers.flush()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('root')
    parser.add_argument('program', choices=['serve', *PROGRAMS])
    parser.add_argument('rest', nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    docutils = import_docutils(arguments.root)
    restore_title_line(docutils)
    if arguments.program == 'serve':
        serve()
    else:
        run_program(arguments.program, arguments.rest)


if __name__ == '__main__':
    main()
