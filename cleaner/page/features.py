"""What is measured of a page's lines, in columns of signs (see `signs`): each pass looks at one thing on all lines.

A sign is what a weight is learned for (`weights`) and what a removal names as its evidence. Lengths, ends of
sentences, capitals, marks of lists, blank lines and indentation are measured, what the neighbours look like, where the
mass of prose lies and whether a line shares its words, and what the phrase rules know. All is linear in the document's
length.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, groupby, pairwise

import regex

from cleaner.document import Document
from cleaner.folding import is_unspaced, unspaced
from cleaner.line import UNSPACED_WEIGHT, ends_sentence
from cleaner.page import signs
from cleaner.page.signs import Column, flag

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*")
_ASCII_WORD = re.compile(r"[A-Za-z]+")
# A sentence that ends inside the line: its mark, then a space and no small letter; no space in unspaced scripts.
_INNER_END = regex.compile(r"[.!?…؟।۔][\"'”’»)\]]*\s+(?=[^\p{Ll}\s])|[。！？](?=.)")
_LIST_MARK = re.compile(r"(?:[-*+o•·▪◦‣○■–»›]|\(?\d{1,3}[.)]|\[\d+\])\s")
_SEPARATOR = re.compile(r"\s[|/>→–-]\s|[|•›»·]")
# Closing marks may follow; few, so that a long row of dots costs one look at each.
_CUT_OFF = re.compile(r"(?:\.\.\.|…)[\s\])}\"'”»]{0,8}$")
# Words this short stand in any text and say nothing of its subject.
_TOPIC_WORD = 4
# A paragraph counts for the mass of prose with its length, up to this; what is longer is one long paragraph.
_MOST_MASS = 600
# A short line costs this much of the mass: fifteen menu entries after a long paragraph end it.
_SHORT_COST = 40
_SHORT = 80
# With less prose in its mass than this a page is one of short lines, as of a recipe or a talk; one in two hundred of
# the pages of articles is. Mostly its mass is a notice or a teaser. So a sentence of this length is a paragraph there,
# and counts double, as a line does that says as much in half the space.
_LITTLE_PROSE = 300
_LEAST_SENTENCE = 16
# A question may be a menu's entry or the title of another page.
_QUESTIONS = ("?", "？", "؟")
_SENTENCE_WEIGHT = 2
# Lines beside a line among which lines that come again and known cruft are counted.
_NEAR = 4
# As many words of a line must be the first line's own for it to be the title that the first line names.
_TITLE_SHARE = 0.75
# Or the first line begins with it, as with a title of one word or in a script without spaces; what is shorter than this
# may be anything. Marks that Markdown puts around a heading do not count.
_SHORTEST_TITLE = 3
_HEADING_MARKS = "#* "
# What is usual where a page has no prose.
_USUAL_CAPITALS = 0.2
# Words that prose uses most, and the words a line needs to be measured by them.
_USUAL_WORDS, _LEAST_WORDS = 25, 3
# Paragraphs with at most so many other lines between two of them are one group.
_GROUP_GAP = 3
#: Rule categories after which a page is rarely the article again, and how many lines back “soon” and “some time” are.
ENDINGS = ("comments", "related", "teasers", "newsletter", "promotion", "authors", "copyright", "contact", "sharing")
_SOON, _LATER = 6, 30


class Page:
    """The filled lines of a document, measured."""

    def __init__(self, document: Document, known: Mapping[int, str], suspects: Mapping[int, str]) -> None:
        """known: the lines (numbers from 0) that phrase rules take, with the rule's category.

        suspects: the same of lines that have the words of a rule but not all that it asks for.
        """
        self.document = document
        self.numbers = document.filled
        self.lines = [document.lines[number].strip() for number in self.numbers]
        self.count = len(self.lines)
        self.sizes = [_size(line) for line in self.lines]
        self.paragraphs = [document.is_prose(number) for number in self.numbers]
        self.prose = self.paragraphs
        self.keys = [document.key(number) for number in self.numbers]
        self.words = [(_ASCII_WORD if line.isascii() else _WORD).findall(line) for line in self.lines]
        self.taken = [known.get(number, "") for number in self.numbers]
        self.suspects = ["" if number in known else suspects.get(number, "") for number in self.numbers]
        #: The lines (indices) where most prose stands together; empty where there is none.
        self.mass = self._densest()
        said = sum(self.sizes[index] for index in self.mass if self.prose[index])
        #: Whether the page is one of short lines, whose sentences count as paragraphs.
        self.is_of_short_lines = said < _LITTLE_PROSE
        if self.is_of_short_lines:
            self._count_sentences()
            self.mass = self._densest()

    def _count_sentences(self) -> None:
        """Take short sentences for paragraphs."""
        lines = zip(self.free, self.sizes, self.lines, strict=True)
        said = [
            free and size >= _LEAST_SENTENCE and ends_sentence(line) and not line.endswith(_QUESTIONS)
            for free, size, line in lines
        ]
        self.prose = [paragraph or short for paragraph, short in zip(self.paragraphs, said, strict=True)]
        self.sizes = [
            size * _SENTENCE_WEIGHT if prose and size < _SHORT else size
            for size, prose in zip(self.sizes, self.prose, strict=True)
        ]

    @cached_property
    def noted(self) -> list[bool]:
        """Of each line whether a rule knows or suspects it."""
        return [bool(taken or suspect) for taken, suspect in zip(self.taken, self.suspects, strict=True)]

    @cached_property
    def free(self) -> list[bool]:
        """Of each line whether no rule knows or suspects it, and it stands on the page once."""
        times = Counter(self.keys)
        return [not noted and times[key] == 1 for noted, key in zip(self.noted, self.keys, strict=True)]

    def _densest(self) -> range:
        """The stretch of lines with the most prose, less what short lines cost."""
        best, found, total, start = 0, range(0), 0, 0
        for index, (size, prose) in enumerate(zip(self.sizes, self.prose, strict=True)):
            if total <= 0:
                total, start = 0, index
            if prose and not self.taken[index]:
                total += min(size, _MOST_MASS)
            elif size < _SHORT:
                total -= _SHORT_COST
            if total > best:
                best, found = total, range(start, index + 1)
        return found

    @cached_property
    def title(self) -> int:
        """The last line before the mass that repeats what the first line says, as a page's title does; -1: none."""
        whole = self.lines[0].lstrip(_HEADING_MARKS).lower()
        named = {word.lower() for word in self.words[0]}
        for index in range(min(self.mass.start if self.mass else self.count, self.count - 1), 0, -1):
            if self.paragraphs[index]:
                continue
            line = self.lines[index].strip(_HEADING_MARKS).lower()
            words = {word.lower() for word in self.words[index]}
            begins = len(line) > _SHORTEST_TITLE and whole.startswith(line)
            if begins or (len(words) > 2 and len(words & named) >= _TITLE_SHARE * len(words)):
                return index
        return -1

    def line_columns(self) -> list[Column]:
        """What speaks for or against each line being the article's."""
        return [*self._intrinsic, *self._places(), *self._neighbours(), *self._rules(), *self._since()]

    def headline_columns(self) -> list[Column]:
        """What speaks for or against each line being the article's headline."""
        return [*self._intrinsic, self._gap] if self.count < len(self.document.lines) else self._intrinsic

    def border_columns(self) -> list[Column]:
        """What speaks for or against a border right above each line."""
        return [
            flag(signs.ANYWHERE, [True] * self.count),
            self._gap,
            signs.REFRAIN_NEAR.column(self._refrains),
            *_kinds("right after known {}", ["", *self.taken[:-1]]),
            *_kinds("at known {}", self.taken),
            *_kinds("at suspected {}", self.suspects),
            self._after(signs.ENDING, sorted(line for lines in self._endings.values() for line in lines)),
            flag("a paragraph", self.prose),
            self._title,
            self._first,
        ]

    @cached_property
    def _intrinsic(self) -> list[Column]:
        """The signs of each line by itself and beside the prose, wherever it stands."""
        return [*self._looks(), *self._words(), *self._indents(), self._title, self._first]

    def _looks(self) -> Iterator[Column]:
        """What each line looks like by itself."""
        cut_off = [_CUT_OFF.search(line) for line in self.lines]
        yield signs.LENGTH.column(self.sizes)
        yield flag("cut off", cut_off)
        ends = [not cut and ends_sentence(line) for cut, line in zip(cut_off, self.lines, strict=True)]
        yield flag("ends like a sentence", ends)
        yield flag("ends with a colon", [line[-1] in ":：" for line in self.lines])
        yield signs.SENTENCES.column([len(_INNER_END.findall(line)) for line in self.lines])
        yield flag("marked as a list's item", [_LIST_MARK.match(line) for line in self.lines])
        yield flag("three separators or more", [len(_SEPARATOR.findall(line)) > 2 for line in self.lines])

    def _words(self) -> Iterator[Column]:
        """The words of each line beside those of the prose."""
        shares = [_capital_share(words) for words in self.words]
        usual = self._usual_capitals()
        yield signs.CAPITALS.column([None if share is None else share - usual for share in shares])
        both = zip(shares, self.words, strict=True)
        loud = [share is None and len(words) > 1 and any(map(str.isupper, words)) for share, words in both]
        yield flag("all in capitals", loud)
        shared = self._shared()
        yield signs.SHARED.column(shared)
        yield flag(signs.NO_WORDS, [share is None for share in shared])
        yield signs.USUAL_WORDS.column(self._usual_share())

    def _usual_share(self) -> list[float | None]:
        """The share of words that the mass of prose has most often, its small words; None where that says nothing."""
        said: Counter[str] = Counter()
        for index in self.mass:
            if self.prose[index]:
                said.update(map(str.lower, self.words[index]))
        usual = {word for word, count in said.most_common(_USUAL_WORDS) if count > 1}
        if not usual:
            return [None] * self.count
        return [
            sum(word.lower() in usual for word in words) / len(words) if len(words) >= _LEAST_WORDS else None
            for words in self.words
        ]

    def _usual_capitals(self) -> float:
        """The share of capitalised words in the mass of prose."""
        share = _capital_share([word for index in self.mass if self.prose[index] for word in self.words[index]])
        return _USUAL_CAPITALS if share is None else share

    def _shared(self) -> list[float | None]:
        """The share of each line's longer words that the mass of prose has too; None for a line without such words."""
        topics = [_topics(line, words) for line, words in zip(self.lines, self.words, strict=True)]
        lines_with: Counter[str] = Counter()
        for index in self.mass:
            if self.prose[index]:
                lines_with.update(topics[index])
        said = set(lines_with)
        again = {word for word, count in lines_with.items() if count > 1}
        return [
            len(words & (again if index in self.mass and self.prose[index] else said)) / len(words) if words else None
            for index, words in enumerate(topics)
        ]

    def _places(self) -> Iterator[Column]:
        """Where each line stands in the document."""
        mass, count, title = self.mass, self.count, self.title
        if mass:
            after = range(1, count - mass.stop + 1)
            yield signs.PLACE.column([*range(-mass.start, 0), *[0] * len(mass), *after])
        else:
            yield Column(signs.PLACE.signs, [0] * count)
        prose = _totals([size if prose else 0 for size, prose in zip(self.sizes, self.prose, strict=True)])
        total = prose[-1] or 1
        yield signs.PROSE_BEFORE.column([before / total for before in prose[:-1]])
        yield signs.PROSE_AFTER.column([(prose[-1] - before) / total for before in prose[1:]])
        yield flag("above the title", [index < title for index in range(count)])

    def _indents(self) -> Iterator[Column]:
        """How far each line is indented, beside most of the prose; nothing for a text without indentation."""
        depths = [_depth(self.document.lines[number]) for number in self.numbers]
        if len(set(depths)) > 1:
            usual: Counter[int] = Counter()
            for index in self.mass:
                if self.prose[index]:
                    usual[depths[index]] += self.sizes[index]
            depth = max(usual, key=lambda d: (usual[d], -d), default=0)
            yield signs.INDENT.column([d - depth for d in depths])

    @cached_property
    def _title(self) -> Column:
        return flag(signs.TITLE, [index == self.title for index in range(self.count)])

    @cached_property
    def _first(self) -> Column:
        return flag(signs.FIRST, [True] + [False] * (self.count - 1))

    def _neighbours(self) -> Iterator[Column]:
        """What stands around each line."""
        prose = [size if p and not k else 0 for size, p, k in zip(self.sizes, self.prose, self.taken, strict=True)]
        around, of_them = _around(self.sizes), _around(prose)
        yield signs.DENSITY.column([part / (whole or 1) for part, whole in zip(of_them, around, strict=True)])
        yield signs.SHORT_RUN.column(_runs(prose))
        yield signs.GROUP.column(_groups(prose))
        yield signs.REFRAIN_NEAR.column(self._refrains)
        yield flag("comes twice", [times == 1 for times in self._again])
        yield flag("comes three times or more", [times > 1 for times in self._again])

    @cached_property
    def _again(self) -> list[int]:
        """How often each line's words come as another line."""
        again = Counter(key for key in self.keys if key)
        return [again[key] - 1 if key else 0 for key in self.keys]

    @cached_property
    def _refrains(self) -> list[int]:
        """The lines near each that come three times or more."""
        return _near([times > 1 and not prose for times, prose in zip(self._again, self.prose, strict=True)])

    def _rules(self) -> Iterator[Column]:
        """What the phrase rules know of each line and near it."""
        known = list(map(bool, self.taken))
        yield flag("known cruft", known)
        yield flag("suspected cruft", self.suspects)
        yield signs.KNOWN_NEAR.column(_near(known))

    @cached_property
    def _endings(self) -> dict[str, list[int]]:
        """The lines that the phrase rules know by a category of endings, since the page's prose began."""
        met: dict[str, list[int]] = {}
        start = self.mass.start if self.mass else self.count
        for index in range(start + 1, self.count):
            category = self.taken[index] or self.suspects[index]
            if category in ENDINGS:
                met.setdefault(category, []).append(index)
        return met

    def _since(self) -> list[Column]:
        """How long before each line an ending was met, by its category."""
        return [self._after(category, lines) for category, lines in sorted(self._endings.items())]

    def _after(self, category: str, lines: Sequence[int]) -> Column:
        """How long before each line the last of some lines stands; `category`: what they are."""
        bins = [-1] * self.count
        for line, stop in zip(lines, [*lines[1:], self.count - 1], strict=False):
            for number, reach in enumerate((_SOON, _LATER, self.count)):
                low = line + 1 + (0, _SOON, _LATER)[number]
                high = min(stop, line + reach) + 1
                if low < high:
                    bins[low:high] = [number] * (high - low)
        names = tuple(f"{when} {category}" for when in (signs.SOON, signs.LATER, signs.LONG_AFTER))
        return Column(names, [-1 if taken else number for taken, number in zip(self.taken, bins, strict=True)])

    @cached_property
    def _gap(self) -> Column:
        """The blank lines above and below each line."""
        ends = [-1, *self.numbers, len(self.document.lines)]
        blanks = [min(after - before - 1, 2) for before, after in pairwise(ends)]
        return Column(signs.GAP, [3 * above + below for above, below in pairwise(blanks)])


