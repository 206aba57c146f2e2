"""Phrases by key, read in parts from what was kept: reading all takes longer than a short text takes otherwise."""

from __future__ import annotations

import marshal
from collections.abc import Collection, Iterable, Mapping, Sequence
from threading import Lock
from zlib import crc32

# Some hundred keys each: a part is read as fast as a line is looked up, and a screenful of lines asks for a tenth.
_PARTS = 256


def parts_of(numbers: Mapping[str, int]) -> list[bytes]:
    """The numbers of phrases by key, in parts that `Keys` reads."""
    parts: list[dict[str, int]] = [{} for _ in range(_PARTS)]
    for key, number in numbers.items():
        parts[_part(key)][key] = number
    return [marshal.dumps(part) for part in parts]


def _part(key: str) -> int:
    return crc32(key.encode("utf-8", "surrogatepass")) % _PARTS


class Keys:
    """The numbers of phrases by key.

    known: those that have been read; of keys that are expected it holds what there is. parts: those to read.
    """

    def __init__(self, known: dict[str, int], parts: Sequence[bytes] = ()) -> None:
        self.known = known
        self._unread = dict(enumerate(parts))
        self._reading = Lock()  # a thread must not go on while another reads what it needs

    def expect(self, keys: Collection[str]) -> None:
        """Read what is needed to look these keys up."""
        if self._unread:
            few = len(keys) <= _PARTS and 2 * len(self._unread) >= _PARTS
            self._read({_part(key) for key in keys} if few else range(_PARTS))

    def read_all(self) -> None:
        """Read all there is."""
        self._read(range(_PARTS))

    def _read(self, parts: Iterable[int]) -> None:
        with self._reading:
            for part in parts:
                data = self._unread.get(part)
                if data is not None:
                    self.known.update(marshal.loads(data))
                    del self._unread[part]
