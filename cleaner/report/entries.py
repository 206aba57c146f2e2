"""The entries of the JSON reports, whose form `report.json` describes: made, read, and sources rebuilt from them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, fields
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from cleaner.encoding import encode_pieces
from cleaner.files import FileError
from cleaner.report.visible import HIDDEN
from cleaner.result import Removal, Result, restore, slices

SCHEMA = 1
ENDINGS = (".json", ".jsonl")
# The ending, after the report's own, of the journal that `report.journal` keeps.
UNFINISHED = ".unfinished"
# The key of what was removed from a document that was overwritten.
IN_PLACE = "in_place"
# Also where somebody had the report indented. Never within a text, whose quotes are escaped.
_SAYS_IN_PLACE = re.compile(rb'"in_place":\s*true')
# The line of a .diff report that says the same.
REWRITTEN = b"# These files were rewritten in place; patch -R -p1 undoes it.\n"
_FIELDS = [field.name for field in fields(Removal)]

Entry = dict[str, Any]
# Reads one entry from where it stands.
Reader = Callable[[], Entry]


def unfinished(report: Path) -> Path:
    """Where the journal of a report is, while there is one."""
    return report.with_name(report.name + UNFINISHED)


def entry_of(name: str, result: Result, encoding: str, place: str) -> Entry:
    """The entry of a document that was read, see `Report.add`."""
    return {
        "name": name,
        "place": place,
        "encoding": encoding,
        "source": fingerprint(lambda: slices(result.source), encoding),
        "cleaned": fingerprint(result.kept, encoding),
        "withheld": result.withheld,
        "faults": [asdict(fault) for fault in result.faults],
        "removals": [{field: getattr(removal, field) for field in _FIELDS} for removal in result.removals],
    }


def dump(value: Any) -> bytes:
    """JSON in one line, without characters that could steer a terminal."""
    text = json.dumps(value, ensure_ascii=False)
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode()


def locate_entries(path: Path) -> Iterator[tuple[Entry, Reader]]:
    """The entries of a .json or .jsonl report or of a journal, each with what reads it again.

    So not all of them have to be kept. Raises OSError, and ValueError for what is no report, or one of another version.
    """
    journal = path.suffix.lower() == UNFINISHED
    with path.open("rb") as file:
        if journal or path.suffix.lower() == ".jsonl":
            position = 0
            for line in file:
                if not journal or whole_entry(line):  # what was being written when its run was killed
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


def undoes_in_place(path: Path) -> bool:
    """Whether a report, or its journal, holds removals of documents which were overwritten. Raises OSError."""
    if path.suffix.lower() == ".diff":
        return _has_line(path, REWRITTEN.__eq__)
    return path.suffix.lower() in ENDINGS and any(
        _has_line(part, _SAYS_IN_PLACE.search) for part in (path, unfinished(path))
    )


def _has_line(path: Path, wanted: Callable[[bytes], object]) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return any(map(wanted, file))


def rebuild(entry: Entry, cleaned: str) -> str:
    """The source of a document from its entry and its cleaned text.

    Raises ValueError if the text is not the one that the entry was written for.
    """
    encoding = entry["encoding"]
    if fingerprint(lambda: slices(cleaned), encoding) != entry["cleaned"]:
        raise ValueError("the cleaned text is not the one in the report; was it edited since?")
    removals = [Removal(**{**removal, "evidence": tuple(removal["evidence"])}) for removal in entry["removals"]]
    source = restore(cleaned, removals)
    if fingerprint(lambda: slices(source), encoding) != entry["source"]:
        raise ValueError("the report's removals do not give the source back; was the report edited?")
    return source


def _check_version(value: Any) -> None:
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise ValueError(f"not a report of schema {SCHEMA}")


class Earlier:
    """The entries of the report that a new one takes the place of: where they stand, by the names of documents.

    paths: the report and, if it has one, its journal, which need not be there. Raises FileError for a report that may
    be all that can undo a run in place, and does not hold its entries line by line any more.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._places: dict[str, list[tuple[BinaryIO, int]]] = {}
        self._numbered: dict[str, list[str]] = {}
        with ExitStack() as stack:
            for path in paths:
                if path.is_file():
                    self._read(path, stack.enter_context(path.open("rb")))
            self._open = stack.pop_all()

    def _read(self, path: Path, file: BinaryIO) -> None:
        position = 0
        for line in file:
            entry = whole_entry(line)
            if entry:
                self._add(entry["name"], (file, position))
            elif path.suffix != UNFINISHED and _SAYS_IN_PLACE.search(line):
                what = "holds what an --in-place run removed, but not in the lines in which it was written"
                raise FileError(f"{what}; name another report")
            position += len(line)

    def _add(self, name: str, position: tuple[BinaryIO, int]) -> None:
        file, _, number = name.rpartition(":")
        if number.isdecimal() and name not in self._places:
            self._numbered.setdefault(file, []).append(name)
        self._places.setdefault(name, []).append(position)

    def __enter__(self) -> Earlier:
        return self

    def __exit__(self, *exception: object) -> None:
        self._open.close()

    def names(self) -> list[str]:
        """The documents of which nothing was taken yet."""
        return list(self._places)

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def numbered(self, file: str) -> list[str]:
        """The documents of a file of many of which nothing was taken yet."""
        return [name for name in self._numbered.get(file, ()) if name in self._places]

    def take(self, name: str) -> list[Entry]:
        """What it says of a document, the first time it is asked."""
        found: list[Entry] = []
        for file, position in self._places.pop(name, ()):
            file.seek(position)
            entry = whole_entry(file.readline())
            if entry and entry not in found:  # the journal may have outlived its report by a moment
                found.append(entry)
        return found


def whole_entry(line: bytes) -> Entry | None:
    """The entry of a document that was cleaned which a line of a report holds, if it holds one."""
    try:
        entry = json.loads(line.rstrip().rstrip(b","))
    except (ValueError, RecursionError):
        return None
    if not isinstance(entry, dict) or entry.pop("schema", SCHEMA) != SCHEMA:
        return None
    if not {"cleaned", "removals"} <= set(entry):
        return None
    entry.pop("skipped", None)
    return entry if isinstance(entry.get("name"), str) else None


def fingerprint(pieces: Callable[[], Iterable[str]], encoding: str) -> dict[str, str | int]:
    """How a report tells one text from all others: the hash of its bytes and their number. pieces: gives the text."""
    try:
        return _fingerprint(encode_pieces(pieces(), encoding))
    except UnicodeEncodeError:  # a lone surrogate that stands for no byte; texts out of JSON can hold one
        return _fingerprint(piece.encode(encoding, "surrogatepass") for piece in pieces())


def _fingerprint(pieces: Iterable[bytes]) -> dict[str, str | int]:
    digest, size = sha256(), 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
    return {"sha256": digest.hexdigest(), "bytes": size}
