"""What is measured of a line: signs, each a short phrase that a person can check on the page.

A sign is what a weight is learned for (`weights`) and what a removal names as its evidence. None knows a language:
signs are lengths, ends of sentences, capitals, digits, marks of lists, blank lines and indentation, what neighbours
look like, where the mass of prose lies and whether a line shares its words, and what the phrase rules know.
Measures are binned, so that a weight says what it means. All is linear in the document's length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import regex

from cleaner.document import UNSPACED_WEIGHT, Document, ends_sentence
from cleaner.folding import is_unspaced, unspaced

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*")
# A sentence that ends inside the line: its mark, then a space and no small letter; no space in unspaced scripts.
_INNER_END = regex.compile(r"[.!?…؟।۔][\"'”’»)\]]*\s+(?=[^\p{Ll}\s])|[。！？](?=.)")
_LIST_MARK = regex.compile(r"(?:[-*+o•·▪◦‣○■–»›]|\(?\d{1,3}[.)]|\[\d+\])\s")
_SEPARATOR = regex.compile(r"\s[|/>→–-]\s|[|•›»·]")
# Closing marks may follow; few, so that a long row of dots costs one look at each.
_CUT_OFF = regex.compile(r"(?:\.\.\.|…)[\s\])}\"'”»]{0,8}$")
# Words this short stand in any text and say nothing of its subject.
_TOPIC_WORD = 4
# A paragraph counts for the mass of prose with its length, up to this; what is longer is one long paragraph.
_MOST_MASS = 600
# A short line costs this much of the mass: fifteen menu entries after a long paragraph end it.
_SHORT_COST = 40
_SHORT = 80
# Lines beside a line that its surroundings are measured on.
_NEAR = 4
# As many words of a line must be the first line's own for it to be the title that the first line names.
_TITLE_SHARE = 0.75


_LENGTHS = (8, 18, 32, 50, 80, 120, 200, 400)
LENGTH = (
    "up to 8 characters",
    "9-18 characters",
    "19-32 characters",
    "33-50 characters",
    "51-80 characters",
    "81-120 characters",
    "121-200 characters",
    "201-400 characters",
    "over 400 characters",
)
_SENTENCES = (0, 1, 3)
SENTENCES = ("no sentence inside", "2 sentences", "3-4 sentences", "5 sentences or more")
# The share of capitalised words, less what is usual in the page's own prose: German capitalises nouns.
_CAPITALS = (-0.12, 0.0, 0.12, 0.3, 0.5)
CAPITALS = (
    "far fewer capitals than the prose",
    "fewer capitals than the prose",
    "as many capitals as the prose",
    "more capitals than the prose",
    "far more capitals than the prose",
    "capitals nearly everywhere",
)
# What is usual where a page has no prose.
_USUAL_CAPITALS = 0.2
_SHARED = (0.0, 0.2, 0.35, 0.5, 0.7, 0.99)
SHARED = (
    "shares no word with the prose",
    "shares hardly a word with the prose",
    "shares a third of its words with the prose",
    "shares half of its words with the prose",
    "shares most of its words with the prose",
    "shares nearly all its words with the prose",
    "shares all its words with the prose",
)
NO_WORDS = "has no words of its own"
_PORTIONS = (0.0, 0.02, 0.1, 0.3, 0.7, 0.98)
_UP_TO = ("none", "up to 2 %", "up to 10 %", "up to 30 %", "up to 70 %", "up to 98 %", "all")
PROSE_BEFORE = tuple(f"{share} of the prose before" for share in _UP_TO)
PROSE_AFTER = tuple(f"{share} of the prose after" for share in _UP_TO)
_DISTANCES = (1, 3, 12, 50)
AHEAD = tuple(f"{far} before the mass of prose" for far in ("right", "3 lines", "12 lines", "50 lines", "far"))
PAST = tuple(f"{far} after the mass of prose" for far in ("right", "3 lines", "12 lines", "50 lines", "far"))
WITHIN = "in the mass of prose"
_INDENTS = (-5, -1, 0, 4)
INDENT = (
    "indented far less than the prose",
    "indented less than the prose",
    "indented like the prose",
    "indented more than the prose",
    "indented far more than the prose",
)
_DENSITIES = (0.0, 0.25, 0.45, 0.7)
PARAGRAPHS_NEAR = (
    "no paragraph near",
    "a paragraph near",
    "some paragraphs near",
    "many paragraphs near",
    "among paragraphs",
)
_REPEATS_NEAR = (0.0, 0.15, 0.4, 0.7)
REPEATS_NEAR = (
    "nothing near comes again",
    "a line near comes again",
    "some lines near come again",
    "many lines near come again",
    "all lines near come again",
)
_COUNTS = (0, 1, 3)
REFRAIN_NEAR = ("no refrain near", "a refrain near", "refrains near", "many refrains near")
KNOWN_NEAR = ("no known cruft near", "known cruft near", "much known cruft near", "known cruft all around")
FIRST = "the first line"
ANYWHERE = "anywhere"
GAP = (
    ("no blank line around", "blank line below", "wide gap below"),
    ("blank line above", "blank lines around", "wide gap below, blank line above"),
    ("wide gap above", "wide gap above, blank line below", "wide gaps around"),
)
#: Rule categories after which a page is rarely the article again, and how far back such a line may lie.
ENDINGS = ("comments", "related", "teasers", "newsletter", "promotion", "authors", "copyright", "contact")
_SOON = 6
SOON, LATER = "soon after known", "some time after known"


@dataclass(slots=True)
class Signs:
    """What speaks for or against a line being the article's, and what speaks for a border right above it."""

    line: list[str]
    border: list[str]


