"""What is left of a text after some rounds, and where it stood in the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from cleaner.document import Document, line_starts
from cleaner.links import without_links
from cleaner.result import Removal
from cleaner.settle import Cut, apply
from cleaner.spans import Lines, Spans, View

# A text of more characters than this is no page, and copies of what is left of it would take a lot of memory.
LARGE = 8_000_000
_MARK = "\ufeff"


class Remaining:
    """What is left of a text after some rounds, and where it stood in the source."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._marked = source.startswith(_MARK)  # a byte order mark is no part of the first line
        self._unlinked = without_links(source) if len(source) > LARGE else ""
        self._left = Spans.whole(len(source), int(self._marked))
        self._read()

    def _read(self) -> None:
        """Read what is left; of a large text without a copy."""
        if self._unlinked:
            self.document = Document(View(self._unlinked, self._left))
            changed = self._unlinked != self.source
            lines: Sequence[str] = Lines(View(self.source, self._left)) if changed else ()
        else:
            text = "".join([self.source[start:end] for start, end in self._left.pairs()])
            self.document = Document(without_links(text))
            lines = text.split("\n") if self.document.text != text else ()
        pairs = enumerate(zip(lines, self.document.lines, strict=True)) if lines else ()
        self._with_links = {number for number, (line, seen) in pairs if line != seen}

    def without_parts_of_links(self, cuts: Iterable[Cut]) -> list[Cut]:
        """The cuts but those of pieces of a line with the marks of a link, as a piece might be half of the mark."""
        return [cut for cut in cuts if cut.to < 0 or cut.first not in self._with_links]

    @cached_property
    def _line_starts(self) -> Sequence[int]:
        """The offset of each line of the source."""
        if self._unlinked:
            return Lines(View(self.source, Spans.whole(len(self.source)))).starts
        return line_starts(self.source.split("\n"))

    def cut(self, cuts: list[Cut]) -> list[Removal]:
        """Take spans out of what is left; gives the removals in offsets and lines of the source. Empties the list."""
        self._left, removed, takers = apply(self._left, cuts)
        del self.document  # the lines of a large text would be held twice
        self._read()
        cuts.clear()
        takers.reverse()  # each goes when its removal is made: of a large text there are many
        removals = [self._removal(takers.pop(), *span) for span in removed.pairs()]
        if self._unlinked and removals:
            del self._line_starts  # some MiB of a large text, and soon made again
        return removals

    def skip_mark(self) -> bool:
        """Pass over a byte order mark that has come to stand at the start, as another cleaning will; whether there is.

        Files that were joined have some within.
        """
        if self._marked or self.document.head(1) != _MARK:
            return False
        self._marked = True
        self._left.starts[0] += 1
        self._read()
        return True

    def _removal(self, cut: Cut, start: int, end: int) -> Removal:
        text = self.source[start:end]
        begin = start + len(text) - len(text.lstrip())
        stop = start + len(text.rstrip())
        return Removal(
            rule=cut.rule.id,
            reason=cut.rule.reason,
            start=start,
            end=end,
            first_line=bisect_right(self._line_starts, begin if begin < stop else start),
            last_line=bisect_right(self._line_starts, max(stop - 1, start)),
            text=text,
            evidence=tuple(sign for sign in cut.evidence if sign),
            whole_lines=cut.to < 0,
        )
