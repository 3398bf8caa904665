"""Writes generator/rst/python/character-table.ts: what Python 3.11's str methods say of characters.

Run it with the Python that docutils is run with: python3 scripts/tables/python-characters.py > generator/rst/python/character-table.ts
"""
import sys
import unicodedata

BASE = '0123456789abcdefghijklmnopqrstuvwxyz'


def base36(number):
    text = ''
    while True:
        number, digit = divmod(number, 36)
        text = BASE[digit] + text
        if not number:
            return text


def ranges(test):
    found = []
    for code in range(sys.maxunicode + 2):
        inside = code <= sys.maxunicode and test(chr(code))
        if inside and not (found and found[-1][1] is None):
            found.append([code, None])
        elif not inside and found and found[-1][1] is None:
            found[-1][1] = code
    return found


def packed(found):
    numbers, last = [], 0
    for start, end in found:
        numbers += [base36(start - last), base36(end - start)]
        last = end
    return ' '.join(numbers)


def table(name, comment, test):
    words = packed(ranges(test))
    print(f'/** {comment} */')
    print(f"export const {name} =\n  '{words}';")


print('// Written by scripts/tables/python-characters.py from Python', sys.version.split()[0] + ', Unicode', unicodedata.unidata_version + '.')
print('// Each table: pairs of base-36 numbers, the distance from the end of the last range and the length of this one.')
table('unprintable', 'Characters that `repr` writes as an escape.', lambda c: not c.isprintable())
table('digits', 'Characters of which `isdigit` is true.', str.isdigit)
table('decimals', 'Characters that `int` takes as decimal digits; each range begins with a zero, and the digits repeat after nine.', str.isdecimal)
