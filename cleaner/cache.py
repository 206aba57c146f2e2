"""What one run keeps for the next: values that take long to work out, in files among the user's caches.

Nothing depends on it. What is missing, cut short, of other sources or of another version is worked out anew, and where
nothing can be written nothing is kept; no error ever comes of it.
"""

from __future__ import annotations

import marshal
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import crc32

# Seconds after which a file goes that nobody has written anew: programs and rules that are gone leave some.
_KEPT = 30 * 24 * 3600
_ENDING = ".kept"
# Bytes of a checksum: a file that a crash or a disk has spoiled is not read as a value.
_SUM = 4


def directory() -> Path:
    """Where our caches lie. It need not be there; where no place for caches is known it can't be."""
    for root in (os.environ.get("XDG_CACHE_HOME"), os.environ.get("LOCALAPPDATA"), os.path.expanduser("~/.cache")):  # noqa: PTH111  # never raises
        if root and Path(root).is_absolute():  # others are to be ignored, says the XDG specification
            return Path(root) / "cleaner"
    return Path(os.devnull) / "cleaner"


def read(path: str) -> tuple[bytes, tuple[object, ...]]:
    """The bytes of a file, and a mark that is another once anybody has written to it. Raises OSError."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123  # a path takes as long to make as a file to read
        data = file.read()
        return data, (path, len(data), os.fstat(file.fileno()).st_mtime_ns, crc32(data))


class Kept:
    """Values that are worked out from a source, kept for as long as it is the same, by this Python.

    origin: where the source comes from: what is kept of two of them stands side by side. mark: what is the same for as
    long as the source is.
    """

    def __init__(self, origin: str, mark: object) -> None:
        self._name = f"{crc32(repr((sys.version, origin)).encode()):08x}"
        self._head = repr((sys.version, mark)).encode() + b"\n"

    def recall(self, what: str) -> Any:
        """What was kept; None if there is nothing, or nothing of this source."""
        path = self._path(what)
        try:
            if not _is_ours(path.parent):
                return None
            with path.open("rb", buffering=0) as file:
                data = memoryview(file.read())
        except OSError:
            return None
        size = len(self._head)
        body = data[size + _SUM :]
        if data[:size] != self._head or data[size : size + _SUM] != _sum(body):
            return None
        return marshal.loads(body)

    def keep(self, what: str, value: Any) -> None:
        """Keep a value of plain types and code, whole or not at all."""
        path = self._path(what)
        with suppress(OSError, ValueError):
            body = marshal.dumps(value)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_ours(path.parent):
                _write(path, self._head + _sum(body) + body)

    def _path(self, what: str) -> Path:
        return directory() / f"{what}-{self._name}{_ENDING}"


def forget_old() -> None:
    """Take away what was kept long ago; who still needs it works it out anew."""
    with suppress(OSError):
        for entry in os.scandir(directory()):
            if entry.name.endswith(_ENDING) and entry.stat().st_mtime < time.time() - _KEPT:
                Path(entry.path).unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{os.urandom(8).hex()}{_ENDING}")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _sum(body: bytes | memoryview) -> bytes:
    return crc32(body).to_bytes(_SUM, "big")


def _is_ours(place: Path) -> bool:
    """Whether nobody else may write there: what is kept of rule files is code."""
    status = place.stat()
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & 0o022)
