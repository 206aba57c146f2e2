"""Tells of a line's key whether a phrase or label may match it, from its first two words and its last.

Nearly all lines end here, so that this is what looking a document up costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from cleaner.keys import Keys
from cleaner.late import late

# What a word has before the first mark in it: after a label's last word a separator may stand right away.
_HEAD = late(r"[a-z0-9#]*")


def head(text: str) -> str:
    """The first word of a key, up to the first mark in it."""
    return _HEAD.match(text).group()  # type: ignore[union-attr]


class Gate:
    """What the keys of lines may begin or end with; those that are not ASCII all pass.

    phrases: whole keys. starts: for the `head` of a key's first word those of the second; "" stands for any. lasts:
    last words.
    """

    def __init__(self, phrases: Keys, starts: Mapping[str, Set[str]], lasts: Set[str]) -> None:
        self._phrases, self._starts, self._lasts = phrases, starts, lasts

    def passing(self, keys: Sequence[str], numbers: Iterable[int]) -> Iterator[int]:
        """Those of the numbers of keys that pass."""
        self._phrases.expect(keys)
        phrases, starts, lasts = self._phrases.known, self._starts, self._lasts
        for number in numbers:
            key = keys[number]
            if not key:
                continue
            first, _, rest = key.partition(" ")
            seconds = starts.get(first if first.isalnum() else head(first))
            if (
                (seconds is not None and ("" in seconds or head(rest) in seconds))
                or key in phrases
                or key[key.rfind(" ") + 1 :] in lasts
                or not key.isascii()
            ):
                yield number
