"""Texts too large to be held twice: a view of spans of one, and lines that are cut out when they are asked for."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import sub
from typing import NamedTuple, overload

# Lines cut out at a time.
_LINES = 1_024
# Characters looked through at a time.
_SLICE = 1 << 20


class Spans(NamedTuple):
    """Where spans of a source start and end, in order; in arrays, for of a large text there are very many."""

    starts: array[int]
    ends: array[int]

    @classmethod
    def none(cls) -> Spans:
        """Nothing yet."""
        return cls(array("q"), array("q"))

    @classmethod
    def whole(cls, size: int, start: int = 0) -> Spans:
        """All of a source in one span."""
        return cls(array("q", [start]), array("q", [size]))

    def add(self, start: int, end: int) -> None:
        """Add the next one."""
        self.starts.append(start)
        self.ends.append(end)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """The start and end of each."""
        return zip(self.starts, self.ends, strict=True)


class View:
    """What spans of a source hold, one after the other, without a copy of it."""

    def __init__(self, source: str, spans: Spans) -> None:
        self._source = source
        self._starts = spans.starts
        sizes: Iterator[int] = map(sub, spans.ends, spans.starts)
        self._offsets = array("q", accumulate(sizes, initial=0))

    def __len__(self) -> int:
        return self._offsets[-1]

    def between(self, start: int, end: int) -> str:
        """The characters from `start` to `end`, which is excluded."""
        parts = []
        index = bisect_right(self._offsets, start) - 1
        while start < end:
            shift = self._starts[index] - self._offsets[index]
            index += 1
            stop = min(end, self._offsets[index])
            parts.append(self._source[start + shift : stop + shift])
            start = stop
        return "".join(parts)

    def slices(self, overlap: int = 0) -> Iterator[str]:
        """All of it in slices, none large, each with so many characters of the next."""
        for start in range(0, len(self), _SLICE):
            yield self.between(start, min(start + _SLICE + overlap, len(self)))

    def __contains__(self, part: str) -> bool:
        return any(part in text for text in self.slices(len(part) - 1))


class Lines(Sequence[str]):
    """The lines of a large text. Most are asked for in their order, so that some around the last one are at hand."""

    def __init__(self, text: View) -> None:
        self._text = text
        self.starts = array("q", [0])
        start = 0
        for part in text.slices():
            end = part.find("\n")
            while end >= 0:
                self.starts.append(start + end + 1)
                end = part.find("\n", end + 1)
            start += len(part)
        self.starts.append(len(text))
        self._first = 0
        self._at_hand: list[str] = []  # the lines from `_first` on that were asked for last

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __iter__(self) -> Iterator[str]:
        for first in range(0, len(self), _LINES):
            yield from self._at_hand if self._at_hand and first == self._first else self._cut(first)

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> list[str]: ...
    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self[index] for index in range(*number.indices(len(self)))]
        index = number - self._first
        if not 0 <= index < len(self._at_hand):
            index = self._fetch(range(len(self))[number])  # a number may count from the end
        return self._at_hand[index]

    def _fetch(self, number: int) -> int:
        """Have a line at hand, and give its place among those that are."""
        self._first = number - number % _LINES
        self._at_hand = self._cut(self._first)
        return number - self._first

    def _cut(self, first: int) -> list[str]:
        last = min(first + _LINES, len(self))
        text = self._text.between(self.starts[first], self.starts[last] - (last < len(self)))  # less its newline
        return text.split("\n") if last - first > 1 else [text]
