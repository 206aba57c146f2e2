"""What earlier runs have finished, so that the same command does only what is missing or changed.

A file is done if its bytes and those of its output are what they were when an earlier run finished it (both are read
and compared by their SHA-256; times of files are not trusted), and if nothing that decides what goes has changed since:
the rule files, the options, and this program itself. A rule file's own imports are not followed. An output that is not
what a run finished was edited since, and is kept.

The ledger is a file for each output directory, among the user's caches and not in the output, which holds texts and
nothing else. Without it, and whenever it can't be read, everything is done afresh.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import regex

from cleaner.cache import directory
from cleaner.errors import one_line
from cleaner.program import source_files
from cleaner.task import Choice, Record, Task

if TYPE_CHECKING:
    import sqlite3

    from cleaner.report import Report

# Seconds between two commits: a run that is killed does again what it did since the last one. Files of many documents
# are large, and noted at once.
_COMMIT = 1.0
# Seconds to wait for another run that writes to the same output.
_WAIT = 5.0
_TABLE = (
    "CREATE TABLE IF NOT EXISTS finished "
    "(target BLOB PRIMARY KEY, fingerprint BLOB, source BLOB, output BLOB, documents INTEGER) WITHOUT ROWID"
)


def fingerprint(choice: Choice, *options: str) -> bytes:
    """A digest of all that decides what goes from a text. Raises OSError for a rule file that can't be read."""
    digest = sha256()
    parts = (sys.version, regex.__version__, choice.select, choice.ignore, choice.profile, choice.force, options)
    digest.update(repr(parts).encode())
    for path in (*source_files(), *map(Path, choice.rules)):
        data = path.read_bytes()
        digest.update(b"%d\n" % len(data) + data)
    return digest.digest()


def place_of(places: Sequence[Path]) -> Path:
    """The ledger's file for runs that write to these places."""
    name = sha256(b"\0".join(sorted(os.fsencode(place.resolve()) for place in places))).hexdigest()
    return directory() / f"{name[:32]}.sqlite"


class Ledger:
    """Which outputs are done.

    path: its file. mark: the fingerprint of this run. reports: what they would lose is not taken for done. redo:
    nothing is. `trouble`: "" or why nothing is remembered. Errors of the file are never those of the run.
    """

    def __init__(self, path: Path, mark: bytes, reports: Sequence[Report] = (), redo: bool = False) -> None:
        self.trouble = ""
        self._path, self._mark, self._reports, self._redo = path, mark, reports, redo
        self._database: sqlite3.Connection | None = None
        self._committed = time.monotonic()

    def __enter__(self) -> Ledger:
        try:
            self._open()
            if self._database is None:
                self._open()  # it was broken, and is gone
        except ImportError as error:
            self._give_up(error)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run(None)
        if self._database:
            self._database.close()

    def look_up(self, tasks: Iterable[Task]) -> Iterator[Task]:
        """The tasks, those with a record that hold what was recorded."""
        for task in tasks:
            record = self._record(task.target) if task.target and not self._redo else None
            if record and not all(report.knows(task.name, record.documents) for report in self._reports):
                record = record._replace(stale=True)
            yield task._replace(record=record) if record else task

    def _record(self, target: Path) -> Record | None:
        columns = "source, output, documents, fingerprint != ?"
        rows = self._run(f"SELECT {columns} FROM finished WHERE target = ?", self._mark, _key(target))
        return Record(target, *rows[0]) if rows else None

    def note(self, record: Record | None) -> None:
        """Remember an output that is finished."""
        if record:
            values = (_key(record.target), self._mark, record.source, record.output, record.documents)
            self._run("REPLACE INTO finished VALUES (?, ?, ?, ?, ?)", *values)
            if record.documents or time.monotonic() - self._committed > _COMMIT:
                self._run(None)
                self._committed = time.monotonic()

    def _open(self) -> None:
        import sqlite3

        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._database = sqlite3.connect(self._path, timeout=_WAIT)
            self._database.execute("PRAGMA synchronous = OFF")  # what a power cut loses is done again
            self._database.execute(_TABLE)
            self._run(None)
            self.trouble = ""
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    def _run(self, command: str | None, *values: bytes | int) -> list[Any]:
        """Run a command, or commit; no rows if the file has failed us."""
        if not self._database:
            return []
        import sqlite3

        try:
            if command is None:
                self._database.commit()
                return []
            return self._database.execute(command, values).fetchall()
        except sqlite3.Error as error:
            self._give_up(error)
            return []

    def _give_up(self, error: Exception) -> None:
        """Do without; a file that is no ledger goes, so that the next run has one."""
        self.trouble = f"{self._path}: {one_line(error)}"
        self._database = None
        kinds = [kind.__name__ for kind in type(error).__mro__]
        if "DatabaseError" in kinds and "OperationalError" not in kinds:
            with suppress(OSError):
                self._path.unlink()


def _key(target: Path) -> bytes:
    return os.fsencode(target.absolute())
