"""What cleaning one document gave: both texts, and every removal with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

# Characters of a piece: much to do at a time, little to hold.
_SLICE = 1 << 20


@dataclass(frozen=True, slots=True)
class Removal:
    """A span of the source that was taken out, and why.

    rule, reason: the id of the rule that asked for it, and why that rule calls it cruft.
    start, end: characters of the source from 0, `end` excluded. The span holds the blank lines that went with it.
    first_line, last_line: lines of the source from 1, both included, of the cruft itself.
    text: exactly what was removed, ``source[start:end]``.
    evidence: the words and signs that gave it away.
    whole_lines: False if a piece of a line was removed and the rest of the line stayed.
    """

    rule: str
    reason: str
    start: int
    end: int
    first_line: int
    last_line: int
    text: str
    evidence: tuple[str, ...]
    whole_lines: bool = True


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that failed on a text and was left out for it, so that only the others cleaned it: its id, and why."""

    rule: str
    why: str

    def __str__(self) -> str:
        return f"cleaned without {self.rule}: {self.why}"


@dataclass(frozen=True, repr=False)
class Result:
    """A source text and the removals from it, in their order, none overlapping another.

    withheld: "" or why the text was left whole although rules matched (then there are no removals);
    a `Cleaner` with `force` leaves none whole.
    faults: the rules that failed on the text and were left out.
    """

    source: str
    removals: tuple[Removal, ...] = ()
    withheld: str = ""
    faults: tuple[Fault, ...] = ()

    def __repr__(self) -> str:
        """What came of it in a line; the text may be a book."""
        found = f"{len(self.source)} characters, {len(self.removals)} removals"
        more = "".join(f", {name}={value!r}" for name in ("withheld", "faults") if (value := getattr(self, name)))
        return f"<Result: {found}{more}>"

    @cached_property
    def text(self) -> str:
        """The cleaned text: the source without the removals' spans."""
        return "".join(self.kept())

    def kept(self) -> Iterator[str]:
        """The cleaned text in pieces, none large, so that it need not be held beside the source."""
        position = 0
        for removal in self.removals:
            yield from slices(self.source, position, removal.start)
            position = removal.end
        yield from slices(self.source, position)

    def restore(self) -> str:
        """The source again, rebuilt from the cleaned text and the removals alone."""
        return restore(self.text, self.removals)

    def diff(self, old: str = "a/document", new: str = "b/document", context: int = 3) -> str:
        """A unified diff from the source to the cleaned text, for patch(1); "" if nothing was removed.

        old, new: the names in the diff's header. context: unchanged lines around each change.
        """
        from cleaner.diff import unified_diff  # here, as most programs ask for none

        return unified_diff(self.source, [(r.start, r.end) for r in self.removals], old, new, context)


def slices(text: str, start: int = 0, end: int | None = None) -> Iterator[str]:
    """The characters from `start` to `end`, or to the text's end, in pieces, none large."""
    end = len(text) if end is None else end
    for position in range(start, end, _SLICE):
        yield text[position : min(position + _SLICE, end)]


def restore(text: str, removals: Iterable[Removal]) -> str:
    """The source from a cleaned text and all removals from it, in their order."""
    parts, position, removed = [], 0, 0
    for removal in removals:
        upto = removal.start - removed
        parts += [text[position:upto], removal.text]
        position, removed = upto, removed + len(removal.text)
    parts.append(text[position:])
    return "".join(parts)
