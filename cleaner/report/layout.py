"""A result as a reader sees it: stretches of kept lines, changed lines, and regions of removed lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cleaner.report.kinds import divide, speaks_for
from cleaner.report.numbers import count
from cleaner.result import Removal, Result

# A longer region is folded to its first line and its last: a row that says how many are between saves none unless it
# stands for three.
LONGEST_SHOWN = 4
# Where one name can't stand for the lines they are shown, unless they would push the article off the screen.
LONGEST_MIXED = 12
# Rules that are named of a folded region: they take nearly all of its lines.
MOST_RULES = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line; `removal` is None for what was kept."""

    text: str
    removal: Removal | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, in its pieces, without its newline.

    number: of the line in the source, from 1. after_gap: whether a blank line stands before it.
    """

    number: int
    pieces: tuple[Piece, ...]
    after_gap: bool

    @property
    def removals(self) -> tuple[Removal, ...]:
        """The removals that took a part of the line, in order."""
        return _each_once(piece.removal for piece in self.pieces)

    @property
    def is_changed(self) -> bool:
        """Whether something of the line went and something that can be seen stayed."""
        return any(piece.removal is None and not piece.text.isspace() for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Kept:
    """Lines that stayed; `text` holds them all, `first_line` is the number of the first."""

    first_line: int
    text: str

    def forwards(self) -> Iterator[Line]:
        """The lines from the first on, as far as they are asked for."""
        number, start, gap = self.first_line, 0, False
        while start <= len(self.text):
            end = self.text.find("\n", start)
            end = len(self.text) if end < 0 else end
            text = self.text[start:end].removesuffix("\r")
            if text and not text.isspace():
                yield Line(number, (Piece(text),), gap)
            gap = not text or text.isspace()
            number, start = number + 1, end + 1

    def backwards(self) -> Iterator[Line]:
        """The lines from the last on, as far as they are asked for."""
        number, end = self.first_line + self.text.count("\n"), len(self.text)
        waiting = ""  # the line that is given once it is known what stands before it
        while end >= 0:
            start = self.text.rfind("\n", 0, end) + 1
            text = self.text[start:end].removesuffix("\r")
            blank = not text or text.isspace()
            if waiting:
                yield Line(number + 1, (Piece(waiting),), blank)
            waiting = "" if blank else text
            number, end = number - 1, start - 1
        if waiting:
            yield Line(number + 1, (Piece(waiting),), False)


@dataclass(frozen=True, slots=True)
class Changed:
    """One line of which a piece was removed."""

    line: Line


@dataclass(frozen=True, slots=True)
class Region:
    """Lines that were removed as a whole, with nothing but blank lines between them.

    kind: what most of them are, in words. is_mixed: whether many are something else.
    """

    kind: str
    is_mixed: bool
    lines: tuple[Line, ...]

    @property
    def folds(self) -> bool:
        """Whether it is too long to be shown line by line."""
        return len(self.lines) > (LONGEST_MIXED if self.is_mixed else LONGEST_SHOWN)

    @property
    def title(self) -> str:
        """What it is and how long: ``comments, 12 lines``."""
        return f"{self.kind}{' and others' if self.is_mixed else ''}, {count(len(self.lines), 'line')}"

    @property
    def groups(self) -> list[tuple[tuple[Removal, ...], list[Line]]]:
        """The lines in groups that the same rules removed, with the removals that took them."""
        return [
            (_each_once(removal for line in lines for removal in line.removals), lines)
            for lines in (list(group) for _, group in groupby(self.lines, key=_rule_ids))
        ]

    @property
    def leading(self) -> Removal:
        """The first removal by the rule that best explains the region: of those that speak of its kind, the one that
        took most lines."""
        rules = [rule for rule, _ in self._rules]
        best = next((rule for rule in rules if speaks_for(rule, self.kind)), rules[0])
        return next(line.removals[0] for line in self.lines if line.removals[0].rule == best)

    @property
    def rules_named(self) -> str:
        """Which rules took how many of the lines: ``comments/thread 9, sharing/share 2 and 4 more rules``."""
        rules = self._rules
        if len(rules) == 1:
            return rules[0][0]
        more = len(rules) - MOST_RULES if len(rules) > MOST_RULES + 1 else 0
        named = ", ".join(f"{rule} {number:,}" for rule, number in rules[: len(rules) - more])
        return f"{named} and {more} more rules" if more else named

    @property
    def _rules(self) -> list[tuple[str, int]]:
        """The rules that took the lines and how many each took, the most first."""
        counts = Counter(line.removals[0].rule for line in self.lines)
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def layout(result: Result) -> Iterator[Kept | Changed | Region]:
    """The source from its start to its end, in one pass. Blank lines at the edges of a part are left out."""
    source, removals = result.source, result.removals
    number, position = 1, 0  # of the line that starts at `position`
    at = 0
    begin, finish = len(source) - len(source.lstrip()), len(source.rstrip())
    for start, end in _touched(source, removals):
        if source[position:start].strip():
            yield Kept(number, source[position : start - 1])
        number += source.count("\n", position, start)
        first = at
        while at < len(removals) and removals[at].start < end:
            at += 1
        lines = list(_lines(source, start, end, number, removals[first:at]))
        yield from _parts(lines, start <= begin, end >= finish)
        number += source.count("\n", start, end) + 1
        position = end + 1
    if source[position:].strip():
        yield Kept(number, source[position:])


def _touched(source: str, removals: Sequence[Removal]) -> Iterator[tuple[int, int]]:
    """The offsets of runs of lines that removals took something visible from; blank lines do not end a run."""
    run: tuple[int, int] | None = None
    for removal in removals:
        begin = removal.end - len(removal.text.lstrip())
        stop = removal.start + len(removal.text.rstrip())
        if begin >= stop or (run and stop <= run[1]):
            continue
        start = source.rfind("\n", run[1] if run else 0, begin) + 1 or (run[0] if run else 0)
        end = source.find("\n", stop)
        end = len(source) if end < 0 else end
        if run and source[run[1] : start].strip():
            yield run
            run = None
        run = (run[0], max(run[1], end)) if run else (start, end)
    if run:
        yield run


def _parts(lines: Sequence[Line], at_start: bool, at_end: bool) -> Iterator[Changed | Region]:
    """The parts of a run of touched lines. at_start, at_end: whether no other line of the text is before or after."""
    done = 0
    for is_changed, group in groupby(lines, key=lambda line: line.is_changed):
        part = list(group)
        if is_changed:
            yield from map(Changed, part)
        else:
            yield from _regions(part, at_start and not done, at_end and done + len(part) == len(lines))
        done += len(part)


def _regions(lines: Sequence[Line], at_start: bool, at_end: bool) -> Iterator[Region]:
    """The regions of a run of removed lines."""
    start = 0
    for section in divide([line.removals for line in lines], at_start, at_end):
        yield Region(section.kind, section.is_mixed, tuple(lines[start : start + section.length]))
        start += section.length


def _lines(source: str, start: int, end: int, number: int, removals: Sequence[Removal]) -> Iterator[Line]:
    at = 0
    gap = start > 0 and not source[source.rfind("\n", 0, start - 1) + 1 : start - 1].strip()
    for text in source[start:end].split("\n"):
        stop = start + len(text.removesuffix("\r"))
        while at < len(removals) and removals[at].end <= start:
            at += 1
        blank = not text or text.isspace()
        if not blank:
            yield Line(number, tuple(_pieces(source, start, stop, removals, at)), gap)
        number, start, gap = number + 1, start + len(text) + 1, blank


def _pieces(source: str, start: int, stop: int, removals: Sequence[Removal], at: int) -> Iterator[Piece]:
    """The line from `start` to `stop`, cut at the removals from the one numbered `at` on."""
    position = start
    while at < len(removals) and removals[at].start < stop:
        removal = removals[at]
        begin, end = max(removal.start, start), min(removal.end, stop)
        if position < begin:
            yield Piece(source[position:begin])
        if begin < end:
            yield Piece(source[begin:end], removal)
        position, at = max(end, position), at + 1
    if position < stop:
        yield Piece(source[position:stop])


def _rule_ids(line: Line) -> tuple[str, ...]:
    return tuple(dict.fromkeys(removal.rule for removal in line.removals))


def _each_once(removals: Iterable[Removal | None]) -> tuple[Removal, ...]:
    return tuple(dict.fromkeys(removal for removal in removals if removal))
