"""A document's filled lines as blocks count them: paragraphs, dates, numbers and guards, each asked for in one step.

A block asks what the rest of the text holds. With many openers in one text that must not cost a pass over the rest for
each of them, so the counts are made once, when the first opener asks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cache, cached_property
from itertools import accumulate, compress, count, repeat

import regex

from cleaner import patterns
from cleaner.dates import MONTH_NUMBERS
from cleaner.document import Document
from cleaner.line import reading_length

# "2 hours ago": what stands before the number, or after the number and its unit.
_SINCE = "vor|il\\sy\\sa|hace|há|fa|acum|πριν|πριν\\sαπό|منذ|قبل|לפני|před"
_AGO = "ago|geleden|sedan|siden|sitten|temu|fa|atrás|önce|назад|тому|ezelőtt|पहले|lalu|yang\\slalu|trước|پیش|قبل"
# A word that may be a month, after a Hebrew "in".
_MONTH = r"ב?(?P<month>[^\W\d_]{2,})"
# Reading times, dates, ages, counts: what teasers and comments print beside titles, in no language or in many. What
# only a month makes a date comes last.
_META = rf"""
    \d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}            # 24.12.2024, 2024-12-24
    | \d{{1,2}}\s(?:tháng|thg)\s\d{{1,2}},?\s\d{{4}}
    | \d{{4}}[年년]\s?\d{{1,2}}[月월]
    | \b\d+\s*(?:min|mins|minutes?|hours?|days?|weeks?|months?|years?)\s+(?:read|ago)\b
    | \b(?:{_SINCE})\s+\d+\s
    | \b\d+\s\p{{L}}+\s(?:{_AGO})\b
    | \d+\s*(?:分前|時間前|日前|小时前|小時前|分钟前|分鐘前|天前|시간\s?전|분\s?전|일\s?전)
    | \b{_MONTH}\.?\s+\d{{1,2}}(?:,|\s)\s*\d{{4}}   # December 24, 2024
    | \b\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH}\.?,?\s+(?:de\s+)?\d{{4}}
    | \b\d{{4}}\.?\s{_MONTH}\.?\s\d{{1,2}}          # 2024. december 24.
    """
# A line that is a date or age and little else: beside a title or a comment, not inside a sentence.
META_LENGTH = 60
# A summary below a teaser's title: longer is a paragraph of an article (characters, see `reading_length`).
SUMMARY_LENGTH = 400
_NUMBERED = regex.compile(r"\s*\d{1,4}[.)]\s")
# What a title's number is in its key.
_NUMBER = "#.) "


class Outline:
    """The filled lines of a document by index.

    known: lines that rules know as cruft. guards: lines that no block passes. Ranges hold indices of filled lines.
    """

    def __init__(self, document: Document, known: Collection[int], guards: Collection[int]) -> None:
        self.document = document
        self.filled = document.filled
        self.known = list(map(known.__contains__, self.filled))
        self._guards = list(compress(count(), map(guards.__contains__, self.filled)))

    def rest(self, number: int) -> range:
        """The indices of the lines after line `number`, up to a guard."""
        start = bisect_right(self.filled, number)
        guard = bisect_left(self._guards, start)
        return range(start, self._guards[guard] if guard < len(self._guards) else len(self.filled))

    def reaches_end(self, rest: range) -> bool:
        """Whether no guard stands between the lines and the end of the text."""
        return rest.stop == len(self.filled)

    def is_prose(self, index: int) -> bool:
        """Whether the line is a paragraph that no rule knows."""
        return not self.known[index] and self.document.is_prose(self.filled[index])

    def paragraphs(self, rest: range) -> Sequence[int]:
        """The indices of the paragraphs that no rule knows."""
        return _within(self._prose, rest)

    def has_neighbours(self, rest: range) -> bool:
        """Whether two such paragraphs stand in a row."""
        return bool(_within(self._pairs, range(rest.start, rest.stop - 1)))

    def line(self, index: int) -> str:
        """The line itself."""
        return self.document.lines[self.filled[index]]

    def has_long(self, rest: range) -> bool:
        """Whether one of the paragraphs is longer than a summary."""
        return bool(_within(self._long, rest))

    def dated(self, rest: range) -> int:
        """How many lines are a date, an age or a reading time and little else."""
        return _sum(self._dated, rest)

    def numbered(self, rest: range) -> int:
        """How many lines begin with a number as a list's items do."""
        return _sum(self._numbered, rest)

    def all_known(self, rest: range) -> bool:
        """Whether rules know all the lines."""
        return _sum(self._known_before, rest) == len(rest)

    def any_sign(self, rest: range) -> bool:
        """Whether a line is known, dated or numbered, as something among comments is."""
        return _sum(self._known_before, rest) + self.dated(rest) + self.numbered(rest) > 0

    def times(self, key: str) -> int:
        """How often the text has a line with this key."""
        return self._keys[key]

    def title(self, index: int) -> str:
        """The line's key without a number at its start."""
        return self.document.key(self.filled[index]).lstrip(_NUMBER)

    def comes_again(self, index: int) -> bool:
        """Whether a later line has the same title."""
        return self._last_title[self.title(index)] > index

    @cached_property
    def _prose(self) -> list[int]:
        indices = (bisect_left(self.filled, number) for number in self.document.paragraphs)
        return [index for index in indices if not self.known[index]]

    @cached_property
    def _pairs(self) -> list[int]:
        return [a for a, b in zip(self._prose, self._prose[1:], strict=False) if b == a + 1]

    @cached_property
    def _long(self) -> list[int]:
        return [index for index in self._prose if reading_length(self.line(index)) > SUMMARY_LENGTH]

    @cached_property
    def _dated(self) -> list[int]:
        return self._count(is_meta)

    @cached_property
    def _numbered(self) -> list[int]:
        return self._count(lambda line: _NUMBERED.match(line) is not None)

    @cached_property
    def _known_before(self) -> list[int]:
        return list(accumulate(self.known, initial=0))

    @cached_property
    def _keys(self) -> Counter[str]:
        return Counter(map(self.document.key, self.filled))

    @cached_property
    def _last_title(self) -> dict[str, int]:
        document, keys = self.document, self.document.keys
        titles = map(str.lstrip, (keys[n] or document.key(n) for n in self.filled), repeat(_NUMBER))
        return dict(zip(titles, count(), strict=False))

    def _count(self, holds: Callable[[str], bool]) -> list[int]:
        """For each index how many lines before it hold true."""
        return list(accumulate((holds(self.document.lines[number]) for number in self.filled), initial=0))


def _within(indices: Sequence[int], rest: range) -> Sequence[int]:
    """Those of some sorted indices that lie in the range."""
    return indices[bisect_left(indices, rest.start) : bisect_left(indices, rest.stop)]


def _sum(before: Sequence[int], rest: range) -> int:
    """How many in the range, from the counts before each index."""
    return before[rest.stop] - before[rest.start]


@cache
def _meta() -> regex.Pattern[str]:
    return patterns.compiled(_META, regex.IGNORECASE | regex.VERBOSE)


def is_meta(line: str) -> bool:
    """Whether the line is a date, an age or a reading time and little else."""
    text = line.strip()
    if len(text) > META_LENGTH or not any(map(str.isdigit, text)):
        return False
    months = (match["month"] for match in _meta().finditer(text, overlapped=True))
    return any(month is None or month.casefold() in MONTH_NUMBERS for month in months)
