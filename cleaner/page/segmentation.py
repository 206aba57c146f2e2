"""The best segmentation of a page: which lines are the article's, and what the runs of the others are.

See the package's docstring for how it is decided and why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp

from cleaner.document import Document
from cleaner.page import headline
from cleaner.page.beside import keep_beside, runs_gone
from cleaner.page.features import Page
from cleaner.page.signs import Column, add_up
from cleaner.page.weights import END, HEADLINE, LINE, START
from cleaner.rule import RegionKind

# Scores beyond this are certain; it keeps the numbers finite.
_CERTAIN = 30.0
# What the kept lines must be worth (the expected F-score of keeping them, in characters) for them to be an article.
# Below, the page is an index, a product grid or a form, of which each choice of lines is about as wrong.
LEAST_WORTH = 0.45
# Nor is there one where no two of at least four kept paragraphs stand together, unless they are worth this: so look the
# excerpts of an index. Of articles two in a thousand look like that and are worth less, of indexes one in five.
_LEAST_WORTH_ALONE = 0.75
_LEAST_ALONE = 4
# Nor where the page has short lines only and less of its characters than this would stay: a notice's few sentences
# among a grid of products or a list of links.
_LEAST_OF_SHORT_LINES = 0.12
# The bar for a line is half the best expected F-score, times this, times the square of that score: a paragraph lost is
# worse than a footer's line kept, so where the page is unclear all that is likely stays. Beside a bar of 0.9 times half
# the score a quarter fewer pages lose more than a fifth of their article, at the same F-score.
CAUTION = 1.05
# It is never lower than this, at which menus begin to stay.
_LEAST_CHANCE = 0.15
# An article that has ended does not come back: below its last line that is this likely, kept lines stay only down to a
# gap of so many that go. So F1 is higher by 0.002, recall the same; with a narrower gap a policy loses its end.
_LIKELY, _ENDED = 0.5, 8
# Lines between the headline and the first paragraph stay where they are this likely: a lead or a byline is. At 0.3 one
# first paragraph in a hundred is lost, and F1 rises by 0.001.
_LEAST_IN_HEAD = 0.12
# Signs named for a region.
_MOST_EVIDENCE = 3


@dataclass(frozen=True, slots=True)
class Region:
    """Lines `first` to `last` (from 0, both included) that go, the kind of text they are, and what gave them away."""

    first: int
    last: int
    kind: RegionKind
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Segmentation:
    """The regions of a page that go, in their order; `withheld`: "" or why none was sought."""

    regions: tuple[Region, ...] = ()
    withheld: str = ""


def segment(document: Document, known: Mapping[int, str], suspects: Mapping[int, str]) -> Segmentation:
    """Find what of a page goes.

    known: the lines (from 0) that phrase rules take, with each rule's category. A region covers the ones it stands
    among. suspects: the same of lines that rules know by their words, but do not take for want of other signs. Where no
    article is found the result has no region and says so.
    """
    page = Page(document, known, suspects)
    if not page.count:
        return Segmentation()
    columns = page.line_columns()
    chances = article_chances(columns, page.border_columns(), page.count)
    kept, worth = best_choice(chances, page.sizes)
    least = _LEAST_WORTH_ALONE if _all_alone(page, kept) else LEAST_WORTH
    if not page.mass or worth < least or _is_hardly_any(page, kept):
        return Segmentation(withheld="no article found in it")
    keeps = [keep and not taken for keep, taken in zip(kept, page.taken, strict=True)]
    _keep_head(page, chances, keeps)
    keep_beside(page, chances, keeps)
    return Segmentation(tuple(_regions(page, columns, keeps)))


def article_chances(lines: Sequence[Column], borders: Sequence[Column], count: int) -> list[float]:
    """How likely each of `count` lines is the article's, over all segmentations of the document weighed together."""
    return weigh(add_up(lines, LINE, count), add_up(borders, START, count), add_up(borders, END, count))[0]


def weigh(
    lines: Sequence[float], starts: Sequence[float], ends: Sequence[float]
) -> tuple[list[float], list[float], list[float]]:
    """Chances that each line is the article's, that the article begins with it, and that it ends right above it.

    A segmentation is worth e to the sum of `lines` over the article's lines, `starts` over those that begin a run of
    it and `ends` over those right after a run; its chance is its share of the worth of all. (Forward-backward.)
    """
    count = len(lines)
    worth, begin, finish = (_worths(scores) for scores in (lines, starts, ends))
    inside, outside = [0.0] * count, [0.0] * count
    a, b = 0.0, 1.0  # before the first line the page is not in the article
    for i in range(count):
        a, b = (a + b * begin[i]) * worth[i], b + a * finish[i]
        total = a + b
        a, b = a / total, b / total
        inside[i], outside[i] = a, b
    chances, beginning, ending = [0.0] * count, [0.0] * count, [0.0] * count
    x, y = 1.0, 1.0  # what the rest is worth after an article's line, and after another
    for i in range(count - 1, -1, -1):
        before_a, before_b = (inside[i - 1], outside[i - 1]) if i else (0.0, 1.0)
        through, into = before_a * worth[i] * x, before_b * begin[i] * worth[i] * x
        out, past = before_a * finish[i] * y, before_b * y
        total = through + into + out + past
        chances[i], beginning[i], ending[i] = (through + into) / total, into / total, out / total
        x, y = worth[i] * x + finish[i] * y, begin[i] * worth[i] * x + y
        total = x + y
        x, y = x / total, y / total
    return chances, beginning, ending


