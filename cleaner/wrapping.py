"""Text that is broken at a width, as mails, text files and ``lynx -dump`` are: at which, and which lines go on below.

A line was broken if the next line's first word would not have fitted on it; a text is broken if nearly all of its long
lines were.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise
from unicodedata import east_asian_width

from cleaner.folding import is_unspaced
from cleaner.line import is_blank, list_mark

# Columns at which programs break lines: 72 to 80 by default, and up to the width of a wide terminal.
_NARROWEST, _WIDEST = 60, 140
# Lines of at least this part of the width are long. Of a broken text's long lines all were broken but those that end a
# paragraph, one in three or four; of others hardly any look so.
_LONG = 0.8
_LEAST_BROKEN = 0.5
# Of the lines that a sentence goes on in at least this part begins with a small letter, or in a script that has no
# others. Titles of one length do not, nor do the rows of a table.
_LEAST_GOING_ON = 1 / 3
# Fewer lines can look broken by chance.
_FEWEST = 5
# The width is what nine in ten of the wide lines keep to: addresses, tables and code may go beyond it. So it is guessed
# a little too small, and a line may be that much wider.
_REACHED = 0.9
_OVER = 4
# As many lines of a large text tell of all.
_ENOUGH = 10_000


def columns_of(lines: Sequence[str]) -> int:
    """The columns at which a text is broken; 0 for one that is not."""
    first = list(islice(lines, _ENOUGH))
    lengths = list(map(len, first))
    if sum(map(_WIDEST.__lt__, lengths)) > (1 - _REACHED) * sum(map((_NARROWEST // 2).__le__, lengths)):
        return 0  # so most texts, whose paragraphs are lines
    widths = list(map(_width, first))
    wide = sorted(width for width in widths if width >= _NARROWEST)
    columns = wide[int(_REACHED * len(wide))] if wide else 0
    if not _NARROWEST <= columns <= _WIDEST:
        return 0
    long = sum(_is_long(width, columns) for width in widths)
    below = [below for line, below in pairwise(first) if breaks_off(line, below, columns)]
    if len(below) < max(_FEWEST, _LEAST_BROKEN * long) or sum(map(_goes_on, below)) < _LEAST_GOING_ON * len(below):
        return 0
    return columns


def breaks_off(line: str, below: str, columns: int) -> bool:
    """Whether a line was broken at the width: the first word of the one below it would not have fitted on it."""
    below = below.strip()
    if not below or is_blank(line) or list_mark(below):
        return False
    width = _width(line)
    word = below[0] if is_unspaced(below[0]) else below.split(maxsplit=1)[0]
    return _is_long(width, columns) and width + 1 + _width(word) > columns


def _is_long(width: int, columns: int) -> bool:
    return _LONG * columns <= width <= columns + _OVER


def _goes_on(line: str) -> bool:
    first = line.lstrip()[0]
    return first.isalpha() and not first.isupper()


def _width(line: str) -> int:
    """The columns that a line takes on a terminal; of one longer than any width at least so many."""
    line = line.rstrip()
    if line.isascii() or len(line) > _WIDEST:
        return len(line)
    return len(line) + sum(east_asian_width(character) in "WF" for character in line)
