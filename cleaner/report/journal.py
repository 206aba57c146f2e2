"""The journal of a run in place: what it removes from a file is here, on disk, before the file is rewritten.

A report is complete when its run ends; a run that is killed has none. Its journal lies beside where the report would
be, holds the same entries, one a line, and is taken up by the next run with that report and by `cleaner restore`. When
the report is in its place, the journal goes.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from cleaner.files import FileError
from cleaner.report.entries import IN_PLACE, SCHEMA, Entry, dump, entry_of, unfinished, whole_entry
from cleaner.result import Result
from cleaner.temporary import lock


class Journal:
    """What is removed while a report, the one given, is not complete. Forks and copies in other processes add to it.

    found: bytes that a run which was killed left in it. They stay.
    """

    def __init__(self, report: Path) -> None:
        self.path = unfinished(report)
        self.found = 0
        self._descriptor: int | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_descriptor": None}

    def __enter__(self) -> Journal:
        """Open it. Raises OSError, also if another run has it open."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        while True:
            descriptor = self._open()
            if not lock(descriptor):
                os.close(descriptor)
                raise BlockingIOError(errno.EAGAIN, "another run is writing it; name another report", str(self.path))
            status = os.fstat(descriptor)
            if status.st_nlink:
                break
            os.close(descriptor)  # the run that had it has just ended
        self._descriptor, self.found = descriptor, status.st_size
        _sync_directory(self.path.parent)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove it, unless the report did not get to its place."""
        if self._descriptor is None:
            return
        if kind is None or not os.fstat(self._descriptor).st_size:
            _sync_directory(self.path.parent)
            self.path.unlink(missing_ok=True)
        os.close(self._descriptor)

    def _open(self) -> int:
        return os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)

    def add(self, name: str, result: Result, encoding: str, place: str) -> None:
        """Note what is removed from a document, see `Report.add`. Raises FileError."""
        line = dump({"schema": SCHEMA} | entry_of(name, result, encoding, place) | {IN_PLACE: True})
        try:
            # The first newline ends what a full disk may have cut off. Appending is one step: no two entries mingle.
            self._write(b"\n" + line + b"\n")
        except OSError as error:
            raise FileError(f"writing {self.path}: {error.strerror}") from None

    def sync(self) -> None:
        """Wait until all that was added is on disk. Raises FileError."""
        try:
            if self._descriptor is not None:
                getattr(os, "fdatasync", os.fsync)(self._descriptor)
        except OSError as error:
            raise FileError(f"writing {self.path}: {error.strerror}") from None

    def _write(self, data: bytes) -> None:
        if self._descriptor is None:
            self._descriptor = self._open()
        if os.write(self._descriptor, data) < len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def entries(self) -> Iterator[Entry]:
        """What this run added, in any process. Raises OSError."""
        with self.path.open("rb") as file:
            file.seek(self.found)
            for line in file:
                entry = whole_entry(line)
                if entry:
                    yield entry

    def count(self) -> int:
        """How many entries this run added. Raises OSError."""
        with self.path.open("rb") as file:
            file.seek(self.found)
            return sum(line.startswith(b"{") for line in file)


def _sync_directory(directory: Path) -> None:
    """Wait until the names in a directory are on disk, where the system can do that."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
