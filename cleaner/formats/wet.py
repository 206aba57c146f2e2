"""WET: archives of page texts, a record a page (WARC 1.0 and 1.1, ISO 28500), mostly one gzip member a record.

Records of type ``conversion`` are cleaned. All other records, and those that nothing is removed from, come out byte for
byte, still compressed as they were. Of a cleaned record the block changes, and of its header the length and the
digests, in their places: a WARC library's writer would write all other headers anew, too.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from base64 import b32encode
from collections import deque
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from cleaner.extras import load
from cleaner.files import FileError
from cleaner.formats.item import Container, Edits, ItemError, edited

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecordLoader
    from warcio.statusandheaders import StatusAndHeadersParser, StatusAndHeadersParserException
else:
    ArcWarcRecordLoader = load("warcio.recordloader", "warc").ArcWarcRecordLoader
    StatusAndHeadersParser = load("warcio.statusandheaders", "warc").StatusAndHeadersParser
    StatusAndHeadersParserException = load("warcio.statusandheaders", "warc").StatusAndHeadersParserException

NOUN = "record"

_PARSER = StatusAndHeadersParser(ArcWarcRecordLoader.WARC_TYPES)
_GZIP = b"\x1f\x8b\x08"
_LEVEL = 6  # what gzip(1) uses; a member does not tell its own
_CHUNK = 1 << 16
# Compressed bytes that show whether a record starts there.
_GLIMPSE = 1 << 12
_BLANK = b"\r\n\r\n"  # stands after the header, and after the block
_START = re.compile(rb"\r\nWARC/1\.")


class _RecordError(Exception):
    """Why bytes are no record."""


class _Record(NamedTuple):
    """What a record's header says. block, end: where its block starts and ends, in bytes of the record."""

    block: int
    end: int
    is_text: bool
    block_digest: str
    payload_digest: str


class _Records:
    """The records of a file. What is no page text waits for its turn, too, but is not handed out."""

    def __init__(self, source: BinaryIO, output: BinaryIO | None) -> None:
        self.lost: list[str] = []
        self.missing = 0
        self._source, self._output = _Source(source), output
        self._waiting: deque[tuple[bytes, bool]] = deque()  # records, and whether they were handed out

    def sections(self) -> Iterator[Iterator[tuple[int, bytes]]]:
        yield self._read()
        self._pass()

    def _read(self) -> Iterator[tuple[int, bytes]]:
        number = 0
        while self._source.fill(1):
            number += 1
            try:
                length, record = self._source.record()
            except _RecordError as error:
                self._lose(number, str(error))
                continue
            data = self._source.take(length)
            if self._output:
                self._waiting.append((data, record.is_text))
            if record.is_text:
                yield number, data
            elif len(self._waiting) == 1:
                self._pass()

    def _lose(self, number: int, why: str) -> None:
        """Leave out what is no record, up to the next that is one. Raises FileError if there is none in the file."""
        start = self._source.position
        found = self._source.skip()
        if number == 1 and not found:
            raise FileError(f"not a WET file: {why}")
        self.missing += 1
        until = f"byte {self._source.position:,}" if found else "the end"
        self.lost.append(f"record {number:,} (from byte {start:,} to {until}) can't be read and is left out: {why}")

    def put(self, data: bytes | None) -> None:
        if self._output:
            record, _ = self._waiting.popleft()
            self._output.write(record if data is None else data)
            self._pass()

    def _pass(self) -> None:
        """Write the records that were not handed out and whose turn it is."""
        while self._output and self._waiting and not self._waiting[0][1]:
            self._output.write(self._waiting.popleft()[0])

    def end(self) -> None:
        """Nothing is left to do."""

    def abandon(self) -> None:
        """Nothing is left to do."""


