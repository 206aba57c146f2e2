"""gzip and zstd, as streams: what is broken or cut short says so, and nothing is taken for an end that is none."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, cast

from cleaner.extras import load
from cleaner.files import FileError

GZIP, ZSTD = "gzip", "zstd"
_MAGIC = {GZIP: b"\x1f\x8b", ZSTD: b"\x28\xb5\x2f\xfd"}
# Compressed bytes that are read at a time.
_CHUNK = 1 << 16
# What gzip(1) and zstd(1) use when nobody says: a file does not tell how hard it was compressed.
_GZIP_LEVEL, _ZSTD_LEVEL = 6, 3
# Files written with `zstd --long=31` need windows of this size (bytes).
_ZSTD_WINDOW = 1 << 31


def told_by(head: bytes) -> str:
    """The compression of what begins with these bytes; "" for none. Of a pipe they can be fewer than asked for."""
    found = (name for name, magic in _MAGIC.items() if head and magic.startswith(head[: len(magic)]))
    return next(found, "")


def reading(file: BinaryIO, compression: str) -> BinaryIO:
    """What a compressed file holds. Reading raises FileError where its data are broken or end early."""
    return cast(BinaryIO, io.BufferedReader(_Inflated(_inflate(file, compression)), _CHUNK))


def writing(file: BinaryIO, compression: str) -> BinaryIO:
    """A stream that compresses into a file; closing it ends the data and leaves the file open.

    The same bytes in give the same bytes out at any time.
    """
    if compression == GZIP:
        return cast(BinaryIO, gzip.GzipFile("", "wb", _GZIP_LEVEL, file, mtime=0))
    compressor = load("zstandard", "zstd").ZstdCompressor(_ZSTD_LEVEL, write_checksum=True)
    return cast(BinaryIO, compressor.stream_writer(file, closefd=False))


def _inflate(file: BinaryIO, compression: str) -> Iterator[bytes]:
    """The bytes of all members (gzip) or frames (zstd) of a file."""
    new, errors = _decompressor(compression)
    member: Any = None
    data = b""
    while data := data or file.read(_CHUNK):
        if member is None:
            data = data.lstrip(b"\0") if compression == GZIP else data  # tapes and discs pad a file with zeros
            if not data:
                continue
            member = new()
        try:
            found = member.decompress(data)
        except errors as error:
            raise FileError(f"its {compression} data are broken ({error})") from None
        if found:
            yield found
        data = member.unused_data if member.eof else b""
        member = None if member.eof else member
    if member is not None:
        raise FileError(f"its {compression} data end early")


def _decompressor(compression: str) -> tuple[Callable[[], Any], type[Exception]]:
    """What makes a decompressor of one member, and what that raises."""
    if compression == GZIP:
        return lambda: zlib.decompressobj(16 + zlib.MAX_WBITS), zlib.error
    zstandard = load("zstandard", "zstd")
    return zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj, zstandard.ZstdError


class _Inflated(io.RawIOBase):
    """A stream of what comes in pieces."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._left:
            self._left = memoryview(next(self._pieces, b""))
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count
