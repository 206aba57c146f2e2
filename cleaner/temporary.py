"""Hidden files that outputs are written into before they take their places, and what killed runs left of them.

Whoever writes to such a file holds a lock on it, which the system drops with the process. So one without a lock is left
over, and goes when next something is written beside it. Where files can't be locked, leftovers stay.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO, NamedTuple

from cleaner.late import late

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_NAME = late(r"\.cleaner-[0-9a-f]{16}\.tmp")


class Temporary(NamedTuple):
    """A new hidden file. lock: a descriptor that holds its lock until it is closed; None where there are no locks."""

    path: Path
    file: BinaryIO
    lock: int | None

    def let_go(self) -> None:
        """It has its place, and needs no lock any more."""
        if self.lock is not None:
            os.close(self.lock)

    def drop(self) -> None:
        """It is not wanted any more."""
        with suppress(OSError):  # a full disk refuses what is still to be written
            self.file.close()
        self.path.unlink(missing_ok=True)
        self.let_go()


def create(directory: Path, mode: int) -> Temporary:
    """A new file to write and read. Hidden, so that a leftover is never taken for an input. Raises OSError."""
    _sweep(directory, os.getpid())
    while True:
        path = directory / f".cleaner-{os.urandom(8).hex()}.tmp"
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)
        if fcntl is None:
            return Temporary(path, os.fdopen(descriptor, "w+b"), None)
        with suppress(OSError):  # a file system without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_nlink:
            return Temporary(path, os.fdopen(descriptor, "w+b"), os.dup(descriptor))
        os.close(descriptor)  # another run took it for a leftover before it was locked


def lock(descriptor: int) -> bool:
    """Lock an open file, until it is closed everywhere; False if another run has."""
    if fcntl is not None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            pass
    return True


@cache
def _sweep(directory: Path, process: int) -> None:
    """Remove what killed runs left in a directory; once in a process, for a directory can hold very many files."""
    if fcntl is None:
        return
    with suppress(OSError):
        for name in filter(_NAME.fullmatch, os.listdir(directory)):  # noqa: PTH208  # names are all it takes
            with suppress(OSError):
                _remove_if_left(directory / name)


def _remove_if_left(path: Path) -> None:
    """Remove a file that nobody has locked. Raises OSError if somebody has."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()
    finally:
        os.close(descriptor)
