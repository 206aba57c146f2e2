"""What kind of text removed lines are, in the words of a person, and where in a run of them one kind ends.

A page prints comments, then a list of other articles, then its footer, and single lines of other kinds among them: a
button between two comments is part of the comments. So a run is divided as a whole: a line that is not of its
section's kind costs one, or half if the line only follows others, a new section costs `_NEW_SECTION`, and the cheapest
division is taken (the Viterbi algorithm, one pass).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from cleaner.result import Removal

# To leave a kind and come back to it costs this twice: three lines that are known as something else are a section of
# their own in the midst of another, and so are six that only follow one; a button or two are not.
_NEW_SECTION = 1.25
_SURE, _FOLLOWS = 1.0, 0.5
# A section named for a kind may hold this part of lines that are known as something else; with more it is mixed.
_MOST_OTHERS = 1 / 3
# What a person calls the categories whose names say less. The others go by their names.
_SAID = {
    "adblock": "ad blocker notice",
    "apps": "app offer",
    "authors": "dates and authors",
    "browser": "browser notice",
    "closing": "other cruft",
    "consent": "cookie notice",
    "contents": "table of contents",
    "copyright": "footer",
    "credits": "picture credits",
    "media": "player or gallery",
    "page": "between paragraphs",
    "related": "other articles",
    "repetition": "repeated text",
    "support": "appeal",
    "teasers": "other articles",
    "tools": "page tools",
}
# Where these end a text they are its footer.
_FOOTER = {"navigation", "contact", "copyright"}
# Kinds that go on below their heading: there a line of which nothing else is known is of the kind above it. Not above
# an article, where a menu may offer a newsletter among its entries.
_GOES_ON = {"navigation", "footer", "other articles", "comments", "newsletter"}
# Categories that know a line by its place alone.
_BY_PLACE = {"page", "closing"}


@dataclass(frozen=True, slots=True)
class Vote:
    """The kind that a line seems to be of, and what it costs to call it another."""

    kind: str
    weight: float


@dataclass(frozen=True, slots=True)
class Section:
    """So many lines in a row, and what most of them are. is_mixed: whether too many are something else."""

    kind: str
    length: int
    is_mixed: bool


def divide(lines: Sequence[Sequence[Removal]], at_start: bool, at_end: bool) -> Iterator[Section]:
    """Divide a run of removed lines into sections, in order.

    lines: the removals that took each line, at least one. at_start, at_end: whether no text stays before or after.
    """
    votes = list(_votes(lines, at_start, at_end))
    kinds = _cheapest(votes)
    # The lines at the edges are the ones that a folded section shows: there no line counts as another kind.
    for edge in (range(len(votes)), reversed(range(len(votes)))):
        for index in takewhile(lambda index: votes[index].weight == _SURE, edge):
            if kinds[index] == votes[index].kind:
                break
            kinds[index] = votes[index].kind
    start = 0
    for kind, group in groupby(kinds):
        length = len(list(group))
        others = sum(vote.kind != kind for vote in votes[start : start + length])
        yield Section(kind, length, others > _MOST_OTHERS * length)
        start += length


def speaks_for(rule: str, kind: str) -> bool:
    """Whether the rule's reason explains why text of that kind goes. rule: its id."""
    category = rule.partition("/")[0]
    return category in _BY_PLACE or kind in (_kind(category, at_end=False), _kind(category, at_end=True))


def _votes(lines: Iterable[Sequence[Removal]], at_start: bool, at_end: bool) -> Iterator[Vote]:
    # What a line goes on of which nothing else is known. Above an article that is nearly always a menu.
    above = "navigation" if at_start else "below the article" if at_end else ""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for removals in lines:
        removal = removals[0]
        category = removal.rule.partition("/")[0]
        kind = _kind(category, at_end)
        known_by = (removal.rule, removal.evidence)
        is_new = known_by not in seen
        seen.add(known_by)
        goes_on = kind in _GOES_ON
        if category in _BY_PLACE or (goes_on and not is_new):
            yield Vote(above or kind, _FOLLOWS)
            continue
        yield Vote(kind, _SURE)
        if goes_on and not at_start:
            above = kind


def _kind(category: str, at_end: bool) -> str:
    return "footer" if at_end and category in _FOOTER else _SAID.get(category, category)


def _cheapest(votes: Sequence[Vote]) -> list[str]:
    """The kind of each line in the cheapest division; of equals the one that changes later."""
    costs = dict.fromkeys((vote.kind for vote in votes), 0.0)
    changes: list[dict[str, str]] = []  # for each line: the kinds that are best entered here, and from which
    for vote in votes:
        best = min(costs, key=costs.__getitem__)
        entry = costs[best] + _NEW_SECTION
        changes.append({kind: best for kind, cost in costs.items() if cost > entry})
        costs = {kind: min(cost, entry) + (vote.weight if kind != vote.kind else 0.0) for kind, cost in costs.items()}
    kind = min(costs, key=costs.__getitem__)
    kinds = []
    for change in reversed(changes):
        kinds.append(kind)
        kind = change.get(kind, kind)
    return kinds[::-1]
