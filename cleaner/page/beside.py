"""What stays beside the likeliest lines: what the article may need, though its own signs say little for it.

A stanza's or a list's line is as short as a menu's, and an article's last line may be. Where no rule knows or suspects
a line and the page prints it once, it stays with the article's that it stands among: so 1.1 of 100 words of articles
go instead of 1.3, and the F-score is higher by 0.0004 (html-text) and 0.001 (inscriptis). So does a line that looks
like several of the article's, and on a page of short lines every run of them in which no rule knows or suspects one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.line import ends_in_full_stop, ends_sentence, is_quoted
from cleaner.page.features import Page

# Fewer lines between paragraphs are a subheading, a caption or a quote more often than not.
_LEAST_BETWEEN = 3
# More of them stay where one is this likely, and no rule knows or suspects one. Of 0.1 and 0.2, between which the
# F-score does not tell, the one at which more of the article stays. That paragraphs beside a known box stay so, too,
# makes the F-score no better either, but of 1,000 words of articles one less goes.
_LEAST_CHANCE = 0.1
# A page prints more lines above its article than these: fewer are the headline, a name and a date.
_LEAST_ABOVE = 4
# A table between paragraphs has a figure in at least this share of its rows.
_ROWS_WITH_FIGURES = 0.75
# Lines without a gap are a stanza or a list only where most paragraphs have gaps around them. Longer ones may be all
# that a table of the page's layout holds.
_ALONE = 0.5
_LONGEST_UNIT = 30
# Lines are alike that begin with the same short label ("Anna:"), or with the same signs around figures ("[10:42] <"),
# or say the same. At least so many are kept, and so many times as many as look so elsewhere. Of the lines that stay for
# it nearly half are the article's; of all that would go one in seven is.
_LABEL = re.compile(r"[^\W\d_][^:：\d]{0,30}[:：]")
_OPENING = re.compile(r"(?=[\W_]{0,8}\d)[\W\d_]{1,40}")
_FIGURES = re.compile(r"\d+")
_LONGEST_ALIKE = 60
_LEAST_ALIKE, _MORE_ALIKE = 3, 3
# An item of a list that counts, and the lines of one.
_COUNT = re.compile(r"(\d{1,3})[.)]\s")
_MOST_OF_AN_ITEM = 4
# An article's last line, as "Nobody answered.", has words and is a sentence.
_LEAST_WORDS = 2
# Cruft that stands between an article's paragraphs, so that its last sentence may stand below; as many lines at most.
_WITHIN = ("teasers", "advertising", "buttons")
_MOST_OVER = 3


def keep_beside(page: Page, chances: Sequence[float], keeps: list[bool]) -> None:
    """Note as kept the lines that the kept ones may need. keeps: of each line whether it is kept so far."""
    for run in _own(page, keeps):
        keeps[run.start : run.stop] = [not taken for taken in page.taken[run.start : run.stop]]
    free = page.free
    first = next((index for index, keep in enumerate(keeps) if keep and page.prose[index]), page.count)
    for unit in _units(page):
        if unit.start > first and any(keeps[unit.start : unit.stop]) and all(free[unit.start : unit.stop]):
            keeps[unit.start : unit.stop] = [True] * len(unit)
    _keep_counted(page, free, keeps)
    _keep_last(page, free, keeps)
    _keep_alike(page, keeps)
    for run in runs_gone(keeps):
        if page.is_of_short_lines and not any(page.noted[run.start : run.stop]):
            keeps[run.start : run.stop] = [True] * len(run)
        elif first < run.start and run.stop < page.count:
            for part in _ends(page, free, run):
                if max(chances[part.start : part.stop]) >= _LEAST_CHANCE:
                    keeps[part.start : part.stop] = [True] * len(part)


def _ends(page: Page, free: Sequence[bool], run: range) -> list[range]:
    """The run if all its lines are free; else its first and last free lines, where a paragraph stands among them.

    So a box between paragraphs takes none of those beside it along.
    """
    bound = [index for index in run if not free[index]]
    if not bound:
        return [run]
    parts = range(run.start, bound[0]), range(bound[-1] + 1, run.stop)
    return [part for part in parts if any(page.prose[part.start : part.stop])]


def _own(page: Page, keeps: Sequence[bool]) -> Iterator[range]:
    """Runs that the article may need: what is left of its head, a line or two, a table's rows with their figures."""
    for run in runs_gone(keeps):
        if run.stop == len(keeps):
            continue
        if run.start == 0:
            if len(run) < _LEAST_ABOVE and not any(page.taken[i] for i in run):
                yield run
            continue
        rows = sum(any(map(str.isdigit, page.lines[i])) for i in run)
        unknown = sum(not page.taken[i] for i in run)
        if unknown < _LEAST_BETWEEN or (unknown == len(run) and rows >= _ROWS_WITH_FIGURES * len(run)):
            yield run