class Page:
    """The filled lines of a document, measured."""

    def __init__(self, document: Document, known: Mapping[int, str]) -> None:
        """known: the lines (numbers from 0) that phrase rules call cruft, with the rule's category."""
        self.document = document
        self.known = known
        self.numbers = document.filled
        self.lines = [document.lines[number].strip() for number in self.numbers]
        self.sizes = [_size(line) for line in self.lines]
        self.prose = [document.is_prose(number) for number in self.numbers]
        self.keys = [document.key(number) for number in self.numbers]
        self.words = [_WORD.findall(line) for line in self.lines]
        self.taken = [known.get(number, "") for number in self.numbers]

    @cached_property
    def mass(self) -> tuple[int, int]:
        """The first and last line (indices, both included) of where most prose stands together; (0, -1): nowhere."""
        best, found, total, start = 0, (0, -1), 0, 0
        for index, (size, prose) in enumerate(zip(self.sizes, self.prose, strict=True)):
            if total <= 0:
                total, start = 0, index
            if prose and not self.taken[index]:
                total += min(size, _MOST_MASS)
            elif size < _SHORT:
                total -= _SHORT_COST
            if total > best:
                best, found = total, (start, index)
        return found

    @cached_property
    def shared(self) -> list[float | None]:
        """The share of each line's longer words that the mass of prose has too; None for a line without such words."""
        topics = [_topics(line, words) for line, words in zip(self.lines, self.words, strict=True)]
        first, last = self.mass
        lines_with: Counter[str] = Counter()
        for index in range(first, last + 1):
            if self.prose[index]:
                lines_with.update(topics[index])
        shares: list[float | None] = []
        for index, words in enumerate(topics):
            own = first <= index <= last and self.prose[index]
            shares.append(sum(lines_with[word] > own for word in words) / len(words) if words else None)
        return shares

    @cached_property
    def usual_capitals(self) -> float:
        """The share of capitalised words in the mass of prose."""
        first, last = self.mass
        words = [word for index in range(first, last + 1) if self.prose[index] for word in self.words[index]]
        share = _capital_share(words)
        return _USUAL_CAPITALS if share is None else share

    @cached_property
    def indents(self) -> list[str]:
        """How far each line is indented, beside most of the prose; empty for a text without indentation."""
        depths = [_depth(self.document.lines[number]) for number in self.numbers]
        if len(set(depths)) < 2:
            return []
        first, last = self.mass
        usual: Counter[int] = Counter()
        for index in range(first, last + 1):
            if self.prose[index]:
                usual[depths[index]] += self.sizes[index]
        depth = max(usual, key=lambda d: (usual[d], -d), default=0)
        return [INDENT[_bin(d - depth, _INDENTS)] for d in depths]

    @cached_property
    def title(self) -> int:
        """The last line before the mass that repeats what the first line says, as a page's title does; -1: none."""
        if not self.lines:
            return -1
        first, last = self.mass
        named = {word.lower() for word in self.words[0]}
        limit = min(first if last >= first else len(self.lines) - 1, len(self.lines) - 1)
        for index in range(limit, 0, -1):
            words = {word.lower() for word in self.words[index]}
            if not self.prose[index] and len(words) > 2 and len(words & named) >= _TITLE_SHARE * len(words):
                return index
        return -1

    def signs(self) -> list[Signs]:
        """The signs of each filled line, in their order."""
        if not self.lines:
            return []
        surroundings = _Surroundings(self)
        return [
            Signs(
                [*self._looks(index), *self._standing(index), *surroundings.line(index)],
                surroundings.border(index),
            )
            for index in range(len(self.lines))
        ]

    def _looks(self, index: int) -> list[str]:
        """What the line looks like by itself."""
        line, words = self.lines[index], self.words[index]
        found = [LENGTH[_bin(self.sizes[index], _LENGTHS)]]
        if _CUT_OFF.search(line):
            found.append("cut off")
        elif ends_sentence(line):
            found.append("ends like a sentence")
        if line[-1] in ":：":
            found.append("ends with a colon")
        found.append(SENTENCES[_bin(len(_INNER_END.findall(line)), _SENTENCES)])
        found += self._capitals(words)
        if _LIST_MARK.match(line):
            found.append("marked as a list's item")
        if len(_SEPARATOR.findall(line)) > 2:
            found.append("three separators or more")
        return found

    def _capitals(self, words: Sequence[str]) -> list[str]:
        share = _capital_share(words)
        if share is not None:
            return [CAPITALS[_bin(share - self.usual_capitals, _CAPITALS)]]
        return ["all in capitals"] if len(words) > 1 and any(word.isupper() for word in words) else []

    def _standing(self, index: int) -> list[str]:
        """Where the line stands in the document."""
        found = [self._place(index)]
        share = self.shared[index]
        found.append(NO_WORDS if share is None else SHARED[_bin(share, _SHARED)])
        if self.indents:
            found.append(self.indents[index])
        if index == self.title:
            found.append("the title again")
        elif index < self.title:
            found.append("above the title")
        if index == 0:
            found.append(FIRST)
        return found

    def _place(self, index: int) -> str:
        first, last = self.mass
        if last < first:
            return AHEAD[-1]
        if index < first:
            return AHEAD[_bin(first - index, _DISTANCES)]
        return PAST[_bin(index - last, _DISTANCES)] if index > last else WITHIN


