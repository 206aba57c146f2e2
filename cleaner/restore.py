"""From cleaned files and a report back to the originals, byte for byte.

An entry of a report is found by the SHA-256 of the cleaned bytes and by the file's place, so that it does not matter
where the files lie now. What comes out is checked against the SHA-256 of the original.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path, PurePath
from typing import NamedTuple

from cleaner.encoding import UTF_8, decode_cleaned, encode
from cleaner.files import FileError
from cleaner.formats.item import Edits
from cleaner.report.entries import ENDINGS, IN_PLACE, UNFINISHED, Entry, Reader, fingerprint, locate_entries, rebuild

_NUMBERED = re.compile(r":\d+$")


class UnknownFileError(FileError):
    """No report says anything of a file."""


class _Known(NamedTuple):
    """An entry, without its removals.

    number: its place among all. report: that of its report among these. cleaned, source: hexadecimal SHA-256, "" for a
    document that was skipped. in_place: whether the document was overwritten. read: gives all of it.
    """

    number: int
    report: int
    name: str
    place: str
    cleaned: str
    source: str
    in_place: bool
    read: Reader


class Originals:
    """What some reports know of originals.

    reports: .json and .jsonl, the earliest first. Raises FileError, naming the file, for what is no such report.
    edited: the documents that somebody edited between two cleanings in place, so that no further than to that edit they
    could be restored; and how many removals of the time before it are not in them.
    """

    def __init__(self, reports: Sequence[Path]) -> None:
        self._by_name: dict[str, list[_Known]] = {}
        self._by_place: dict[str, list[_Known]] = {}
        self._count = 0
        self._roots: set[str] = set()  # of the inputs, as far as their files have been met
        self._met: set[str] = set()
        self.edited: dict[str, int] = {}
        for number, report in enumerate(reports):
            for known in _entries(report):
                self._add(known._replace(number=self._count, report=number))

    def _add(self, known: _Known) -> None:
        self._count += 1
        self._by_name.setdefault(known.name, []).append(known)
        self._by_place.setdefault(known.place, []).append(known)

    def original(self, data: bytes, file: Path, place: str = "") -> bytes:
        """The original of a cleaned file; one that is the original already stays as it is.

        data: the file's bytes. place: its path within the directory that is restored; "" for a file alone. Raises
        FileError if no entry is of these bytes, and ValueError or KeyError for an entry that was edited.
        """
        chain, first = self._cleanings(sha256(data).hexdigest(), file, place)
        for known in chain:
            data = _rebuilt(known.read(), data)
        self._check_edit(first, file, lambda entry: decode_cleaned(data, entry["encoding"]))
        return data

    def insertions(self, text: str, file: Path, place: str = "") -> list[Edits]:
        """What gives the text of a document in a file of many back, as edits; those of each cleaning, the last first.

        file, place: with the document's number, as reports name it. Raises what `original` does.
        """
        steps: list[Edits] = []
        chain, first = self._cleanings(_digest(text), file, place)
        for known in chain:
            entry = known.read()
            removed = 0
            edits = []
            for removal in entry["removals"]:
                at = removal["start"] - removed
                edits.append((at, at, removal["text"]))
                removed += removal["end"] - removal["start"]
            steps += [edits] if edits else []
            text = rebuild(entry, text)
        self._check_edit(first, file, lambda entry: text)
        return steps

    def knows(self, file: Path, place: str = "") -> bool:
        """Whether a report has what was cleaned of a file, or of a document in one, whatever is in it now."""
        return any(known.cleaned for known in self._fitting(file, place))

    def _cleanings(self, digest: str, file: Path, place: str) -> tuple[list[_Known], _Known]:
        """The entries that lead from a cleaned document back to its original, the last cleaning first.

        Beside them the entry whose source it is in the end: the last of these, if there are any.
        """
        fitting = self._fitting(file, place)
        found = [known for known in fitting if known.cleaned == digest]
        if not found:
            originals = [known for known in fitting if known.source == digest]
            if originals:
                self._met.update(known.name for known in fitting)
                return [], originals[-1]
            # What went to standard output has no name: a file that is named alone is known by its bytes.
            found = [] if fitting or place else self._by_bytes.get((digest, _number_of(str(file))), [])
            if not found:
                raise _unknown(fitting)
        chain = [_settle(found, file, place)]
        while before := self._before(chain[-1]):
            chain.append(before)
        self._check_order(chain[-1])
        for entry in chain:
            self._meet(entry, place)
        return chain, chain[-1]

    def _fitting(self, file: Path, place: str) -> list[_Known]:
        """The entries that may be those of a file: they have its name or its place, or its path ends with their place.

        Looked up, not searched for: of a million rows many have the same text, of a site's pages the same name.
        """
        parts = file.absolute().parts
        places = {place, *(str(PurePath(*parts[start:])) for start in range(len(parts)))}
        found = [self._by_name.get(str(file), []), *(self._by_place.get(each, []) for each in places)]
        by_number = {known.number: known for entries in found for known in entries}
        return [by_number[number] for number in sorted(by_number)]

    @cached_property
    def _by_bytes(self) -> dict[tuple[str, str], list[_Known]]:
        """What was not cleaned in place, by the hash of the cleaned text and, in a file of many, the number."""
        found: dict[tuple[str, str], list[_Known]] = {}
        for entries in self._by_name.values():
            for known in entries:
                if known.cleaned and not known.in_place:
                    found.setdefault((known.cleaned, _number_of(known.name)), []).append(known)
        return found

    def _check_edit(self, first: _Known, file: Path, text_for: Callable[[Entry], str]) -> None:
        """Note a document of which earlier runs in place removed what is not in it, now that it is restored.

        first: the earliest of the entries that led to it, or the one that it is the source of. text_for: its text.
        """
        lost = 0
        for known in self._by_name.get(first.name, ()):
            if known.number < first.number and known.in_place and known.source != known.cleaned:
                entry = known.read()
                text = text_for(entry)
                lost += sum(removal["text"].strip() not in text for removal in entry["removals"])
        if lost:
            self.edited[str(file)] = lost

    def _meet(self, entry: _Known, place: str) -> None:
        self._met.add(entry.name)
        if place and entry.place == place:
            self._roots.add(entry.name.removesuffix(place))

    def missing(self, directory: Path) -> Iterator[str]:
        """The names of documents whose cleaned files were in the directory once and are not now."""
        files_named = set()
        for name, entries in self._by_name.items():
            cleaned = [known for known in entries if known.cleaned]
            if not cleaned:
                continue
            place = cleaned[-1].place
            if name.removesuffix(place) not in self._roots or name in self._met:
                continue
            if not (directory / place).exists() and not (directory / _file_of(place)).exists():
                files_named.add(name if place == _file_of(place) else _file_of(name))
        yield from sorted(files_named)

    def _check_order(self, first: _Known) -> None:
        """Raise FileError if a report that is named later says what the earliest of the entries found was made from."""
        for known in self._by_name[first.name]:
            if known.report > first.report and known.cleaned == first.source != known.source:
                what = "was cleaned before by a run whose report is named after the other"
                raise FileError(f"{what}; name the earliest first")

    def _before(self, known: _Known) -> _Known | None:
        """The entry of an earlier cleaning, in place, whose output this one read."""
        earlier = [other for other in self._by_name[known.name] if other.number < known.number]
        found = [other for other in earlier if other.cleaned == known.source]
        return found[-1] if found else None


def _entries(report: Path) -> Iterator[_Known]:
    """What a report says of documents that were cleaned or skipped; of those that failed nothing was written."""
    if report.suffix.lower() not in (*ENDINGS, UNFINISHED):
        raise FileError(f"{report}: only a .json or .jsonl report can undo; patch -R undoes a .diff")
    try:
        for entry, read in locate_entries(report):
            if "error" not in entry:
                cleaned, source = _hashes(entry) if "cleaned" in entry else ("", "")
                place = entry["place"] or entry["name"]
                if not all(isinstance(text, str) for text in (entry["name"], place, cleaned, source)):
                    raise TypeError("its names, places and hashes are texts")
                yield _Known(0, 0, entry["name"], place, cleaned, source, IN_PLACE in entry, read)
    except OSError as error:
        raise FileError(f"{report}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        what = "not JSON" if isinstance(error, json.JSONDecodeError) else f"not a report that cleaner wrote: {error}"
        raise FileError(f"{report}: {what}") from None


def _file_of(name: str) -> str:
    """The file of a document: the name itself, or for one in a file of many the part before its number."""
    return _NUMBERED.sub("", name)


def _number_of(name: str) -> str:
    """The end of a document's name that its file's name lacks: of one in a file of many its number, else nothing."""
    return name[len(_file_of(name)) :]


def _digest(text: str) -> str:
    return str(fingerprint(lambda: [text], UTF_8)["sha256"])


def _hashes(entry: Entry) -> tuple[str, str]:
    return entry["cleaned"]["sha256"], entry["source"]["sha256"]


def _unknown(entries: Sequence[_Known]) -> FileError:
    """Why none of the entries that have a file's name or place is of its bytes."""
    if not entries:
        return UnknownFileError("is not in the report")
    if any(known.cleaned for known in entries):
        return FileError("was edited since it was cleaned: its bytes are not those in the report")
    return FileError("was done already when the report was written; name the report of that run, too")


def _settle(found: Iterable[_Known], file: Path, place: str) -> _Known:
    """The one entry among those that fit; the last of those with one name. Raises FileError if it can't be told."""
    by_name = {known.name: known for known in found}
    if str(file) in by_name:
        return by_name[str(file)]
    entries = sorted(by_name.values(), key=lambda known: len(known.place))
    if len({known.source for known in entries}) > 1:
        # Pages of several directories came out alike. The place decides, if nothing longer could be it as well.
        exact = [known for known in entries if known.place == place]
        if len(exact) != 1 or exact[0] is not entries[-1]:
            names = " and ".join(known.name for known in entries[-2:])
            raise FileError(f"could be of {names}; restore the whole directory it was cleaned into")
    return entries[-1]


def _rebuilt(entry: Entry, data: bytes) -> bytes:
    if entry["cleaned"] == entry["source"]:
        return data
    encoding = entry["encoding"]
    return encode(rebuild(entry, decode_cleaned(data, encoding)), encoding)
