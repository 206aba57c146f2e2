"""Reports: one file per format; each takes results, one by one, and writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cleaner.report.protocol import FileReport, Report
from cleaner.rule import Rule

__all__ = ["FileReport", "Report", "open_report"]


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
