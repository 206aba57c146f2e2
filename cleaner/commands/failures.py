"""What could not be done, told at the end: a few names for each reason, for one mistake can spoil a whole batch."""

from __future__ import annotations

from cleaner.commands.screen import Few, say
from cleaner.late import late

# What differs between failures of one kind: the path that could not be written, and a number of its own, such as the
# place of a byte; not one in the name of an encoding.
_TARGET = late(r"^writing .*: ")
_NUMBER = late(r"(?<![\w-])\d[\d,]*")


class Failures:
    """Takes names and what went wrong with each, in order. count: how many there are."""

    def __init__(self) -> None:
        self.count = 0
        self._kinds: dict[str, Few] = {}

    def add(self, name: str, why: str, kind: str = "") -> None:
        """One more. kind: what it has in common with others; by default `why` without paths and numbers."""
        self.count += 1
        kind = kind or _NUMBER.sub("…", _TARGET.sub("", why))
        self._kinds.setdefault(kind, Few()).add(f"{name}: {why}")

    def tell(self) -> None:
        """Name the first of each kind and count the others, on standard error."""
        for kind, named in self._kinds.items():
            for line in named.first:
                say(line)
            if named.more:
                say(f"and {named.more:,} more: {kind}")