class _Source:
    """A file's bytes from `position` on, as far as they were read."""

    def __init__(self, file: BinaryIO) -> None:
        self.position = 0
        self._file = file
        self._bytes = bytearray()
        self._is_gzip = self.fill(len(_GZIP)) and self._bytes.startswith(_GZIP)

    def fill(self, count: int) -> bool:
        """Read until there are so many bytes; False if there are not."""
        while len(self._bytes) < count:
            more = self._file.read(_CHUNK)
            if not more:
                return False
            self._bytes += more
        return True

    def take(self, count: int) -> bytes:
        """Go on by so many bytes, which are these."""
        data = bytes(self._bytes[:count])
        del self._bytes[:count]
        self.position += count
        return data

    def record(self) -> tuple[int, _Record]:
        """The length in bytes of the record that starts here, and what its header says.

        Raises _RecordError if there is none, and FileError for several records in one gzip member.
        """
        return self._member() if self._is_gzip else self._plain()

    def _member(self) -> tuple[int, _Record]:
        inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
        data, used = bytearray(), 0
        record: _Record | None = None
        while not inflater.eof:
            if not self.fill(used + 1):
                raise _RecordError("its gzip data end early")
            try:
                data += inflater.decompress(self._bytes[used:])
            except zlib.error as error:
                raise _RecordError(f"its gzip data are broken ({error})") from None
            used = len(self._bytes) - len(inflater.unused_data)
            if record is None and (_BLANK in data or inflater.eof):
                record = _parsed(bytes(data))
            if record and data[record.end : record.end + _GLIMPSE].lstrip().startswith(b"WARC/1."):
                raise FileError("its gzip members hold several records each; make one of each: warcio recompress")
        if record is None or len(data) < record.end or data[record.end :].strip():
            raise _RecordError("it is not as long as its Content-Length")
        return used, record

    def _plain(self) -> tuple[int, _Record]:
        while (end := self._bytes.find(_BLANK)) < 0:
            if not self.fill(len(self._bytes) + 1):
                raise _RecordError("its header has no end")
        record = _parsed(bytes(self._bytes[: end + len(_BLANK)]))
        length = record.end + len(_BLANK)
        self.fill(length)
        # The last of a file may lack what stands after the others.
        if len(self._bytes) < record.end or not _BLANK.startswith(self._bytes[record.end : length]):
            raise _RecordError("it is not as long as its Content-Length")
        return min(length, len(self._bytes)), record

    def skip(self) -> bool:
        """Go on to the next place where a record starts, at least one byte; False if there is none."""
        at = 1 if self._is_gzip else 0  # a plain record is told by the line's end before it
        while True:
            found = self._find_start(at)
            if found >= 0:
                self.take(found)
                return True
            at = max(len(self._bytes) - _GLIMPSE, 1)
            if not self.fill(len(self._bytes) + 1):
                self.take(len(self._bytes))
                return False

    def _find_start(self, at: int) -> int:
        if not self._is_gzip:
            start = _START.search(self._bytes, at)
            return start.start() + 2 if start else -1
        while (at := self._bytes.find(_GZIP, at)) >= 0:
            if _starts_record(self._bytes[at : at + _GLIMPSE]):
                return at
            at += 1
        return -1


def open(source: BinaryIO, output: BinaryIO | None, column: str) -> Container:
    """A WET file, see `Format.open`. Each record has one text, so that there are no columns."""
    return _Records(source, output)


def rewrite(data: bytes, column: str, edit: Callable[[str], Edits]) -> bytes | None:
    """A record with its text edited and its length and digests made anew, see `Format.rewrite`."""
    is_gzip = data.startswith(_GZIP)
    whole = zlib.decompress(data, 16 + zlib.MAX_WBITS) if is_gzip else data
    record = _parsed(whole)
    block = whole[record.block : record.end]
    if record.block_digest and _digest_like(record.block_digest, block).lower() != record.block_digest.lower():
        raise ItemError("is not what its WARC-Block-Digest says")
    try:
        text = block.decode()
    except UnicodeDecodeError:
        raise ItemError("is not UTF-8") from None
    edits = edit(text)
    if not edits:
        return None
    block = edited(text, edits).encode()
    cleaned = _new_header(whole[: record.block], record, block) + block + whole[record.end :]
    if not is_gzip:
        return cleaned
    deflater = zlib.compressobj(_LEVEL, wbits=16 + zlib.MAX_WBITS)
    return deflater.compress(cleaned) + deflater.flush()


def _parsed(data: bytes) -> _Record:
    """What the header of a record says that starts with these bytes. Raises _RecordError."""
    stream = BytesIO(data)
    try:
        header = _PARSER.parse(stream)
        length = int(header.get_header("Content-Length", ""))
    except (StatusAndHeadersParserException, EOFError):
        raise _RecordError("it does not start like a WARC record") from None
    except ValueError:
        length = -1
    if length < 0:
        raise _RecordError("it has no Content-Length")
    block = stream.tell()  # the header's own length counts characters
    kind = header.get_header("Content-Type", "text/plain").lower()
    return _Record(
        block,
        block + length,
        header.get_header("WARC-Type", "").lower() == "conversion" and kind.startswith("text/plain"),
        header.get_header("WARC-Block-Digest", ""),
        header.get_header("WARC-Payload-Digest", ""),
    )


def _new_header(header: bytes, record: _Record, block: bytes) -> bytes:
    """A record's header for another block: of the block's own length and digests, else byte for byte as it was."""
    values = {b"Content-Length": str(len(block))}
    # A conversion has no headers within its block: its payload is the block.
    if record.block_digest:
        values[b"WARC-Block-Digest"] = _digest_like(record.block_digest, block)
    if record.payload_digest:
        values[b"WARC-Payload-Digest"] = _digest_like(record.payload_digest, block)
    for name, value in values.items():
        header = re.sub(rb"(?im)^(%s[ \t]*:\s*)\S+" % name, rb"\g<1>" + value.encode(), header)
    return header


def _digest_like(digest: str, block: bytes) -> str:
    """The digest of a block, by the algorithm and in the letters of another. Raises ItemError for an unknown one."""
    label, _, value = digest.partition(":")
    try:
        found = hashlib.new(label.lower().replace("-", ""), block)
    except ValueError:
        raise ItemError(f"has a digest of unknown kind, {label}") from None
    if len(value) == 2 * found.digest_size:
        return f"{label}:{found.hexdigest().upper() if value.isupper() else found.hexdigest()}"
    letters = b32encode(found.digest()).decode()
    return f"{label}:{letters if value.endswith('=') else letters.rstrip('=')}"


def _starts_record(data: bytearray) -> bool:
    """Whether these compressed bytes begin like a record."""
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(data).startswith(b"WARC/1.")
    except zlib.error:
        return False
