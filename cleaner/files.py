"""Bytes in, bytes out: files read without a trace, and writes that are complete or absent."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from cleaner.late import late
from cleaner.temporary import Temporary, create

_BACKUP = late(r"(.+)\.orig(?:\.\d+)?", re.DOTALL)
# Bytes read at a time where a file is only looked through.
_CHUNK = 1 << 20


class FileError(Exception):
    """Why a file can't be used, in one line that does not name the file."""


class UnwantedError(Exception):
    """Raised where `replacing` writes, and suppressed around it: the new file is not wanted after all."""


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

    A symbolic link to a file is replaced, not followed; other names of a file keep what it held; a device or pipe is
    written to as it is; missing directories are made.

    like: a file whose permissions the new one gets, and its owner too if it is `path` itself.
    backup: whether the file that was there is kept beside the new one, see `is_backup`.
    expected: the stamp of the file to be replaced; if it has another by now, somebody wrote to it, and it stays.
    ready: is called when all but taking the place is done; the file that was there stays if it raises.
    later: is given the last step, to be called once, which waits until the new file is on disk and puts it in its
    place. Without it that is done when the block ends.

    Raises OSError and FileError.
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
