"""The signs of a line: short phrases that a person can check on the page, in the order of what they measure.

A measure is binned, so that each bin is a sign with a weight of its own (`weights`) and a weight says what it means:
`Scale` names the bins and parts them. None is tied to a language; lengths are in characters of a spaced script.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One measure of every line: the number of its sign among `signs`, -1 where it has none."""

    signs: tuple[str, ...]
    bins: Sequence[int]


@dataclass(frozen=True)
class Scale:
    """The signs of a measure: `signs[n]` up to `edges[n]` (included), the last one beyond all edges."""

    edges: tuple[float, ...]
    signs: tuple[str, ...]

    def column(self, values: Iterable[float | None]) -> Column:
        """The sign of each value; None has none."""
        edges = self.edges
        return Column(self.signs, [-1 if value is None else bisect_left(edges, value) for value in values])


def flag(sign: str, values: Iterable[object]) -> Column:
    """A sign that a line has or has not."""
    return Column((sign,), [0 if value else -1 for value in values])


def add_up(columns: Sequence[Column], weights: Mapping[str, float], count: int) -> list[float]:
    """The sum of the weights of each line's signs."""
    sums = [0.0] * count
    for column in columns:
        weight = [weights.get(sign, 0.0) for sign in column.signs]
        if any(weight):
            weight.append(0.0)  # for a line without a sign, -1
            sums = [total + weight[number] for total, number in zip(sums, column.bins, strict=True)]
    return sums


LENGTH = Scale(
    (8, 18, 32, 50, 80, 120, 200, 400),
    (
        "up to 8 characters",
        "9-18 characters",
        "19-32 characters",
        "33-50 characters",
        "51-80 characters",
        "81-120 characters",
        "121-200 characters",
        "201-400 characters",
        "over 400 characters",
    ),
)
SENTENCES = Scale((0, 1, 3), ("no sentence inside", "2 sentences", "3-4 sentences", "5 sentences or more"))
# The share of capitalised words, less what is usual in the page's own prose: German capitalises nouns.
CAPITALS = Scale(
    (-0.12, 0.0, 0.12, 0.3, 0.5),
    (
        "far fewer capitals than the prose",
        "fewer capitals than the prose",
        "as many capitals as the prose",
        "more capitals than the prose",
        "far more capitals than the prose",
        "capitals nearly everywhere",
    ),
)
SHARED = Scale(
    (0.0, 0.2, 0.35, 0.5, 0.7, 0.99),
    (
        "shares no word with the prose",
        "shares hardly a word with the prose",
        "shares a third of its words with the prose",
        "shares half of its words with the prose",
        "shares most of its words with the prose",
        "shares nearly all its words with the prose",
        "shares all its words with the prose",
    ),
)
_PORTIONS = (0.0, 0.02, 0.1, 0.3, 0.7, 0.98)
_UP_TO = ("none", "up to 2 %", "up to 10 %", "up to 30 %", "up to 70 %", "up to 98 %", "all")
PROSE_BEFORE = Scale(_PORTIONS, tuple(f"{share} of the prose before" for share in _UP_TO))
PROSE_AFTER = Scale(_PORTIONS, tuple(f"{share} of the prose after" for share in _UP_TO))
# Lines from the mass of prose: before it (negative), in it (0), after it.
PLACE = Scale(
    (-51, -13, -4, -2, -1, 0, 1, 3, 12, 50),
    (
        "far before the mass of prose",
        "50 lines before the mass of prose",
        "12 lines before the mass of prose",
        "3 lines before the mass of prose",
        "right before the mass of prose",
        "in the mass of prose",
        "right after the mass of prose",
        "3 lines after the mass of prose",
        "12 lines after the mass of prose",
        "50 lines after the mass of prose",
        "far after the mass of prose",
    ),
)
INDENT = Scale(
    (-5, -1, 0, 4),
    (
        "indented far less than the prose",
        "indented less than the prose",
        "indented like the prose",
        "indented more than the prose",
        "indented far more than the prose",
    ),
)
# The share of the characters in the two lines above and below that are prose.
DENSITY = Scale(
    (0.0, 0.3, 0.6, 0.85),
    tuple(f"{d} within 2 lines" for d in ("no prose", "little prose", "some prose", "much prose", "nearly only prose")),
)
# The lines without a paragraph that a short line stands in.
SHORT_RUN = Scale(
    (0, 2, 5, 12, 30),
    (
        "",
        "among one or two short lines",
        "among 3-5 short lines",
        "among 6-12 short lines",
        "among 13-30 short lines",
        "among more than 30 short lines",
    ),
)
# The paragraphs that stand together around a line, beside the largest such group.
GROUP = Scale(
    (0.0, 0.1, 0.4, 0.99),
    (
        "in no group of paragraphs",
        "in a very small group of paragraphs",
        "in a small group of paragraphs",
        "in a large group of paragraphs",
        "in the largest group of paragraphs",
    ),
)
USUAL_WORDS = Scale(
    (0.0, 0.2, 0.4),
    ("none of the prose's usual words", "few usual words", "as many usual words as prose", "many usual words"),
)
REFRAIN_NEAR = Scale((0, 1, 3), ("no refrain near", "a refrain near", "refrains near", "many refrains near"))
KNOWN_NEAR = Scale(
    (0, 1, 3), ("no known cruft near", "known cruft near", "much known cruft near", "known cruft all around")
)
GAP = (
    "no blank line around",
    "blank line below",
    "wide gap below",
    "blank line above",
    "blank lines around",
    "wide gap below, blank line above",
    "wide gap above",
    "wide gap above, blank line below",
    "wide gaps around",
)
NO_WORDS = "has no words of its own"
ANYWHERE = "anywhere"
FIRST = "the first line"
TITLE = "the title again"
# What rules know after which a page is rarely the article again.
ENDING = "end matter"
# How long after a line that rules know, by its category.
SOON, LATER, LONG_AFTER = "soon after", "some time after", "long after"
