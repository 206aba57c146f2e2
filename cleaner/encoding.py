"""Bytes to text and back: every byte of a file comes out of its text again.

Newlines are never touched, and bytes that are not text in their encoding travel through as they are.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import chain
from typing import BinaryIO, NamedTuple

from cleaner.files import Digest, FileError, chunks
from cleaner.late import late

UTF_8 = "utf-8"
# The longer marks first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Names that leave the byte order to the mark, or hide the mark; we keep the mark in the text.
_MARKED = {"utf-16": "utf-16", "utf-32": "utf-32", "utf-8-sig": UTF_8}
# Encodings that take each character by itself.
_SEPARATE = frozenset({UTF_8, *(codec for _, codec in _MARKS)})
# A binary file tells itself in its first bytes; as many as git looks at.
_HEAD = 8000
_MAGIC = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff")
# The same of compressed files, and what prints their text.
_PACKED = {b"\x1f\x8b": "zcat", b"\x28\xb5\x2f\xfd": "zstdcat", b"\xfd7zXZ": "xzcat"}
# Control characters that texts do not use. Of random or compressed bytes they are one in ten; of texts with an
# accident in them, such as a stray NUL, far less than one in thirty.
_CONTROLS = late("[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 1 / 30
_LEAST_CONTROLS = 3


class BinaryFileError(FileError):
    """A file is plainly no text."""


class Decoded(NamedTuple):
    """A file's text, with its byte order mark if it had one, and the codec that turns it into the same bytes again.

    size: how many bytes these are.
    """

    text: str
    encoding: str
    size: int


def codec_name(encoding: str) -> str:
    """Python's name for an encoding; raises FileError if there is no such text encoding."""
    try:
        codec = codecs.lookup(encoding)
    except (LookupError, UnicodeError):
        raise FileError(f"no encoding is named {encoding!r}") from None
    if not codec._is_text_encoding:
        raise FileError(f"{encoding!r} is not a text encoding")
    return codec.name


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of a file's bytes: in `encoding`, else as its byte order mark says, else UTF-8.

    Bytes that are not UTF-8 become surrogates, which `encode` turns back. Raises FileError for what is binary, and for
    what would not come out again byte for byte.
    """
    return decode_stream(BytesIO(data), encoding)


def decode_stream(file: BinaryIO, encoding: str = "", digest: Digest | None = None) -> Decoded:
    """What `decode` gives for all bytes of a file, which are not held beside the text if they are UTF-8.

    digest: is updated with them. Raises FileError and OSError.
    """
    pieces = chunks(file)
    head = next(pieces, b"")
    if _codec_for(head, encoding) != UTF_8:
        data = head + file.read()
        if digest:
            digest.update(data)
        return _decode_whole(data, encoding)
    decoder = codecs.getincrementaldecoder(UTF_8)(_errors(UTF_8))
    text, size = "", 0
    # Grows where it stands, as nothing else refers to it; in a `while data` CPython 3.11 would copy it each time.
    for data in chain([head], pieces):
        if digest:
            digest.update(data)
        text += decoder.decode(data)
        size += len(data)
        if data is head:
            _refuse_binary(head, text)
    text += decoder.decode(b"", True)
    return Decoded(text, UTF_8, size)


def _decode_whole(data: bytes, encoding: str) -> Decoded:
    name = _codec_for(data, encoding)
    marked = _marked(data)
    if marked.startswith(("utf-16", "utf-32")) and marked != name:  # as letters, its mark begins no text
        raise FileError(f"has the byte order mark of {marked}; leave out --encoding for it")
    try:
        text = data.decode(name, _errors(name))
        exact = text.encode(name, _errors(name)) == data  # UTF-8 with surrogates for other bytes always is
    except UnicodeError as error:
        where = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        raise FileError(f"is not {name}{where}; name its encoding with --encoding") from None
    _refuse_binary(data, text)
    if not exact:
        raise FileError(f"would not come out of {name} byte for byte; name its encoding with --encoding")
    return Decoded(text, name, len(data))


def _refuse_binary(head: bytes, text: str) -> None:
    """Raise FileError if the start of a file, as bytes and as text, is that of no text."""
    unpack = next((tool for magic, tool in _PACKED.items() if head.startswith(magic)), "")
    if unpack:
        raise BinaryFileError(f"compressed, not text; {unpack} FILE | cleaner clean reads it")
    if head.startswith(_MAGIC) or _looks_binary(text[:_HEAD]):
        if _looks_wide(head[:_HEAD]) and not head.startswith(_MAGIC):
            raise FileError("binary, not text; UTF-16 without a byte order mark needs --encoding")
        raise BinaryFileError("binary, not text")


def is_binary(data: bytes) -> bool:
    """Whether the bytes of a file plainly are no text."""
    try:
        decode(data)
    except FileError as error:
        return isinstance(error, BinaryFileError)
    return False


def decode_cleaned(data: bytes, encoding: str) -> str:
    """The text of bytes that `encode` gave, however it looks without what was removed. Raises FileError."""
    try:
        return data.decode(codec_name(encoding), _errors(encoding))
    except UnicodeError:
        raise FileError(f"is not {encoding}") from None


def encode(text: str, encoding: str) -> bytes:
    """The bytes of a text that `decode` gave, or of what is left of it. `encoding`: the one it gave."""
    return text.encode(encoding, _errors(encoding))


def encode_pieces(pieces: Iterable[str], encoding: str) -> Iterator[bytes]:
    """The bytes of a text in pieces, in pieces too where its encoding takes each character by itself."""
    if encoding in _SEPARATE:
        return (encode(piece, encoding) for piece in pieces)
    return iter([encode("".join(pieces), encoding)])


def _codec_for(data: bytes, encoding: str) -> str:
    name = codec_name(encoding) if encoding else ""
    asked = _MARKED.get(name, name)
    marked = _marked(data)
    if marked and (not asked or asked == marked[: len("utf-16")]):
        return marked
    return asked or UTF_8


def _marked(data: bytes) -> str:
    """The encoding whose byte order mark the bytes begin with, or ""."""
    return next((codec for mark, codec in _MARKS if data.startswith(mark)), "")


def _errors(encoding: str) -> str:
    """How bytes that are no characters are kept: the wide encodings know unpaired surrogates only."""
    return "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"


def _looks_binary(head: str) -> bool:
    controls = len(_CONTROLS.findall(head))
    return controls >= _LEAST_CONTROLS and controls > len(head) * _CONTROL_SHARE


def _looks_wide(head: bytes) -> bool:
    """Whether every second byte is NUL more often than not, and few of the others, as in UTF-16 of Latin text."""
    few, many = sorted((head[0::2].count(0), head[1::2].count(0)))
    return many > len(head) // 4 + 1 and few < many / 8


def can_patch(text: str, encoding: str) -> bool:
    """Whether patch(1) can apply a diff of this text: it reads bytes, lines ended by byte 10 and signs in ASCII."""
    if encoding == UTF_8:
        return True
    signs = "\n+- @"
    if encode(signs, encoding) != signs.encode("ascii"):
        return False
    return b"\n".join(encode(line, encoding) for line in text.split("\n")) == encode(text, encoding)


def encode_diff(diff: str, encoding: str) -> bytes:
    """The bytes of a unified diff of a text in this encoding; the names in its header are those of the system."""
    names_end = diff.find("\n@@") + 1
    return os.fsencode(diff[:names_end]) + encode(diff[names_end:], encoding)
