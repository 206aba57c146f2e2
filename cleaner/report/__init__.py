"""Reports: one file per format; each takes results, one by one, and writes."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cleaner.result import Result
from cleaner.rule import Rule

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


class _AbandonedError(Exception):
    """What the files of a report get to see instead of their end."""


def abandon(files: ExitStack) -> None:
    """Close files so that none of them takes its place."""
    with suppress(_AbandonedError), files:
        raise _AbandonedError


def open_report(path: Path, rules: Sequence[Rule], in_place: bool = False) -> FileReport:
    """A report of the format that the path's ending names: .html, .json, .jsonl or .diff.

    rules: the rules that documents are cleaned with. in_place: whether the documents are overwritten, so that what
    earlier runs reported is needed to undo them. Raises ValueError for another ending and OSError if nothing can be
    written there.
    """
    ending = path.suffix.lower()
    if ending == ".html":
        from cleaner.report.html import HtmlReport

        return HtmlReport(path, rules, in_place)
    if ending == ".json":
        from cleaner.report.json import JsonReport

        return JsonReport(path, rules, in_place)
    if ending == ".jsonl":
        from cleaner.report.json import JsonLinesReport

        return JsonLinesReport(path, in_place)
    if ending == ".diff":
        from cleaner.report.diff import DiffReport

        return DiffReport(path, in_place)
    raise ValueError(f"a report's name ends in .html, .json, .jsonl or .diff, not {path.name!r}")
