"""Bytes in, bytes out: encodings, byte order marks, and writes that are complete or absent.

Newlines are never touched, and bytes that are not text in their encoding travel through as they are.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import BytesIO
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from cleaner.temporary import Temporary, create

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
_CONTROLS = re.compile("[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 1 / 30
_LEAST_CONTROLS = 3

_BACKUP = re.compile(r"(.+)\.orig(?:\.\d+)?", re.DOTALL)
# Bytes read at a time where a file is only looked through.
_CHUNK = 1 << 20

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON_START = re.compile(r'\s*(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:')
_HTML_TAG = re.compile(r"</(?:p|div|span|a|li|h[1-6]|td)>", re.IGNORECASE)
# A fragment that begins with a tag and closes this many is a piece of a page, not a text that speaks of a tag.
_LEAST_TAGS = 5

# Bytes that are not UTF-8, as `decode` keeps them. One character in 60 of German and one in 25 of French is such a byte
# in Latin-1; an accident is a few.
_STRAY = re.compile("[\udc80-\udcff]")
_STRAY_SHARE = 1 / 200
_LEAST_STRAY = 5

#: What a text may be that is not read as whoever has it may think; as many are called.
HTML, JSON = "are HTML", "are JSON"
OTHER_BYTES, ONE_LINE = "are not UTF-8", "have carriage returns for newlines"
#: What is surprising of a file that was rewritten in place: no other name leads to the new one.
LINKED = "had other names"


class FileError(Exception):
    """Why a file can't be used, in one line that does not name the file."""


class BinaryFileError(FileError):
    """A file is plainly no text."""


class UnwantedError(Exception):
    """Raised where `replacing` writes, and suppressed around it: the new file is not wanted after all."""


class Decoded(NamedTuple):
    """A file's text, with its byte order mark if it had one, and the codec that turns it into the same bytes again.

    size: how many bytes these are.
    """

    text: str
    encoding: str
    size: int


class Digest(Protocol):
    """A hash that is being made."""

    def update(self, data: bytes, /) -> object: ...
    def digest(self) -> bytes: ...


class Stamp(NamedTuple):
    """A file's number, size in bytes, times in nanoseconds, and how many names (hard links) it has."""

    inode: int
    size: int
    written: int
    changed: int
    names: int

    def is_kept_by(self, later: Stamp) -> bool:
        """Whether nobody wrote to the file or put another in its place. That a name of it goes is neither."""
        return later == self or (later[:3] == self[:3] and later.names < self.names)


def codec_name(encoding: str) -> str:
    """Python's name for an encoding; raises FileError if there is no such text encoding."""
    try:
        codec = codecs.lookup(encoding)
    except (LookupError, UnicodeError):
        raise FileError(f"no encoding is named {encoding!r}") from None
    if not codec._is_text_encoding:
        raise FileError(f"{encoding!r} is no encoding of text")
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
    head = file.read(_CHUNK)
    if _codec_for(head, encoding) != UTF_8:
        data = head + file.read()
        if digest:
            digest.update(data)
        return _decode_whole(data, encoding)
    decoder = codecs.getincrementaldecoder(UTF_8)(_errors(UTF_8))
    text, size = "", 0
    # Grows where it stands, as nothing else refers to it; in a `while data` CPython 3.11 would copy it each time.
    for data in chain([head], chunks(file)):
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


def is_html(text: str) -> bool:
    """Whether a text plainly is a page's HTML."""
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    if not head.startswith("<"):
        return False
    return bool(_HTML_START.match(head)) or len(_HTML_TAG.findall(head)) >= _LEAST_TAGS


def _is_json(text: str) -> bool:
    """Whether a text plainly is objects of JSON, one or many."""
    return bool(_JSON_START.match(text[:_HEAD].lstrip("\ufeff"))) and text[-_HEAD:].rstrip().endswith(("}", "]"))


def surprise(text: str, encoding: str) -> str:
    """What a text plainly is: `HTML`, `JSON`, `OTHER_BYTES`, `ONE_LINE` (lines that end in carriage returns) or ""."""
    if is_html(text):
        return HTML
    if _is_json(text):
        return JSON
    head = text[:_HEAD]
    stray = len(_STRAY.findall(head)) if encoding == UTF_8 and not head.isascii() else 0
    if stray >= _LEAST_STRAY and stray > len(head) * _STRAY_SHARE:
        return OTHER_BYTES
    return ONE_LINE if "\r" in head.strip() and "\n" not in text else ""


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


def read(path: Path) -> bytes:
    """All bytes of a file, its time of last access left as it was where the system allows that. Raises OSError."""
    with open_to_read(path) as file:
        return file.read()


def open_to_read(path: Path) -> BinaryIO:
    """A file's bytes as a stream, its time of last access left alone if the system allows. Raises OSError."""
    return open(path, "rb", opener=_open_quietly)


