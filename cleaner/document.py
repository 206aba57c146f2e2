"""A text as rules see it: its lines, their offsets, their keys, and what is measured of them when asked."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from functools import cached_property
from itertools import accumulate, compress, count, islice
from operator import add

from cleaner import folding
from cleaner.line import LEAST_PROSE, UNSPACED_WEIGHT, is_prose, runs_on
from cleaner.rule import Place
from cleaner.spans import Lines, View
from cleaner.wrapping import breaks_off, columns_of

# Lines that are longer have no key until it is asked for: phrases are shorter, and most bytes stand in such lines.
LONGEST_KEYED = 300
# Lines that are longer are folded in pieces, as all words of one at a time would take twelve times its memory. No
# phrase is looked for in them, whatever their length without the signs around them.
_LONGEST_FOLDED = 100_000
# Lines that are folded in one go: enough to make the most of each pass, and few enough to stay small.
_LINES_AT_ONCE = 2_000
# The head ends with the third paragraph and the tail begins after the third from the end: what pages print around an
# article (bylines, tools, ads, teasers) reaches a paragraph or two into what extractors return.
EDGE_PARAGRAPHS = 3
# Characters that an article has at least, in a script with spaces; what is shorter is a post or a notice.
ARTICLE_LENGTH = 600

# What is known of whether a line is a paragraph.
_NOT_ASKED, _NO_PROSE, _PROSE = range(3)

_PLACE_SETS: dict[tuple[bool, bool], frozenset[Place]] = {
    (True, False): frozenset({"head"}),
    (False, True): frozenset({"tail"}),
    (True, True): frozenset({"head", "tail"}),
    (False, False): frozenset({"body"}),
}


class Document:
    """One text, read.

    size: in characters. lines: without their newlines. A line ends at ``\\n``; a carriage return before it belongs to
    the newline. Numbers count from 0 here and from 1 in everything a user sees.
    """

    def __init__(self, text: str | View) -> None:
        self._text = text
        self.size = len(text)
        self.lines: Sequence[str] = text.split("\n") if isinstance(text, str) else Lines(text)
        self._keys: list[str] = []
        self._other_keys: dict[int, str] = {}
        self._prose = bytearray(len(self.lines))

    @property
    def text(self) -> str:
        """All of it. Of a large text that is a copy: `holds`, `head` and `lines` need none."""
        return self._text if isinstance(self._text, str) else "".join(self._text.slices())

    def head(self, size: int) -> str:
        """The first characters of it, at most so many."""
        return self._text[:size] if isinstance(self._text, str) else self._text.between(0, min(size, self.size))

    def holds(self, *parts: str) -> bool:
        """Whether one of these stands in the text."""
        return any(part in self._text for part in parts)

    @cached_property
    def starts(self) -> array[int]:
        """The offset (characters) of each line's first character; one more for the end of the text."""
        if isinstance(self.lines, Lines):
            return self.lines.starts
        offsets = line_starts(self.lines)
        offsets[-1] = self.size
        return offsets

    @cached_property
    def initials(self) -> frozenset[str]:
        """What its lines begin with: tells at once that nearly all texts have none of what begins with a sign."""
        return frozenset({line[:1] for line in self.lines})

    @cached_property
    def filled(self) -> Sequence[int]:
        """The numbers of the lines that are not blank."""
        numbers = (number for number, line in enumerate(self.lines) if line and not line.isspace())
        # Those of a large text would take four times the memory in a list, which is faster to make and to walk.
        return list(numbers) if isinstance(self._text, str) else array("q", numbers)

    def filled_between(self, first: int, last: int) -> Sequence[int]:
        """The numbers of the lines from `first` to `last`, both included, that are not blank."""
        return self.filled[bisect_left(self.filled, first) : bisect_right(self.filled, last)]

    @property
    def keys(self) -> list[str]:
        """Each line as phrases are compared, see `folding.key`; "" for one longer than `LONGEST_KEYED`, see `key`."""
        if not self._keys:
            for _ in self.look_up(frozenset()):
                pass
        return self._keys

    def key(self, number: int) -> str:
        """The line as phrases are compared, however long."""
        found = self.keys[number] or self._other_keys.get(number)
        if found is None:
            found = folding.key(self.lines[number])
            if isinstance(self._text, str):  # of a large text they would take as much memory again
                self._other_keys[number] = found
        return found

    def filled_with(self, keys: Set[str]) -> list[int]:
        """The indices in `filled` of the lines that have one of the keys."""
        if self._key_set.isdisjoint(keys):
            return []
        return [bisect_left(self.filled, number) for number in compress(count(), map(keys.__contains__, self.keys))]

    @cached_property
    def numbered(self) -> list[int]:
        """The indices in `filled` of the lines with a number, but for those longer than `LONGEST_KEYED`."""
        keys = self.keys
        return [index for index, number in enumerate(self.filled) if "#" in keys[number]]

    @cached_property
    def _key_set(self) -> set[str]:
        return set(self.keys)

    @cached_property
    def repeated(self) -> set[str]:
        """The lines that stand in the text more than once, without the spaces around them."""
        # Told by hashes: copies of all lines of a large text would take as much memory again.
        if len(self.filled) < 2:
            return set()
        once: set[int] = set()
        again: set[str] = set()
        for line in filter(None, map(str.strip, self.lines)):
            found = hash(line)
            if found in once:
                again.add(line)
            else:
                once.add(found)
        return again

    @cached_property
    def opening(self) -> int:
        """The index in `filled` of the first line that reads like a paragraph, 0 if there is none."""
        return next((index for index, number in enumerate(self.filled) if self.is_prose(number)), 0)

    @cached_property
    def below_prose(self) -> int:
        """The number of the last filled line if the one above it reads like a paragraph, else -1."""
        return self.filled[-1] if len(self.filled) > 1 and self.is_prose(self.filled[-2]) else -1

    def look_up(
        self, units: frozenset[str], keys: list[str] | None = None, new: Sequence[int] | None = None
    ) -> Iterator[tuple[Sequence[int], dict[int, frozenset[str]]]]:
        """Fold the lines that are new, in batches: gives the numbers of each, and the units that its lines hold.

        units: those to look for, see `folding.words`; lines that hold none are left out of the second. keys: those of
        all lines, as far as an earlier round found them. new: the numbers of the lines that it did not know; None for
        all. When a batch is given, its lines have their keys.
        """
        self._keys = keys or [""] * len(self.lines)
        unknown = range(len(self.lines)) if new is None else new
        for first in range(0, len(unknown), _LINES_AT_ONCE):
            numbers = unknown[first : first + _LINES_AT_ONCE]
            lines = [self.lines[number] for number in numbers]
            folded = folding.fold_lines([line if len(line) <= _LONGEST_FOLDED else "" for line in lines])
            for number, key in zip(numbers, folded.keys(LONGEST_KEYED), strict=True):
                self._keys[number] = key
            holding = folded.holding(units) if units else {}
            if max(map(len, lines)) > _LONGEST_FOLDED:
                holding |= {index: held(line, units) for index, line in enumerate(lines) if len(line) > _LONGEST_FOLDED}
            yield numbers, {numbers[index]: found for index, found in holding.items()}

    def is_prose(self, number: int) -> bool:
        """Whether the line reads like a paragraph: long and ended like a sentence, or very long."""
        found = self._prose[number]
        if found == _NOT_ASKED:
            found = self._prose[number] = _PROSE if is_prose(self.lines[number]) else _NO_PROSE
        return found == _PROSE

    @cached_property
    def paragraphs(self) -> Sequence[int]:
        """The numbers of the lines that read like a paragraph."""
        lines = self.lines
        return array("q", (n for n in self.filled if len(lines[n]) >= LEAST_PROSE and self.is_prose(n)))

    @cached_property
    def columns(self) -> int:
        """The columns at which the text is broken, 0 if its paragraphs are lines."""
        return columns_of(self.lines)

    def goes_on(self, number: int) -> bool:
        """Whether the line's sentence, or its paragraph in a text broken at a width, goes on in the next line."""
        if not 0 <= number < len(self.lines) - 1:
            return False
        line, below = self.lines[number], self.lines[number + 1]
        return runs_on(line, below) or (self.columns > 0 and breaks_off(line, below, self.columns))

    def is_broken(self, number: int) -> bool:
        """Whether the line is one paragraph with the line right above or below it."""
        return self.goes_on(number - 1) or self.goes_on(number)

    def is_amid(self, number: int) -> bool:
        """Whether the line is the middle of a paragraph that began in the line above and goes on in the one below."""
        return self.goes_on(number) and self.goes_on(number - 1)

    def is_below_article(self, number: int) -> bool:
        """Whether as much text stands above the line as an article has at least."""
        above = self.starts[number]
        if UNSPACED_WEIGHT * above < ARTICLE_LENGTH:
            return False
        return above >= ARTICLE_LENGTH or folding.is_unspaced(self.head(above))

    def places(self, number: int) -> frozenset[Place]:
        """Where the line stands: in the head, the body or the tail; a short text's lines are in head and tail.

        But none above the first paragraph is in the tail: there a headline stands.
        """
        head_end, tail_start = self._edges
        return _PLACE_SETS[number < head_end, number > tail_start]

    @cached_property
    def _edges(self) -> tuple[int, int]:
        """The line that ends the head (excluded) and the line after which the tail begins."""
        first = list(islice((n for n in self.filled if self.is_prose(n)), EDGE_PARAGRAPHS))
        last = list(islice((n for n in reversed(self.filled) if self.is_prose(n)), EDGE_PARAGRAPHS))
        full = len(first) == EDGE_PARAGRAPHS
        if full:
            return first[-1], last[-1]
        return len(self.lines), first[0] - 1 if first else -1


def held(line: str, units: frozenset[str]) -> frozenset[str]:
    """Those of the units that a line holds, however long it is."""
    found = (folding.fold_lines([piece]).holding(units) for piece in folding.pieces(line, _LONGEST_FOLDED))
    return frozenset().union(*(held for holding in found for held in holding.values()))


def line_starts(lines: Sequence[str]) -> array[int]:
    """The offset of each line's first character, and of a line that would follow them."""
    return array("q", map(add, accumulate(map(len, lines), initial=0), count()))
