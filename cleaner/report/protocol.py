"""What every report is: it takes what became of the documents, one by one, and writes."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Protocol

from cleaner.files import UnwantedError
from cleaner.result import Result

if TYPE_CHECKING:
    from cleaner.report.journal import Journal


class Report(Protocol):
    """Takes what became of each document, in order, and keeps none of them.

    journal: where what is removed in place has to be noted before, see `report.journal`; None for a report that needs
    none.
    """

    @property
    def journal(self) -> Journal | None: ...

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        """One document that was read.

        encoding: the one in which its source was and its output is stored. place: its output's path within the
        directory that was written to.
        """

    def fail(self, name: str, error: str) -> None:
        """One document that could not be read, cleaned or written, and why, in a line."""

    def knows(self, name: str, documents: int = 0) -> bool:
        """Whether a document that an earlier run finished can be skipped and the report still be whole.

        documents: for a file of many, how many of them it holds.
        """

    def skip(self, name: str) -> None:
        """One document, or file of many, that an earlier run had finished, so that it was not read again."""

    def close(self) -> None:
        """Finish and put the report in its place. Raises OSError if it can't be written."""


class FileReport(Report, Protocol):
    """A report in a file, which appears, complete, when it is closed."""

    def abandon(self) -> None:
        """Instead of closing it, leave everything as it was: the run does not begin."""


def abandon(files: ExitStack) -> None:
    """Close the files of a report so that none of them takes its place."""
    with suppress(UnwantedError), files:
        raise UnwantedError
