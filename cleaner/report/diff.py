"""The diff report: the unified diffs of all documents in one file, which ``patch -p1`` applies in their directory.

Between the diffs, lines that start with ``#`` name the documents that have none and say why; patch(1) skips them.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from cleaner.encoding import can_patch, encode_diff
from cleaner.files import replacing
from cleaner.report.entries import REWRITTEN
from cleaner.report.protocol import abandon
from cleaner.report.totals import DONE
from cleaner.report.visible import visible
from cleaner.result import Result


class DiffReport:
    """Each document's diff in the document's own encoding, so that patch(1) finds its bytes again."""

    journal = None

    def __init__(self, path: Path, in_place: bool = False) -> None:
        self._in_place = in_place
        self._rewritten = False  # whether the report says so
        self._open = ExitStack()
        self._file = self._open.enter_context(replacing(path))

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        for fault in result.faults:
            self._note(name, str(fault))
        if result.withheld:
            self._note(name, f"left whole: {result.withheld}")
        elif result.removals and not can_patch(result.source, encoding):
            self._note(name, f"cleaned, but patch(1) can't read a diff in {encoding}; .json and .jsonl reports hold it")
        else:
            place = name.lstrip("/")
            if self._in_place and not self._rewritten and result.removals:
                self._file.write(REWRITTEN)
                self._rewritten = True
            self._file.write(encode_diff(result.diff(f"a/{place}", f"b/{place}"), encoding))

    def fail(self, name: str, error: str) -> None:
        self._note(name, f"failed: {error}")

    def knows(self, name: str, documents: int = 0) -> bool:
        return self._in_place  # elsewhere it is cleaned again, so that the diff is whole

    def skip(self, name: str) -> None:
        self._note(name, DONE)

    def abandon(self) -> None:
        abandon(self._open)

    def close(self) -> None:
        self._open.close()

    def _note(self, name: str, text: str) -> None:
        self._file.write(f"# {visible(name)}: {visible(text)}\n".encode())
