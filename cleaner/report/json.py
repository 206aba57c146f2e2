r"""The JSON reports: for programs, and for getting the input back.

Schema, version 1
-----------------
A ``.jsonl`` report holds one entry a line, each with ``"schema": 1``. A ``.json`` report is one object:

=============  =========================================================================================
schema         1; a change that could break a reader makes it 2
rules          the ids of all rules that the documents were cleaned with, whether they removed anything or not
documents      the entries, in the order of the documents
totals         counts: documents, changed, withheld, failed, removals, characters, removed_characters, and ``rules``:
               for each rule that removed something its rule, reason, removals, documents and characters
=============  =========================================================================================

An entry for a document:

=============  =========================================================================================
name           of the file, as given or found
place          its path within the directory that was named, which is that of its output within the output's directory
encoding       in which it is stored; bytes that it has no meaning for stand as lone surrogates, U+DC80 to U+DCFF
source         ``sha256`` (hexadecimal) and ``bytes`` (their number) of the text before
cleaned        the same of the text after
withheld       "" or why the text was left whole although rules matched; then there are no removals
removals       in the order of the text, none overlapping another
=============  =========================================================================================

A removal: ``rule`` (its id), ``reason``, ``start`` and ``end`` (characters of the source from 0, end excluded),
``first_line`` and ``last_line`` (of the cruft itself, from 1, both included), ``text`` (exactly what was removed, blank
lines that went with it included), ``evidence`` (a list of the words and signs that gave it away), ``whole_lines``
(false: a piece of a line was removed). To rebuild the source, put each text back at its start, in order.

An entry for a document that failed has ``name`` and ``error`` alone.

Characters that could steer a terminal are written as ``\u`` escapes, as are lone surrogates.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, fields
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from cleaner.files import encode, replacing
from cleaner.report.totals import Totals
from cleaner.report.visible import HIDDEN
from cleaner.result import Removal, Result, restore
from cleaner.rule import Rule

SCHEMA = 1
_FIELDS = [field.name for field in fields(Removal)]

Entry = dict[str, Any]
# Reads one entry from where it stands.
Reader = Callable[[], Entry]


class JsonLinesReport:
    """One entry a line, each written when it comes."""

    def __init__(self, path: Path) -> None:
        self._open = ExitStack()
        self._file = self._open.enter_context(replacing(path))

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        self._write(_entry(name, result, encoding, place))

    def fail(self, name: str, error: str) -> None:
        self._write({"name": name, "error": error})

    def close(self) -> None:
        self._open.close()

    def _write(self, entry: Entry) -> None:
        self._file.write(_dump({"schema": SCHEMA} | entry) + b"\n")


class JsonReport:
    """One object with an entry a line, each written when it comes, and the totals at its end."""

    def __init__(self, path: Path, rules: Sequence[Rule]) -> None:
        self._open = ExitStack()
        self._file = self._open.enter_context(replacing(path))
        self._totals = Totals()
        ids = _dump([rule.id for rule in rules])
        self._file.write(b'{"schema": %d,\n"rules": %s,\n"documents": [' % (SCHEMA, ids))
        self._separator = b"\n"

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        self._totals.add(result)
        self._write(_entry(name, result, encoding, place))

    def fail(self, name: str, error: str) -> None:
        self._totals.failed += 1
        self._write({"name": name, "error": error})

    def close(self) -> None:
        totals = asdict(self._totals) | {"rules": [asdict(rule) for rule in self._totals.by_rule()]}
        with self._open:
            self._file.write(b'\n],\n"totals": %s}\n' % _dump(totals))

    def _write(self, entry: Entry) -> None:
        self._file.write(self._separator + _dump(entry))
        self._separator = b",\n"


def read_entries(path: Path) -> Iterator[Entry]:
    """The entries of a .json or .jsonl report. Raises ValueError if it is none, or one of another version."""
    for entry, _ in locate_entries(path):
        yield entry


def locate_entries(path: Path) -> Iterator[tuple[Entry, Reader]]:
    """The entries of a report, each with what reads it again, so that not all of them have to be kept.

    Raises ValueError and OSError.
    """
    with path.open("rb") as file:
        if path.suffix.lower() == ".jsonl":
            position = 0
            for line in file:
                yield _line_entry(line), partial(_read_entry, path, position)
                position += len(line)
        else:
            report = json.load(file)
            _check_version(report)
            for entry in report["documents"]:
                yield entry, partial(dict, entry)


def _read_entry(path: Path, position: int) -> Entry:
    with path.open("rb") as file:
        file.seek(position)
        return _line_entry(file.readline())


def _line_entry(line: bytes) -> Entry:
    entry: Entry = json.loads(line)
    _check_version(entry)
    return entry


def rebuild(entry: Entry, cleaned: str) -> str:
    """The source of a document from its entry and its cleaned text.

    Raises ValueError if the text is not the one that the entry was written for.
    """
    encoding = entry["encoding"]
    if _fingerprint(cleaned, encoding) != entry["cleaned"]:
        raise ValueError("the cleaned text is not the one in the report; was it edited since?")
    removals = [Removal(**{**removal, "evidence": tuple(removal["evidence"])}) for removal in entry["removals"]]
    source = restore(cleaned, tuple(removals))
    if _fingerprint(source, encoding) != entry["source"]:
        raise ValueError("the report's removals do not give the source back; was the report edited?")
    return source


def _check_version(value: Any) -> None:
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise ValueError(f"not a report of schema {SCHEMA}")


def _entry(name: str, result: Result, encoding: str, place: str) -> Entry:
    return {
        "name": name,
        "place": place,
        "encoding": encoding,
        "source": _fingerprint(result.source, encoding),
        "cleaned": _fingerprint(result.text, encoding),
        "withheld": result.withheld,
        "removals": [{field: getattr(removal, field) for field in _FIELDS} for removal in result.removals],
    }


def _fingerprint(text: str, encoding: str) -> dict[str, str | int]:
    try:
        data = encode(text, encoding)
    except UnicodeEncodeError:  # a lone surrogate that stands for no byte; texts out of JSON can hold one
        data = text.encode(encoding, "surrogatepass")
    return {"sha256": sha256(data).hexdigest(), "bytes": len(data)}


def _dump(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False)
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode()
