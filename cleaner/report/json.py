r"""The JSON reports: for programs, and for getting the input back.

Schema, version 1
-----------------
A ``.jsonl`` report holds one entry a line, each with ``"schema": 1``. A ``.json`` report is one object:

=============  =========================================================================================
schema         1; a change that could break a reader makes it 2
rules          the ids of all rules that the documents were cleaned with, whether they removed anything or not
documents      the entries, in the order of the documents
totals         counts, of this run: documents, changed, withheld, failed, skipped, removals, characters,
               removed_characters, and ``rules``: for each rule that removed something its rule, reason, removals,
               documents and characters
=============  =========================================================================================

An entry for a document:

=============  =========================================================================================
name           of the file, as given or found; of a document in a file of many, with its number: crawl.parquet:17
place          its path within the directory that was named, which is that of its output within the output's directory;
               numbered as in the output, which lacks what could not be read
encoding       in which it is stored; bytes that it has no meaning for stand as lone surrogates, U+DC80 to U+DCFF
source         ``sha256`` (hexadecimal) and ``bytes`` (their number) of the text before
cleaned        the same of the text after
withheld       "" or why the text was left whole although rules matched; then there are no removals
faults         the rules that failed on the document and were left out: ``rule`` (its id) and ``why``
removals       in the order of the text, none overlapping another
in_place       true, and there only then: the document was overwritten with what the removals left, so that this entry
               may be all that can undo them
=============  =========================================================================================

A removal: ``rule`` (its id), ``reason``, ``start`` and ``end`` (characters of the source from 0, end excluded),
``first_line`` and ``last_line`` (of the cruft itself, from 1, both included), ``text`` (exactly what was removed, blank
lines that went with it included), ``evidence`` (a list of the words and signs that gave it away), ``whole_lines``
(false: a piece of a line was removed). To rebuild the source, put each text back at its start, in order.

An entry for a document that failed has ``name`` and ``error`` alone. A document is skipped only if an earlier run had
finished it and the report that is replaced has its entry: that entry stays, with ``skipped``, which says so.

Of documents that were cleaned in place nothing else can undo what earlier runs removed. There, all entries with
removals of the report that was there stay, before the new ones: a document can have several, the last cleaning last.
Until the report is complete they stand in its journal, too, see `report.journal`.

Characters that could steer a terminal are written as ``\u`` escapes, as are lone surrogates.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from cleaner.files import replacing
from cleaner.report.entries import IN_PLACE, SCHEMA, Earlier, Entry, dump, entry_of, unfinished, whole_entry
from cleaner.report.journal import Journal
from cleaner.report.protocol import abandon
from cleaner.report.totals import DONE, Totals
from cleaner.result import Result
from cleaner.rule import Rule


class _EntriesReport:
    """What both formats have in common.

    in_place: whether the documents are overwritten; then all that an earlier report says of removals stays.
    """

    def __init__(self, path: Path, in_place: bool = False) -> None:
        self.journal = Journal(path) if in_place else None
        self._journaled = 0
        with ExitStack() as stack:
            if self.journal:
                stack.enter_context(self.journal)
            self._earlier = stack.enter_context(Earlier([path, unfinished(path)] if in_place else [path]))
            self._file = stack.enter_context(replacing(path))
            self._open = stack.pop_all()

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        self._repeat(name)
        entry = entry_of(name, result, encoding, place)
        if self.journal and result.removals:
            entry[IN_PLACE] = True
            self._journaled += 1
        self._write(entry)

    def fail(self, name: str, error: str) -> None:
        self._repeat(name)
        self._write({"name": name, "error": error})

    def knows(self, name: str, documents: int = 0) -> bool:
        return len(self._earlier.numbered(name)) == documents if documents else name in self._earlier

    def skip(self, name: str) -> None:
        for document in [name] if name in self._earlier else self._earlier.numbered(name):
            *before, last = self._earlier.take(document)
            for entry in before:
                self._write(entry)
            self._write(last | {"skipped": DONE})

    def abandon(self) -> None:
        abandon(self._open)

    def close(self) -> None:
        with self._open:
            for entry in self._unreported():
                self._write(entry)
            for name in self._earlier.names() if self.journal else ():
                self._repeat(name)
            self._end()

    def _unreported(self) -> Iterator[Entry]:
        """What was removed by workers that did not come to say so: they died, or Ctrl-C was too quick for them."""
        if not self.journal or self.journal.count() == self._journaled:
            return
        reported = set()
        if self._file.readable():
            self._file.seek(0)
            reported = {_identity(entry) for entry in map(whole_entry, self._file) if entry}
            self._file.seek(0, os.SEEK_END)
        for entry in self.journal.entries():
            if _identity(entry) not in reported:
                yield entry

    def _repeat(self, name: str) -> None:
        """Write what the earlier report says of a document and is needed to undo it."""
        for entry in self._earlier.take(name) if self.journal else ():
            if entry["removals"]:
                self._write(entry)

    def _end(self) -> None:
        """Write what comes after the entries."""

    def _write(self, entry: Entry) -> None:
        raise NotImplementedError


class JsonLinesReport(_EntriesReport):
    """One entry a line, each written when it comes."""

    def _write(self, entry: Entry) -> None:
        self._file.write(dump({"schema": SCHEMA} | entry) + b"\n")


class JsonReport(_EntriesReport):
    """One object with an entry a line, each written when it comes, and the totals at its end."""

    def __init__(self, path: Path, rules: Sequence[Rule], in_place: bool = False) -> None:
        super().__init__(path, in_place)
        self._totals = Totals()
        ids = dump([rule.id for rule in rules])
        self._file.write(b'{"schema": %d,\n"rules": %s,\n"documents": [' % (SCHEMA, ids))
        self._separator = b"\n"

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        self._totals.add(result)
        super().add(name, result, encoding, place)

    def fail(self, name: str, error: str) -> None:
        self._totals.failed += 1
        super().fail(name, error)

    def skip(self, name: str) -> None:
        self._totals.skipped += 1
        super().skip(name)

    def _end(self) -> None:
        totals = asdict(self._totals) | {"rules": [asdict(rule) for rule in self._totals.by_rule()]}
        self._file.write(b'\n],\n"totals": %s}\n' % dump(totals))

    def _write(self, entry: Entry) -> None:
        self._file.write(self._separator + dump(entry))
        self._separator = b",\n"


def _identity(entry: Entry) -> tuple[str, str, str]:
    return entry["name"], entry["source"]["sha256"], entry["cleaned"]["sha256"]
