"""A unified diff of a text and some spans removed from it, in one pass.

The removed spans are known, so nothing has to be searched for: the diff costs time in proportion to the text, and
says what was removed rather than what a comparison would guess. The format is that of POSIX `diff -u`, with lines
ended by ``\\n`` alone, so that a carriage return, a form feed or U+2028 stays inside its line, as patch(1) reads it.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

# In a header a control character, a quote, a backslash or a space at the end would not be read as part of the name.
_NEEDS_QUOTES = re.compile(r'[\x00-\x1f\x7f"\\]| $')
_QUOTED = {code: f"\\{code:03o}" for code in (*range(32), 127)} | {ord('"'): '\\"', ord("\\"): "\\\\"}
_NO_NEWLINE = "\n\\ No newline at end of file\n"


@dataclass(slots=True)
class _Change:
    """Lines `first` to `last` (from 0, `last` excluded) of the old text, and the lines that replace them."""

    first: int
    last: int
    new: list[str]


def unified_diff(source: str, spans: Iterable[tuple[int, int]], old: str, new: str, context: int = 3) -> str:
    """The diff from `source` to `source` without `spans` (characters, in order, none overlapping); "" for no change.

    old, new: the file names in the header. context: unchanged lines around each change.
    """
    lines = _Lines(source)
    changes = list(_changes(source, lines, spans))
    if not changes:
        return ""
    parts = [f"--- {_file_name(old)}\n+++ {_file_name(new)}\n"]
    shift = 0
    for hunk in _hunks(changes, context):
        first = max(hunk[0].first - context, 0)
        last = min(hunk[-1].last + context, len(lines))
        body: list[str] = []
        at, added = first, 0
        for change in hunk:
            body += [_line(" ", text) for text in lines.between(at, change.first)]
            body += [_line("-", text) for text in lines.between(change.first, change.last)]
            body += [_line("+", text) for text in change.new]
            added += len(change.new) - (change.last - change.first)
            at = change.last
        body += [_line(" ", text) for text in lines.between(at, last)]
        length = last - first
        parts.append(f"@@ -{_range(first, length)} +{_range(first + shift, length + added)} @@\n")
        parts += body
        shift += added
    return "".join(parts)


class _Lines:
    """A text's lines, each with its newline. A diff needs few of them, so that only their starts are kept."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.starts = array("q", (0,) if text else ())
        end = text.find("\n") + 1
        while 0 < end < len(text):
            self.starts.append(end)
            end = text.find("\n", end) + 1

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> str:
        last = number + 1 == len(self.starts)
        return self._text[self.starts[number] : len(self._text) if last else self.starts[number + 1]]

    def between(self, first: int, last: int) -> list[str]:
        """The lines from `first` to `last`, the last excluded."""
        return [self[number] for number in range(first, min(last, len(self)))]


def _split(text: str) -> list[str]:
    lines = text.split("\n")
    ended = [line + "\n" for line in lines[:-1]]
    return [*ended, lines[-1]] if lines[-1] else ended


def _changes(source: str, lines: _Lines, spans: Iterable[tuple[int, int]]) -> Iterator[_Change]:
    """The changed lines; spans that touch the same or neighbouring lines make one change."""
    starts = lines.starts
    first = last = -1  # lines of the change being built
    kept: list[str] = []
    position = 0
    for start, end in spans:
        if start == end:
            continue
        begin, stop = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
        if first >= 0 and begin <= last:
            kept.append(source[position:start])
        else:
            if first >= 0:
                yield _finish(source, lines, first, last, kept, position)
            first, kept = begin, [source[starts[begin] : start]]
        last, position = stop, end
    if first >= 0:
        yield _finish(source, lines, first, last, kept, position)


def _finish(source: str, lines: _Lines, first: int, last: int, kept: list[str], position: int) -> _Change:
    """Close a change. Where what is left of its last line does not end it, the following line has joined it."""
    while True:
        end = lines.starts[last] if last < len(lines) else len(source)
        text = "".join(kept) + source[position:end]
        if not text or text.endswith("\n") or last >= len(lines):
            return _without_equal_ends(lines, _Change(first, last, _split(text)))
        last += 1


def _without_equal_ends(lines: _Lines, change: _Change) -> _Change:
    """The change without the lines that it gives back at its start and end as they were."""
    first, last, new = change.first, change.last, change.new
    same = 0
    while same < len(new) and first + same < last and new[same] == lines[first + same]:
        same += 1
    first, new = first + same, new[same:]
    same = 0
    while same < len(new) and first < last - same and new[-1 - same] == lines[last - 1 - same]:
        same += 1
    return _Change(first, last - same, new[: len(new) - same])


def _hunks(changes: Sequence[_Change], context: int) -> Iterator[list[_Change]]:
    hunk = [changes[0]]
    for change in changes[1:]:
        if change.first - hunk[-1].last > 2 * context:
            yield hunk
            hunk = []
        hunk.append(change)
    yield hunk


def _line(sign: str, text: str) -> str:
    return sign + (text if text.endswith("\n") else text + _NO_NEWLINE)


def _range(first: int, length: int) -> str:
    if length == 0:
        return f"{first},0"
    return f"{first + 1}" if length == 1 else f"{first + 1},{length}"


def _file_name(name: str) -> str:
    """A name as a diff's header can hold it: quoted as in C, or ended by a tab, where patch(1) would misread it."""
    if _NEEDS_QUOTES.search(name):
        return f'"{name.translate(_QUOTED)}"'
    return f"{name}\t" if " " in name else name
