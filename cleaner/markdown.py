"""What Markdown says of a document's lines: which is its title, and which are none of its words."""

from __future__ import annotations

from itertools import groupby, islice

from cleaner.document import Document
from cleaner.late import late

# A Markdown heading of the first level.
TITLE_MARK = "# "
# What fences code in Markdown (CommonMark 0.31, section 4.5): three signs or more, and a name of its language.
_FENCE = late(r" {0,3}(`{3,}|~{3,})([^`]*)$")
# The line that opens and closes the record of a file above its Markdown, a line of such a record, and how many it has.
_RECORD_MARK = "---"
_RECORD_LINE = late(r"[\w-]+:(?: |$)|\s|- |#|$")
LONGEST_RECORD = 100
# What no heading is.
_EMPTY_COMMENT = "\n#\n"


def title_of(document: Document) -> int:
    """The first filled line if it is the text's only Markdown heading of the first level, else -1."""
    first = document.filled[0] if document.filled else -1
    if first < 0 or not document.lines[first].startswith(TITLE_MARK):
        return -1
    below = islice(document.lines, first + 1, None)  # of a large text a copy would take much memory
    return -1 if any(line.startswith(TITLE_MARK) for line in below) else first


def code_of(document: Document) -> set[int]:
    """The lines that a Markdown file quotes or keeps for programs: fenced code, closed, and the record at its start.

    And the comments of settings or a script, which look like headings: lines with a `#` in a row, one with no more.
    """
    found = set(range(_end_of_record(document)))
    if "#" in document.lines and document.holds(_EMPTY_COMMENT):
        for is_comment, run in groupby(enumerate(document.lines), lambda line: line[1].startswith("#")):
            lines = list(run) if is_comment else []
            if any(line.rstrip() == "#" for _, line in lines):
                found.update(number for number, _ in lines)
    fence, opened = "", -1
    is_fenced = document.holds("`", "~") and document.holds("```", "~~~")  # a search for one character is far faster
    for number, line in enumerate(document.lines) if is_fenced else ():
        match = _FENCE.match(line)
        if match and not fence:
            fence, opened = match[1], number
        elif match and match[1].startswith(fence) and not match[2].strip():
            found.update(range(opened, number + 1))
            fence = ""
    return found


def _end_of_record(document: Document) -> int:
    """The lines of the record at the start of a Markdown file, 0 if there is none."""
    if document.lines[0].rstrip() != _RECORD_MARK:
        return 0
    for number, line in enumerate(document.lines[1 : LONGEST_RECORD + 1], 1):
        if line.rstrip() == _RECORD_MARK:
            return number + 1 if number > 1 else 0
        if not _RECORD_LINE.match(line):
            return 0
    return 0
