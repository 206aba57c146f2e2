"""JSON Lines: one text field of each line is cleaned, every other byte of the line stays as it is.

What is removed is cut out of the line as it stands, so that the rest of the field keeps its escapes, too.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from cleaner.formats.item import Container, Edits, ItemError, edited

_SPACE = " \t\r\n"
# Numbers are only passed over: as strings they can be of any length.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str)
# What stands for one character, or for several that stand for themselves.
_UNIT = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]+", re.DOTALL
)

# Half of a character. Only an escape can say it.
_HALF = re.compile("[\ud800-\udfff]")
# A byte that is not UTF-8, as decoding with "surrogateescape" gives it.
_NO_CHARACTER = re.compile("[\udc80-\udcff]")

NOUN = "line"

# Fields that are named where the one asked for is missing.
_MOST_FIELDS = 10


class _Lines:
    """The lines of a file, as they are needed; their newlines are part of them."""

    def __init__(self, source: BinaryIO, output: BinaryIO | None) -> None:
        self.lost: list[str] = []
        self.missing = 0
        self._source, self._output = source, output
        self._waiting: deque[bytes] = deque()

    def sections(self) -> Iterator[Iterator[tuple[int, bytes]]]:
        yield self._read()

    def _read(self) -> Iterator[tuple[int, bytes]]:
        for number, line in enumerate(self._source, 1):
            if self._output:
                self._waiting.append(line)
            yield number, line

    def put(self, data: bytes | None) -> None:
        if self._output:
            line = self._waiting.popleft()
            self._output.write(line if data is None else data)

    def end(self) -> None:
        """Nothing is left to do."""

    def abandon(self) -> None:
        """Nothing is left to do."""


def open(source: BinaryIO, output: BinaryIO | None, column: str) -> Container:
    """A file of JSON Lines, see `Format.open`."""
    return _Lines(source, output)


def rewrite(data: bytes, column: str, edit: Callable[[str], Edits]) -> bytes | None:
    """A line with the text in one of its fields edited, see `Format.rewrite`."""
    line = data.decode("utf-8", "surrogateescape")
    found = find_text(line, column) if line.strip() else None
    if found is None:
        return None
    text, start, end = found
    edits = edit(text)
    if not edits:
        return None
    return (line[:start] + edited_raw(line[start:end], edits) + line[end:]).encode("utf-8", "surrogateescape")


def find_text(line: str, field: str) -> tuple[str, int, int] | None:
    """The text in a field of a JSON object, and the offsets (characters) of what stands between its quotes.

    None if the field is null. Of fields with one name the last counts, as for most readers. Raises ItemError.
    """
    try:
        start = _find_value(line, field)
        if start is None:
            raise ItemError(f"no field {field!r}", _fields(line))
        value, end = _DECODER.raw_decode(line, start)
    except (ValueError, IndexError, RecursionError):
        raise ItemError("no JSON object") from None
    if value is None:
        return None
    if line[start] != '"':
        raise ItemError(f"field {field!r} is not text")
    if _NO_CHARACTER.search(line, start, end):
        raise ItemError(f"field {field!r} is not UTF-8")
    return value, start + 1, end - 1


def _fields(line: str) -> str:
    """The names of an object's fields, as many as one wants to read."""
    names = [repr(name) for name in _DECODER.decode(line.removeprefix("\ufeff"))]
    return ", ".join(names[:_MOST_FIELDS]) + (", …" if len(names) > _MOST_FIELDS else "")


def _find_value(line: str, field: str) -> int | None:
    """Where the field's value starts. Raises ValueError or IndexError if the line is not one JSON object."""
    found = None
    at = _after(line, 1 if line.startswith("\ufeff") else 0, "{")
    if line[at] != "}":
        while True:
            if line[at] != '"':
                raise ValueError
            name, at = _DECODER.raw_decode(line, at)
            at = _after(line, at, ":")
            if name == field:
                found = at
            at = _skip(line, _DECODER.raw_decode(line, at)[1])
            if line[at] != ",":
                break
            at = _after(line, at, ",")
    if line[at] != "}" or line[at + 1 :].strip(_SPACE):
        raise ValueError
    return found


def _after(line: str, at: int, sign: str) -> int:
    """The offset after a sign that must come next, and after the white space on both its sides."""
    at = _skip(line, at)
    if line[at] != sign:
        raise ValueError
    return _skip(line, at + 1)


def _skip(line: str, at: int) -> int:
    while at < len(line) and line[at] in _SPACE:
        at += 1
    return at


def edited_raw(raw: str, edits: Edits) -> str:
    """What stands between the quotes of a JSON string, with some spans of the text that it says replaced."""
    offsets = raw_offsets(raw, [offset for start, end, _ in edits for offset in (start, end)])
    spans = zip(offsets[::2], offsets[1::2], edits, strict=True)
    return edited(raw, [(start, end, _quoted(new, raw) if new else "") for start, end, (_, _, new) in spans])


def _quoted(text: str, raw: str) -> str:
    """A text as it stands in a JSON string, letters escaped as far as those of its neighbours are."""
    quoted = json.dumps(text, ensure_ascii=raw.isascii())[1:-1]
    return _HALF.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def raw_offsets(raw: str, offsets: Iterable[int]) -> list[int]:
    """Where in a JSON string's inside the characters at these offsets (ascending) of its text stand."""
    wanted = deque(offsets)
    found: list[int] = []
    position = 0
    for unit in _UNIT.finditer(raw):
        if not wanted:
            break
        length = 1 if unit[0].startswith("\\") else len(unit[0])
        while wanted and wanted[0] < position + length:
            found.append(unit.start() + wanted.popleft() - position)
        position += length
    return found + [len(raw)] * len(wanted)
