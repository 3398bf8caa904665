"""Writes generator/rst/character/character-table.ts: what docutils' inline rules and widths ask of characters.

Run it with the Python that docutils is run with, and the folder that holds docutils:
python3 scripts/tables/inline-characters.py .oracle/docutils-0.23/usr/lib/python3/dist-packages > generator/rst/character/character-table.ts
"""
import re
import sys
import unicodedata

sys.path.insert(0, sys.argv[1])
from docutils.utils import punctuation_chars as punctuation  # noqa: E402

BASE = '0123456789abcdefghijklmnopqrstuvwxyz'


def base36(number):
    text = ''
    while True:
        number, digit = divmod(number, 36)
        text = BASE[digit] + text
        if not number:
            return text


def packed(test):
    numbers, last, inside = [], 0, False
    for code in range(0x80, sys.maxunicode + 2):
        now = code <= sys.maxunicode and not 0xd800 <= code < 0xe000 and bool(test(chr(code)))
        if now != inside:
            numbers.append(base36(code - last))
            last, inside = code, now
    return ' '.join(numbers)


def table(name, comment, test):
    print(f'/** {comment} */')
    print(f"export const {name} =\n  '{packed(test)}';")


def lower_runs():
    """Runs of characters at one distance of each other whose lower case is at one distance of them: [code, count, step, distance]."""
    runs = []
    for code in range(0x80, sys.maxunicode + 1):
        low = chr(code).lower()
        if low == chr(code) or len(low) > 1:
            continue
        distance = ord(low) - code
        if runs:
            start, count, step, old = runs[-1]
            gap = code - (start + (count - 1) * (step or 0))
            if old == distance and gap <= 2 and step in (None, gap):
                runs[-1] = (start, count + 1, gap, old)
                continue
        runs.append((code, 1, None, distance))
    return [(start, count, step or 1, distance) for start, count, step, distance in runs]


def signed(number):
    return ('-' if number < 0 else '') + base36(abs(number))


def words(pairs):
    return ' '.join(''.join(map(escape, pair)) for pair in pairs)


def escape(char):
    return f'\\u{ord(char):04x}'


def matching():
    pairs = {}
    for opener, closer in zip(punctuation.openers, punctuation.closers):
        pairs.setdefault(opener, closer)
    for opener, closers in punctuation.quote_pairs.items():
        pairs[opener] += ''.join(c for c in closers if c not in pairs[opener])
    return [opener + closers for opener, closers in pairs.items() if opener != '\\']


starts = re.compile('[' + punctuation.openers + punctuation.delimiters + ']')
ends = re.compile('[' + punctuation.closing_delimiters + punctuation.delimiters + punctuation.closers + ']')
version = sys.version.split()[0]
print(f'// Written by scripts/tables/inline-characters.py from Python {version}, Unicode {unicodedata.unidata_version}, and docutils\' lists of punctuation.')
print('// Each set: base-36 numbers, the distances between the ends of its ranges, from U+0080 on.')
table('alphanumerics', 'Characters of which `isalnum` is true.', str.isalnum)
table('startPunctuation', 'Punctuation before inline markup: what opens, and what delimits.', starts.match)
table('endPunctuation', 'Punctuation behind inline markup: what closes, and what delimits.', ends.match)
table('combining', 'Characters with a combining class.', unicodedata.combining)
table('wide', 'Characters that are two columns wide (East Asian W and F).', lambda c: unicodedata.east_asian_width(c) in 'WF')
print('/** Openers, each with what closes it. */')
print(f"export const pairs =\n  '{words(matching())}';")
print('/** Lower case: runs as first character, number, step and the distance to its lower case, in base 36. */')
print("export const lowerCase =\n  '" + ' '.join(','.join([base36(s), base36(n), base36(t), signed(d)]) for s, n, t, d in lower_runs()) + "';")
