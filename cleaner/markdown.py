"""What Markdown says of a document's lines: which is its title."""

from __future__ import annotations

from itertools import islice

from cleaner.document import Document

# A Markdown heading of the first level.
TITLE_MARK = "# "


def title_of(document: Document) -> int:
    """The first filled line if it is the text's only Markdown heading of the first level, else -1."""
    first = document.filled[0] if document.filled else -1
    if first < 0 or not document.lines[first].startswith(TITLE_MARK):
        return -1
    below = islice(document.lines, first + 1, None)  # of a large text a copy would take much memory
    return -1 if any(line.startswith(TITLE_MARK) for line in below) else first
