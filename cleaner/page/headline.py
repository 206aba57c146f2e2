"""The article's headline: which line above the first paragraph it is.

By itself a headline looks like a menu's entry, and a page may print names, dates, counts and buttons below it, so that
it does not stand with the article either. But an article has one, and among the few lines above its first paragraph
it can be told: by its length, by the words that it shares with the prose, by the gap around it. So these lines are
weighed against each other, and the best one is taken for it: where there is none, one line too many stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.page.signs import Column, add_up

# Filled lines above the first paragraph among which a headline is sought: of the headlines of the pages that the
# weights were learned from, nineteen in twenty stand that near.
_REACH = 24


def first_paragraph(prose: Sequence[bool], keeps: Sequence[bool]) -> int:
    """The first line (index) that is a paragraph and kept; 0 if there is none."""
    pairs = zip(prose, keeps, strict=True)
    return next((index for index, (is_prose, kept) in enumerate(pairs) if is_prose and kept), 0)


def candidates(prose: Sequence[bool], taken: Sequence[object], first: int) -> list[int]:
    """The lines (indices) that may be the headline.

    prose: whether each line is a paragraph. taken: true for each line that phrase rules take. first: the article's
    first paragraph.
    """
    return [index for index in range(max(0, first - _REACH), first) if not prose[index] and not taken[index]]


def find(columns: Sequence[Column], lines: Sequence[int], weights: Mapping[str, float]) -> int:
    """The line that is likeliest the headline among the candidates, by the weights of its signs; of none, -1."""
    if not lines:
        return -1
    low, high = lines[0], lines[-1] + 1
    near = [Column(column.signs, column.bins[low:high]) for column in columns]
    worths = add_up(near, weights, high - low)
    return max(lines, key=lambda line: (worths[line - low], line))