def _worths(scores: Sequence[float]) -> list[float]:
    return [exp(max(-_CERTAIN, min(_CERTAIN, score))) for score in scores]


def best_choice(chances: Sequence[float], sizes: Sequence[int]) -> tuple[list[bool], float]:
    """Which lines to keep, and the best F-score, in characters, that is to be expected of any choice.

    The best choice is the likeliest lines, all whose chance exceeds half that score: the bar is near one half where
    the page is clear and lower where it is not. See `CAUTION` for how much lower it is here, and `_ENDED` for what does
    not stay below.
    """
    order = sorted(range(len(chances)), key=lambda i: -chances[i])
    expected = sum(chance * size for chance, size in zip(chances, sizes, strict=True))
    right = length = best = 0.0
    for i in order:
        right += chances[i] * sizes[i]
        length += sizes[i]
        best = max(best, 2 * right / (length + expected))
    bar = max(CAUTION * best**3 / 2, _LEAST_CHANCE)
    kept = [chance >= bar for chance in chances]
    _drop_below(chances, kept)
    return kept, best


def _drop_below(chances: Sequence[float], kept: list[bool]) -> None:
    """Note as not kept what stands below the article's end: unlikely lines, wide below the last likely one."""
    likely = [index for index, keep in enumerate(kept) if keep and chances[index] >= _LIKELY]
    if not likely:
        return
    gone = 0
    for index in range(likely[-1] + 1, len(kept)):
        gone = 0 if kept[index] and gone < _ENDED else gone + 1
        kept[index] = gone == 0


def _all_alone(page: Page, kept: Sequence[bool]) -> bool:
    """Whether several paragraphs are kept, of which no two stand together."""
    prose = [index for index, keep in enumerate(kept) if keep and page.paragraphs[index]]
    return len(prose) >= _LEAST_ALONE and all(after - before > 1 for before, after in pairwise(prose))


def _is_hardly_any(page: Page, kept: Sequence[bool]) -> bool:
    """Whether hardly any of a page of short lines is kept: its few sentences are a notice among other things."""
    of_kept = sum(size for size, keep in zip(page.sizes, kept, strict=True) if keep)
    return page.is_of_short_lines and of_kept < _LEAST_OF_SHORT_LINES * sum(page.sizes)


def _keep_head(page: Page, chances: Sequence[float], keeps: list[bool]) -> None:
    """Keep the headline too, and the likely lines between it and the first paragraph."""
    first = headline.first_paragraph(page.prose, keeps)
    if page.title >= 0:
        keeps[page.title] = not page.taken[page.title]
    head = headline.find(page.headline_columns(), headline.candidates(page.paragraphs, page.taken, first), HEADLINE)
    if head >= 0:
        keeps[head] = True
        for index in range(head + 1, first):
            keeps[index] = keeps[index] or (not page.taken[index] and chances[index] >= _LEAST_IN_HEAD)


def _regions(page: Page, columns: Sequence[Column], keeps: Sequence[bool]) -> Iterator[Region]:
    """The runs of lines that go, above the kept ones, between them and below them."""
    for run in runs_gone(keeps):
        kind: RegionKind = "above" if run.start == 0 else "below" if run.stop == len(keeps) else "between"
        yield Region(page.numbers[run[0]], page.numbers[run[-1]], kind, _evidence(page, columns, run))


def _evidence(page: Page, columns: Sequence[Column], span: range) -> tuple[str, ...]:
    """The signs that weighed most against a region's lines, and how many among them go by other rules.

    Those others are known for what they are: their signs would say nothing of the lines that go with the region.
    """
    own = [index for index in span if not page.taken[index]]
    against: dict[str, float] = {}
    for column in columns:
        for number, times in Counter(column.bins[index] for index in own).items():
            weight = LINE.get(column.signs[number], 0.0) if number >= 0 else 0.0
            if weight < 0:
                against[column.signs[number]] = weight * times
    named = sorted(against, key=lambda sign: (against[sign], sign))[:_MOST_EVIDENCE]
    known = len(span) - len(own)
    if known:
        named.append("one line known to other rules" if known == 1 else f"{known} lines known to other rules")
    return tuple(named)
