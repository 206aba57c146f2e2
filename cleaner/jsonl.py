"""JSON Lines: one text field of each line is cleaned, every other byte of the line stays as it is.

What is removed is cut out of the line as it stands, so that the rest of the field keeps its escapes, too.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, NamedTuple

from cleaner.result import Removal
from cleaner.stop import STOP
from cleaner.task import Choice, Outcome, reason

_SPACE = " \t\r\n"
# Numbers are only passed over: as strings they can be of any length.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str)
# What stands for one character, or for several that stand for themselves.
_UNIT = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]+", re.DOTALL
)


class LineError(Exception):
    """Why a line can't be cleaned."""


class Line(NamedTuple):
    """One line of a file, its newline included. `number` counts from 1."""

    file: str
    number: int
    data: bytes

    @property
    def name(self) -> str:
        """What reports call it."""
        return f"{self.file}:{self.number}"

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.data)


class CleanLine(NamedTuple):
    """Cleans a field of a line. The outcome's output is the line; a bad one is put out as it came."""

    choice: Choice
    field: str
    send_result: bool = False

    def __call__(self, line: Line) -> Outcome:
        try:
            with STOP.may_raise():
                return self._clean(line)
        except LineError as error:
            return self.died(line, str(error))
        except Exception as error:
            return self.died(line, reason(error))

    def died(self, line: Line, reason: str) -> Outcome:
        return Outcome(line.name, line.size, error=reason, output=line.data)

    def _clean(self, line: Line) -> Outcome:
        source = line.data.decode("utf-8", "surrogateescape")
        found = find_text(source, self.field) if source.strip() else None
        if found is None:
            return Outcome(line.name, line.size, output=line.data)
        text, start, end = found
        result = self.choice.cleaner().clean(text)
        output = line.data
        if result.removals:
            cleaned = source[:start] + cut(source[start:end], result.removals) + source[end:]
            output = cleaned.encode("utf-8", "surrogateescape")
        return Outcome(
            line.name,
            line.size,
            len(result.removals),
            withheld=result.withheld,
            faults=result.faults,
            encoding="utf-8",
            output=output,
            result=result if self.send_result else None,
        )


def lines(name: str, file: BinaryIO) -> Iterator[Line]:
    """The lines of a file, as they are needed."""
    for number, data in enumerate(file, 1):
        yield Line(name, number, data)


def find_text(line: str, field: str) -> tuple[str, int, int] | None:
    """The text in a field of a JSON object, and the offsets (characters) of what stands between its quotes.

    None if the field is null. Of fields with one name the last counts, as for most readers. Raises LineError.
    """
    try:
        start = _find_value(line, field)
        if start is None:
            raise LineError(f"no field {field!r}")
        value, end = _DECODER.raw_decode(line, start)
    except (ValueError, IndexError, RecursionError):
        raise LineError("no JSON object") from None
    if value is None:
        return None
    if line[start] != '"':
        raise LineError(f"field {field!r} is no text")
    return value, start + 1, end - 1


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


def cut(raw: str, removals: Sequence[Removal]) -> str:
    """What stands between the quotes of a JSON string, less some spans of the text that it says."""
    offsets = raw_offsets(raw, [offset for removal in removals for offset in (removal.start, removal.end)])
    parts, position = [], 0
    for start, end in zip(offsets[::2], offsets[1::2], strict=True):
        parts.append(raw[position:start])
        position = end
    parts.append(raw[position:])
    return "".join(parts)


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