@contextmanager
def scan(directory: Path) -> Iterator[Iterator[os.DirEntry[str]]]:
    """What is in a directory, its time of last access left alone like that of files. Raises OSError.

    The entries know their names, not their paths.
    """
    descriptor = _open_quietly(str(directory), os.O_RDONLY) if os.scandir in os.supports_fd else None
    try:
        with os.scandir(directory if descriptor is None else descriptor) as entries:
            yield entries
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _open_quietly(path: str, flags: int) -> int:
    with suppress(PermissionError):  # only a file's owner may read it without leaving a trace
        return os.open(path, flags | getattr(os, "O_NOATIME", 0))
    return os.open(path, flags)


def stamp(path: Path) -> Stamp:
    """What changes when somebody writes to a file or puts another in its place. Raises OSError."""
    status = path.stat()
    return Stamp(status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_nlink)


def digest(path: Path) -> bytes:
    """The SHA-256 of a file's bytes. Raises OSError."""
    with open_to_read(path) as file:
        return digest_of(chunks(file))


def chunks(file: BinaryIO) -> Iterator[bytes]:
    """All bytes of a file in pieces."""
    return iter(partial(file.read, _CHUNK), b"")


def new_digest() -> Digest:
    """A SHA-256 of nothing yet."""
    from hashlib import sha256  # only batches need it

    return sha256()


def digest_of(pieces: Iterable[bytes]) -> bytes:
    """The SHA-256 of bytes in pieces."""
    found = new_digest()
    for piece in pieces:
        found.update(piece)
    return found.digest()


@contextmanager
def replacing(
    path: Path,
    like: Path | None = None,
    backup: bool = False,
    expected: Stamp | None = None,
    ready: Callable[[], None] | None = None,
    later: Callable[[Callable[[], None]], object] | None = None,
) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` when the block ends, and leaves no trace if it raises.

    like: a file whose permissions the new one gets, and its owner too if it is `path` itself. A symbolic link to a file
    is replaced, not followed; other names of a file keep what it held; a device or pipe is written to as it is; missing
    directories are made. backup: whether the file that was there is kept beside the new one, see `is_backup`. expected:
    the stamp of the file to be replaced; if it has another by now, somebody wrote to it, and it stays. ready: is called
    when all but taking the place is done; the file that was there stays if it raises. later: is given the last step, to
    be called once: it waits until the new file is on disk, and puts it in its place. Without it the block's end does
    that. Raises OSError and FileError.
    """
    found = _status(path)
    if found and not stat.S_ISREG(found.st_mode):
        with path.open("wb") as file:
            yield file
        return
    if found and not path.is_symlink() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    new = _create_beside(path, 0o600 if like else 0o666)

    def take_place() -> None:
        with _dropped_if_it_fails(new, path):
            os.fsync(new.file.fileno())
            new.file.close()
            if expected and not expected.is_kept_by(stamp(path)):
                raise FileError("was changed meanwhile; left as it is now")
            if backup:
                _keep(path)
            if ready:
                ready()
            new.path.replace(path)
            new.let_go()

    with _dropped_if_it_fails(new, path):
        yield new.file
        new.file.flush()
        if like:
            _make_like(new.file.fileno(), like.stat(), owner=like == path)
    if later:
        _send_to_disk(new.file.fileno())
        later(take_place)
    else:
        take_place()


def _status(path: Path) -> os.stat_result | None:
    """What stands there, links followed; None for nothing, or what can't be asked: creating a file will tell why."""
    try:
        return path.stat()
    except OSError:
        return None


def _create_beside(path: Path, mode: int) -> Temporary:
    try:
        return create(path.parent, mode)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return create(path.parent, mode)


@contextmanager
def _dropped_if_it_fails(new: Temporary, path: Path) -> Iterator[None]:
    """Whatever is raised within this, the new file goes, and an error names the path that it was for."""
    try:
        yield
    except BaseException as error:
        new.drop()
        if isinstance(error, OSError) and error.filename is None:
            error.filename = str(path)
        raise


def _send_to_disk(descriptor: int) -> None:
    """Have a file written to disk without waiting for it, where the system can do that."""
    with suppress(AttributeError, OSError):
        # Says that it won't be read soon: Linux begins to write such a file.
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _keep(path: Path) -> None:
    """Give a file a second name, the first of .orig, .orig.1, .orig.2, … that is free: no backup is ever lost."""
    for number in count():
        name = path.with_name(f"{path.name}.orig{f'.{number}' if number else ''}")
        try:
            os.link(path, name)
        except FileExistsError:
            if not name.samefile(path):
                continue
        except OSError:  # a file system without links
            if name.exists():
                continue
            with open_to_read(path) as file, replacing(name, like=path) as copy:
                copy.writelines(chunks(file))
        return


def is_backup(path: Path) -> bool:
    """Whether a file is what `replacing` kept of the one beside it."""
    match = _BACKUP.fullmatch(path.name)
    return match is not None and path.with_name(match[1]).exists()


def _make_like(descriptor: int, model: os.stat_result, owner: bool) -> None:
    if owner and hasattr(os, "fchown"):
        with suppress(PermissionError):  # only root can give files away
            os.fchown(descriptor, model.st_uid, model.st_gid)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, stat.S_IMODE(model.st_mode))