def _kinds(name: str, categories: Sequence[str]) -> Iterator[Column]:
    """Signs for lines that rules know, those after which a page is rarely the article again apart."""
    yield flag(name.format(signs.ENDING), [category in ENDINGS for category in categories])
    yield flag(name.format("cruft"), [category and category not in ENDINGS for category in categories])


def _totals(values: Iterable[int]) -> list[int]:
    return [0, *accumulate(values)]


def _runs(prose: Sequence[int]) -> list[int]:
    """For each line the lines without a paragraph that it stands in; 0 for a paragraph."""
    runs: list[int] = []
    for is_prose, run in groupby(prose, key=bool):
        length = len(list(run))
        runs += [0 if is_prose else length] * length
    return runs


def _groups(prose: Sequence[int]) -> list[float]:
    """The length of the group of paragraphs around each line, as a share of the largest; 0 outside of any."""
    groups: list[tuple[int, int, int]] = []  # first line, last line, characters
    for index, size in enumerate(prose):
        if not size:
            continue
        if groups and index - groups[-1][1] <= _GROUP_GAP + 1:
            first, _, total = groups.pop()
            groups.append((first, index, total + size))
        else:
            groups.append((index, index, size))
    largest = max((total for _, _, total in groups), default=1)
    shares = [0.0] * len(prose)
    for first, last, total in groups:
        shares[first : last + 1] = [total / largest] * (last + 1 - first)
    return shares