def _units(page: Page) -> list[range]:
    """Lines without a gap between them, as of a stanza or a list, where the page has gaps between its paragraphs."""
    starts = [i for i in range(page.count) if i == 0 or page.numbers[i] > page.numbers[i - 1] + 1]
    units = [range(start, stop) for start, stop in zip(starts, [*starts[1:], page.count], strict=True)]
    alone = sum(page.prose[unit.start] for unit in units if len(unit) == 1)
    if alone < _ALONE * sum(page.prose):
        return []
    return [unit for unit in units if 1 < len(unit) <= _LONGEST_UNIT]


def _keep_alike(page: Page, keeps: list[bool]) -> None:
    """Note as kept lines right above or below kept ones that look like several of them and like hardly any elsewhere.

    So do the turns of a talk, the entries of minutes, the paragraphs of a law.
    """
    decided = [keep or noted for keep, noted in zip(keeps, page.noted, strict=True)]
    runs = [run for run in runs_gone(decided) if any(keeps[max(0, run.start - 1) : run.stop + 1])]
    if not runs:
        return
    shapes = [_shapes(line) for line in page.lines]
    kept = Counter(shape for found, keep in zip(shapes, keeps, strict=True) if keep for shape in found)
    usual = {shape for shape, times in kept.items() if times >= _LEAST_ALIKE}
    if not usual:
        return
    anywhere = Counter(shape for found in shapes for shape in found)
    for run in runs:
        here = Counter(shape for index in run for shape in shapes[index])
        alike = {s for s in usual & here.keys() if kept[s] >= _MORE_ALIKE * (anywhere[s] - kept[s] - here[s])}
        for index in run:
            keeps[index] = not alike.isdisjoint(shapes[index])


def _shapes(line: str) -> set[str]:
    """What lines of one kind share: the label or the signs and figures that they begin with, or all their words."""
    opening, label = _OPENING.match(line), _LABEL.match(line)
    found = {line} if len(line) <= _LONGEST_ALIKE else set()
    if opening:
        found.add(_FIGURES.sub("0", opening[0]).strip())
    if label:
        found.add(label[0].lower())
    return found


def _keep_counted(page: Page, free: Sequence[bool], keeps: list[bool]) -> None:
    """Note as kept the items that go on counting from a kept one, and what no rule knows or suspects between them."""
    found = [(i, _COUNT.match(line)) for i, line in enumerate(page.lines) if line[:1].isdigit()]
    counted = [(i, int(match[1])) for i, match in found if match]
    for (above, before), (index, count) in pairwise(counted):
        if keeps[above] and count == before + 1 and index - above <= _MOST_OF_AN_ITEM and free[index]:
            keeps[above + 1 : index + 1] = [
                a or b for a, b in zip(keeps[above + 1 :], free[above + 1 : index + 1], strict=False)
            ]


def _keep_last(page: Page, free: Sequence[bool], keeps: list[bool]) -> None:
    """Note as kept what is said right below the article's last line, a sentence, or the lines that it announces."""
    below = max((index for index, keep in enumerate(keeps) if keep), default=-1) + 1
    over = below
    while 0 < over < page.count and over - below < _MOST_OVER and page.taken[over] in _WITHIN:
        over += 1
    if below < over < page.count and free[over] and _is_sentence(page, over) and ends_in_full_stop(page.lines[over]):
        keeps[over] = True  # a question would be the title of another article
        below = over + 1
    while 0 < below < page.count and is_quoted(page.lines[below]) and not page.taken[below]:
        keeps[below] = True
        below += 1
    if not 0 < below < page.count or not free[below]:
        return
    if _is_sentence(page, below):
        keeps[below] = True
    elif page.lines[below - 1].endswith((":", "：")):
        unit = next((unit for unit in _units(page) if unit.start == below), range(below, below + 1))
        if all(free[unit.start : unit.stop]):
            keeps[unit.start : unit.stop] = [True] * len(unit)


def _is_sentence(page: Page, index: int) -> bool:
    return ends_sentence(page.lines[index]) and len(page.words[index]) >= _LEAST_WORDS


def runs_gone(keeps: Sequence[bool]) -> list[range]:
    """The runs of lines that go."""
    runs, start = [], 0
    while start < len(keeps):
        stop = start
        while stop < len(keeps) and not keeps[stop]:
            stop += 1
        if stop > start:
            runs.append(range(start, stop))
        start = stop + 1
    return runs
