"""Pages broken at a width, as ``lynx -dump`` and html2text print them: their paragraphs are put together before they
are judged.

A paragraph's line says little by itself, and what the signs know of lengths and sentence ends was learned from whole
paragraphs. A line was broken if the next line's first word would not have fitted on it; a text is broken if nearly all
of its long lines were.
"""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import east_asian_width

from cleaner.document import Document
from cleaner.folding import is_unspaced
from cleaner.line import list_mark
from cleaner.page.segmentation import Region, Segmentation
from cleaner.page.segmentation import segment as segment_paragraphs

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


def segment(document: Document, *notes: Mapping[int, str]) -> Segmentation:
    """Find what of a page goes, see `segmentation.segment`; of a page that is broken at a width by its paragraphs.

    notes: what else is known of lines (from 0), as `segmentation.segment` takes it; of a paragraph if of all its lines.
    """
    groups = paragraphs(document)
    if groups is None:
        return segment_paragraphs(document, *notes)
    lines = [" ".join([document.lines[group[0]].rstrip(), *_stripped(document, group[1:])]) for group in groups]
    of_groups = [
        {index: note[group[0]] for index, group in enumerate(groups) if all(line in note for line in group)}
        for note in notes
    ]
    found = segment_paragraphs(Document("\n".join(lines)), *of_groups)
    regions = (Region(groups[r.first][0], groups[r.last][-1], r.kind, r.evidence) for r in found.regions)
    return Segmentation(tuple(regions), found.withheld)


def _stripped(document: Document, group: range) -> list[str]:
    return [document.lines[number].strip() for number in group]


def paragraphs(document: Document) -> list[range] | None:
    """The lines (from 0) of each paragraph or blank line, in their order; None if the text is not broken at a width."""
    widths = [_width(line) for line in document.lines]
    wide = sorted(width for width in widths if width >= _NARROWEST)
    limit = wide[int(_REACHED * len(wide))] if wide else 0
    if not _NARROWEST <= limit <= _WIDEST:
        return None
    long = [number for number in document.filled if _LONG * limit <= widths[number] <= limit + _OVER]
    broken = {number for number in long if widths[number] + _next_word(document, number) > limit}
    going_on = sum(_goes_on(document.lines[number + 1]) for number in broken)
    if len(broken) < max(_FEWEST, _LEAST_BROKEN * len(long)) or going_on < _LEAST_GOING_ON * len(broken):
        return None
    groups: list[range] = []
    for number in range(len(document.lines)):
        if number - 1 in broken:
            groups[-1] = range(groups[-1].start, number + 1)
        else:
            groups.append(range(number, number + 1))
    return groups


def _next_word(document: Document, number: int) -> int:
    """The columns that the next line's first word would take behind this line; none if it begins something new."""
    line = document.lines[number + 1].strip() if number + 1 < len(document.lines) else ""
    if not line or list_mark(line):
        return -_WIDEST
    return 1 + _width(line[0] if is_unspaced(line[0]) else line.split(maxsplit=1)[0])


def _goes_on(line: str) -> bool:
    first = line.lstrip()[0]
    return first.isalpha() and not first.isupper()


def _width(line: str) -> int:
    """The columns that a line takes on a terminal; of one longer than any width at least so many."""
    line = line.rstrip()
    if line.isascii() or len(line) > _WIDEST:
        return len(line)
    return len(line) + sum(east_asian_width(character) in "WF" for character in line)
