"""Prints, as JSON, how many milliseconds docutils takes to read standard input and run its transforms, warm, a figure a round.

Arguments: the unpacked docutils package, the number of rounds. Report level 5: what is measured is not the printing.
"""
import json
import sys
import time

sys.path.insert(0, sys.argv[1] + '/usr/lib/python3/dist-packages')
from docutils.core import publish_doctree  # noqa: E402

page = sys.stdin.read()
settings = {'report_level': 5, 'syntax_highlight': 'none'}
publish_doctree(page, settings_overrides=settings)
times = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    publish_doctree(page, settings_overrides=settings)
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps(times))
