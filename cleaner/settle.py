"""What exactly to cut: spans of characters, with the blank lines around a removal settled.

Between two kept lines the larger of the gaps before and after the removed lines stays and the other goes; where there
is none, but one among them, a blank line of it stays. So neither a gap grows nor two paragraphs join. At the text's
start the gap after goes; at its end the gap before. A text without a newline at its end gets none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.document import Document
from cleaner.line import is_blank
from cleaner.rule import Rule
from cleaner.spans import Spans


class Cut(NamedTuple):
    """Lines `first` to `last` of a document (from 0, both included), or characters `at` to `to` of line `first`."""

    rule: Rule
    first: int
    last: int
    evidence: tuple[str, ...]
    at: int = 0
    to: int = -1  # -1: whole lines
    span: tuple[int, int] = (0, 0)  # offsets in the text, set once settled


def cut_spans(document: Document, cuts: Sequence[Cut]) -> list[Cut]:
    """The cuts in their order, each with its span; `cuts` don't overlap."""
    settled: list[Cut] = []
    group: list[Cut] = []
    for cut in sorted(cuts, key=lambda cut: (cut.first, cut.at)):
        if cut.to >= 0:
            start = document.starts[cut.first]
            settled += _settle_group(document, group)
            group = []
            settled.append(_with_span(cut, start + cut.at, start + cut.to))
        elif group and not _blank_between(document, group[-1].last, cut.first):
            settled += _settle_group(document, group)
            group = [cut]
        else:
            group.append(cut)
    return settled + _settle_group(document, group)


def _blank_between(document: Document, last: int, first: int) -> bool:
    return all(is_blank(document.lines[number]) for number in range(last + 1, first))


def _settle_group(document: Document, group: Sequence[Cut]) -> list[Cut]:
    """Give spans to cuts of whole lines that only blank lines part."""
    if not group:
        return []
    lines, starts = document.lines, document.starts
    first, last = group[0].first, group[-1].last
    above = first
    while above > 0 and is_blank(lines[above - 1]):
        above -= 1
    below = last + 1
    while below < len(lines) and is_blank(lines[below]):
        below += 1
    if below == len(lines):
        return _split(group, document, *_span_at_end(document, above, first, last, above == 0))
    if above == 0:
        return _split(group, document, starts[first], starts[below])
    gap = _kept_gap(document, above, first, last, below)
    return [
        cut
        for start, end in ((starts[above], starts[gap.start]), (starts[gap.stop], starts[below]))
        if start < end
        for cut in _split(group, document, start, end)
    ]


def _kept_gap(document: Document, above: int, first: int, last: int, below: int) -> range:
    """The blank lines that stay: the larger gap of those around the removed lines, or one of those among them."""
    outer = max(range(above, first), range(last + 1, below), key=len)
    if outer:
        return outer
    inside = next((number for number in range(first, last + 1) if is_blank(document.lines[number])), first)
    return range(inside, inside + is_blank(document.lines[inside]))


def _split(group: Sequence[Cut], document: Document, start: int, end: int) -> list[Cut]:
    """The parts of the cuts between two offsets, the blank lines between them included."""
    starts = document.starts
    inside = [cut for cut in group if starts[cut.first] < end and starts[cut.last + 1] > start]
    edges = [start, *(starts[cut.first] for cut in inside[1:]), end]
    return [_with_span(cut, edges[index], edges[index + 1]) for index, cut in enumerate(inside)]


def _span_at_end(document: Document, above: int, first: int, last: int, at_start: bool) -> tuple[int, int]:
    """The span of the text's last lines: the gap above them goes, blank lines below them stay as they were."""
    starts, size = document.starts, document.size
    ended = last + 1 < len(document.lines)
    if at_start:
        return starts[first], starts[last + 1] if ended else size
    if ended:
        return starts[above], starts[last + 1]
    # No newline at the end of the text: the newline of the last kept line goes too.
    start = starts[above] - 1
    return start - (start > 0 and document.lines[above - 1].endswith("\r")), size


def _with_span(cut: Cut, start: int, end: int) -> Cut:
    return Cut(cut.rule, cut.first, cut.last, cut.evidence, cut.at, cut.to, (start, end))


def apply(left: Spans, cuts: Sequence[Cut]) -> tuple[Spans, Spans, list[Cut]]:
    """Take what is cut out of the spans that are left of a source.

    The cuts' own spans are offsets in the text that is left. Gives the spans that are left now, those that are removed,
    and the cut of each of these: a cut across an earlier removal has one on either side of it.
    """
    still_left, removed = Spans.none(), Spans.none()
    takers: list[Cut] = []
    position = 0  # offset in the text that is left of the current span's start
    waiting = list(reversed(cuts))
    for start, end in left.pairs():
        shift = start - position  # from an offset in that text to one in the source
        at = start
        while waiting and waiting[-1].span[0] + shift < end:
            cut = waiting[-1]
            begin, stop = max(cut.span[0] + shift, at), min(cut.span[1] + shift, end)
            if begin > at:
                still_left.add(at, begin)
            removed.add(begin, stop)
            takers.append(cut)
            at = stop
            if cut.span[1] + shift > end:
                break
            waiting.pop()
        if at < end:
            still_left.add(at, end)
        position += end - start
    return still_left, removed, takers


def lines_left(document: Document, cuts: Sequence[Cut]) -> Iterator[int]:
    """For each line of what the cuts leave the number that it had, -1 for one that they may have changed."""
    starts = document.starts
    following = 0  # the first line that no cut has reached
    for cut in cuts:
        first, last = (bisect_right(starts, offset) - 1 for offset in cut.span)
        yield from range(following, first)
        is_joined = first < following  # the last one reached into this line
        is_whole = not is_joined and cut.span == (starts[first], starts[last]) and cut.span[1] < document.size
        if not is_joined and not is_whole:
            yield -1
        following = last if is_whole else last + 1
    yield from range(following, len(document.lines))
