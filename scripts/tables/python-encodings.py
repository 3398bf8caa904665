"""Writes generator/rst/python/encoding-table.ts: the names by which Python 3.11 finds an encoding.

Run it with the Python that docutils is run with: python3 scripts/tables/python-encodings.py > generator/rst/python/encoding-table.ts
"""
import codecs
import encodings
import encodings.aliases
import pkgutil
import sys
import textwrap


def is_known(name):
    try:
        return bool(codecs.lookup(name))
    except LookupError:
        return False


def table(name, comment, words):
    print(f'/** {comment} */')
    print(f'export const {name} =\n  `' + textwrap.fill(' '.join(sorted(words)), 150, break_on_hyphens=False) + '`;')


print('// Written by scripts/tables/python-encodings.py from Python', sys.version.split()[0] + '.')
table('encodingAliases', 'Other names of encodings.', filter(is_known, encodings.aliases.aliases))
table('encodingModules', 'The names of the encodings themselves.', filter(is_known, (module.name for module in pkgutil.iter_modules(encodings.__path__))))