class _Surroundings:
    """Running totals over a page's lines: what stands before, after and near each."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = len(page.lines)
        again = Counter(key for key in page.keys if key)
        self.again = [again[key] - 1 if key else 0 for key in page.keys]
        mass = [size if prose else 0 for size, prose in zip(page.sizes, page.prose, strict=True)]
        self.mass = _totals(mass)
        self.paragraphs = _totals(page.prose)
        self.repeats = _totals([times > 0 for times in self.again])
        self.refrains = _totals([times > 1 and not prose for times, prose in zip(self.again, page.prose, strict=True)])
        self.known = _totals([bool(category) for category in page.taken])
        self.since = self._since()

    def _since(self) -> list[list[str]]:
        """For each line the endings that the page has had by then, since its prose began."""
        page, last = self.page, dict[str, int]()
        start = page.mass[0] if page.mass[1] >= page.mass[0] else self.count
        found = []
        for index, category in enumerate(page.taken):
            if category in ENDINGS and index > start:
                last[category] = index
            far = (f"{SOON if index - at <= _SOON else LATER} {name}" for name, at in last.items())
            found.append([] if category else list(far))
        return found

    def line(self, index: int) -> list[str]:
        """The signs that the line's surroundings give."""
        page, total = self.page, self.mass[-1] or 1
        low, high = max(0, index - _NEAR), min(self.count, index + _NEAR + 1)
        width = high - low
        near = (self.paragraphs[high] - self.paragraphs[low] - page.prose[index]) / width
        found = [
            PROSE_BEFORE[_bin(self.mass[index] / total, _PORTIONS)],
            PROSE_AFTER[_bin((self.mass[-1] - self.mass[index + 1]) / total, _PORTIONS)],
            PARAGRAPHS_NEAR[_bin(near, _DENSITIES)],
            REPEATS_NEAR[_bin((self.repeats[high] - self.repeats[low]) / width, _REPEATS_NEAR)],
            REFRAIN_NEAR[_bin(self.refrains[high] - self.refrains[low], _COUNTS)],
            KNOWN_NEAR[_bin(self.known[high] - self.known[low], _COUNTS)],
            *self.since[index],
        ]
        if self.again[index]:
            found.append("comes twice" if self.again[index] == 1 else "comes three times or more")
        category = page.taken[index]
        if category:
            found.append("known cruft")
        return found

    def border(self, index: int) -> list[str]:
        """The signs of a border above the line that its surroundings give."""
        page, numbers = self.page, self.page.numbers
        low, high = max(0, index - _NEAR), min(self.count, index + _NEAR + 1)
        above = numbers[index] - (numbers[index - 1] if index else -1) - 1
        below = (numbers[index + 1] if index + 1 < self.count else len(page.document.lines)) - numbers[index] - 1
        found = [
            ANYWHERE,
            GAP[min(above, 2)][min(below, 2)],
            REFRAIN_NEAR[_bin(self.refrains[high] - self.refrains[low], _COUNTS)],
            *(sign for sign in self.since[index] if sign.startswith(SOON)),
        ]
        if index and page.taken[index - 1]:
            found.append(f"right after known {page.taken[index - 1]}")
        if page.prose[index]:
            found.append("a paragraph")
        if index == page.title:
            found.append("the title again")
        if index == 0:
            found.append(FIRST)
        return found


def _totals(values: Sequence[int | bool]) -> list[int]:
    return [0, *accumulate(map(int, values))]


def _bin(value: float, edges: Sequence[float]) -> int:
    """The number of the first edge that the value does not exceed."""
    for number, edge in enumerate(edges):
        if value <= edge:
            return number
    return len(edges)


def _size(line: str) -> int:
    """The line's length in characters of a spaced script."""
    if line.isascii():
        return len(line)
    return len(line) + (UNSPACED_WEIGHT - 1) * len(unspaced().findall(line))


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _topics(line: str, words: Sequence[str]) -> set[str]:
    """The words that say what a line is about: longer ones, or pairs of characters in an unspaced script."""
    if is_unspaced(line):
        return {line[i : i + 2] for i in range(len(line) - 1)}
    return {word.lower() for word in words if len(word) >= _TOPIC_WORD}


def _capital_share(words: Sequence[str]) -> float | None:
    """The share of words that begin with a capital; None where no word has a small letter or there is one word."""
    if len(words) < 2 or not any(word[-1].islower() for word in words):
        return None
    return sum(word[0].isupper() for word in words) / len(words)
