"""What files of many documents have in common: documents come out of them one by one, and go back in that order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, NamedTuple, Protocol

# Spans of a text and what takes their place: start and end (characters from 0, end excluded), the new text.
Edits = Sequence[tuple[int, int, str]]


class ItemError(Exception):
    """Why a document can't be cleaned, in one line; it goes back as it came. hint: what it has instead, or ""."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.hint = hint


class Container(Protocol):
    """A file of many documents, read and, if there is an output, written anew.

    lost: what could not be read and is left out of the output, one line for each part. missing: how many numbers of
    documents this takes up, as far as was read.
    """

    lost: list[str]
    missing: int

    def sections(self) -> Iterator[Iterator[tuple[int, bytes]]]:
        """The documents, as `Format.rewrite` takes them, with their numbers from 1.

        They come in sections: all of one have to be put back before the next is asked for. Raises FileError if the
        rest of the file can't be read.
        """

    def put(self, data: bytes | None) -> None:
        """The next document, in the order in which they came: what `Format.rewrite` gave."""

    def end(self) -> None:
        """All documents are back: complete the output."""

    def abandon(self) -> None:
        """The output is not wanted any more."""


class Format(Protocol):
    """One file format; a module of this package is one."""

    @property
    def NOUN(self) -> str:  # noqa: N802  # a constant of the module
        """What one document is called where it stands in such a file: line, row, record."""

    def open(self, source: BinaryIO, output: BinaryIO | None, column: str) -> Container:
        """The container that a source's bytes are. column: which part of each document is its text, where there are
        several. Raises FileError for bytes that are no such file, MissingExtraError, and OSError.
        """

    def rewrite(self, data: bytes, column: str, edit: Callable[[str], Edits]) -> bytes | None:
        """A document with its text edited, every other byte as it was; None if nothing changes.

        edit: is given the text, if there is one; its edits are in order and do not overlap. Raises ItemError.
        """


class Item(NamedTuple):
    """One document of a container.

    file: its file's name. number: its place in it, from 1. format: the name of the file's format. place: its own within
    the output, which is its file's path there and its number in that, from which some may be missing.
    """

    file: str
    number: int
    data: bytes
    format: str
    place: str = ""

    @property
    def name(self) -> str:
        """What reports call it."""
        return f"{self.file}:{self.number}"

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.data)


def edited(text: str, edits: Edits) -> str:
    """A text with some spans replaced."""
    parts, position = [], 0
    for start, end, new in edits:
        parts += [text[position:start], new]
        position = end
    parts.append(text[position:])
    return "".join(parts)