def _near(values: Sequence[int]) -> list[int]:
    """The sum over each line and those near it."""
    count, sums = len(values), _totals(values)
    return [sums[min(count, i + _NEAR + 1)] - sums[max(0, i - _NEAR)] for i in range(count)]


def _around(values: Sequence[int]) -> list[int]:
    """The sum over the two lines above each and the two below, without itself."""
    padded = [0, 0, *values, 0, 0]
    return [sum(four) for four in zip(padded, padded[1:], padded[3:], padded[4:], strict=False)]


def _size(line: str) -> int:
    """The line's length in characters of a spaced script."""
    if line.isascii():
        return len(line)
    return len(line) + (UNSPACED_WEIGHT - 1) * len(unspaced().findall(line))


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _topics(line: str, words: Sequence[str]) -> set[str]:
    """The words that say what a line is about: longer ones, or pairs of characters in an unspaced script."""
    if not line.isascii() and is_unspaced(line):
        return {line[i : i + 2] for i in range(len(line) - 1)}
    return {word.lower() for word in words if len(word) >= _TOPIC_WORD}


def _capital_share(words: Sequence[str]) -> float | None:
    """The share of words that begin with a capital; None where no word has a small letter or there is one word."""
    if len(words) < 2 or not any(word[-1].islower() for word in words):
        return None
    return sum(word[0].isupper() for word in words) / len(words)
