"""From the files and directories that a user named to tasks: what is read, and where what is left of it goes."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, NoReturn

import click

from cleaner import files
from cleaner.formats import kind_of
from cleaner.task import Task, reason

STDIN = "-"
STDIN_NAME = "standard input"


def is_directory(path: Path) -> bool:
    """Whether a directory is there; not if nobody can tell, as of a name that is too long: reading it will say why."""
    return os.path.isdir(path)  # noqa: PTH112  # that of Path raises


class Wanted(NamedTuple):
    """Which files of a directory are inputs, by globs for their names, or with a slash for their paths in it.

    A slash at the end, as shells complete the name of a directory, says nothing.

    include: those that match one of these; all, if there are none. exclude: not those, nor what lies in a directory
    that matches.
    """

    include: Sequence[str] = ()
    exclude: Sequence[str] = ()

    def leaves_out(self, entry: _Entry, root: Path) -> bool:
        """Whether a file within a directory, or all of a directory in it, is no input."""
        if not (self.include or self.exclude):
            return False
        place = entry.path.relative_to(root)
        if self.include and not stat.S_ISDIR(entry.mode) and not _matches(place, self.include):
            return True
        return _matches(place, self.exclude)


def _matches(place: Path, globs: Sequence[str]) -> bool:
    bare = (glob.rstrip("/") for glob in globs)
    return any(fnmatchcase(str(place) if "/" in glob else place.name, glob) for glob in bare)


class Inputs:
    """What the command line names.

    names: files, directories and ``-``, as typed. output: where cleaned text goes: a file for one input, else a
    directory; "" for nowhere. in_place: whether each file takes its own cleaned text. wanted: which files of a
    directory are inputs.
    """

    def __init__(
        self, names: Sequence[str], output: str = "", in_place: bool = False, wanted: Wanted | None = None
    ) -> None:
        self.names, self.output, self.in_place = names, output, in_place
        self.wanted = wanted or Wanted()
        self._last_around: tuple[Path | None, Path | None] = None, None

    def tasks(self, read_stdin: bool = True) -> Iterator[Task]:
        """All inputs: in the order named, directories by name, at any time the same while the files are.

        read_stdin: whether the task for standard input holds its bytes.
        """
        for name in self.names:
            path = Path(name)
            if name == STDIN:
                data = sys.stdin.buffer.read() if read_stdin else b""
                yield Task(STDIN_NAME, None, self._single_target(path), len(data), data)
            elif is_directory(path):
                yield from self._tree(path)
            else:
                yield self._file(path)

    @property
    def is_batch(self) -> bool:
        """Whether there are, or could be, many inputs."""
        return len(self.names) > 1 or any(is_directory(path) for path in self._paths)

    def size(self, format: str) -> int | None:
        """Bytes of all, None if nobody knows. format: that of files of many documents, "" if their endings tell."""
        if STDIN in self.names:
            return None
        total = 0
        for task in self.tasks():
            if kind_of(task.name, format).is_compressed:
                return None
            total += task.size
        return total

    def check(self, writes: bool, reports: Sequence[str] = ()) -> None:
        """Raise UsageError for inputs and outputs that do not go together.

        writes: whether cleaned text is written anywhere. reports: files that will be written beside it.
        """
        self._check_kinds(writes)
        self._check_overlaps()
        for report in reports:
            self._check_outside(Path(report), "the report")
        _check_places([*reports, *([self.output] if self.output else [])])
        if self.output:
            self._check_outside(Path(self.output), "the output")
            for report in reports:
                self._check_no_output(Path(report))
            if len(self.names) > 1:
                self._check_clashes()

    @cached_property
    def _paths(self) -> list[Path]:
        return [Path(name) for name in self.names if name != STDIN]

    @cached_property
    def _trees(self) -> list[Path]:
        """The directories, with no link left in their paths."""
        return [_real(path) for path in self._paths if is_directory(path)]

    @cached_property
    def _has_output_directory(self) -> bool:
        return self.is_batch or is_directory(Path(self.output)) or self.output.endswith(("/", os.sep))

    def _single_target(self, path: Path) -> Path | None:
        if self.in_place:
            return _real(path)  # a link stays a link, and the file that it names is replaced
        if not self.output:
            return None
        output = Path(self.output)
        if self._has_output_directory:
            return output / path.name
        return output if output.exists() and not output.is_file() else _real(output)

    def _file(self, path: Path) -> Task:
        try:
            status = path.stat()
        except OSError as error:
            return Task(str(path), error=reason(error))
        if self.in_place and not stat.S_ISREG(status.st_mode):
            return Task(str(path), error="not a regular file; -o names another place for its text")
        target = self._single_target(path)
        source = target if target and self.in_place else path
        return Task(str(path), source, target, status.st_size, place=(target if target and self.output else path).name)

    def _tree(self, root: Path) -> Iterator[Task]:
        """The files of a directory, depth first. Hidden files and directories are none of them."""
        real_root = _real(root)
        pending = [_entries(root)]
        while pending:
            entry = next(pending[-1], None)
            if entry is None:
                pending.pop()
            elif isinstance(entry, Task):
                yield entry
            elif self.wanted.leaves_out(entry, root):
                continue
            elif stat.S_ISLNK(entry.mode):
                task = self._link(entry.path, root, real_root)
                if task:
                    yield task
            elif stat.S_ISDIR(entry.mode):
                pending.append(_entries(entry.path))
            elif stat.S_ISREG(entry.mode) and files.is_backup(entry.path):
                if not self.in_place:
                    yield Task(str(entry.path), skip="a backup of the file beside it")
            elif stat.S_ISREG(entry.mode):
                yield self._placed(entry.path, root, entry.size)
            else:
                yield Task(str(entry.path), skip="not a regular file")

    def _placed(self, path: Path, root: Path, size: int) -> Task:
        """A file of a directory, with its place in the output."""
        place = path.relative_to(root)
        if self.in_place:
            return Task(str(path), path, path, size, place=str(place), found=True)
        if not self.output:
            return Task(str(path), path, None, size, place=str(place), found=True)
        target = Path(self.output) / place
        inside = self._input_around(target.parent)
        if inside:
            return Task(str(path), error=f"its output {target} would lie inside the input {inside}")
        return Task(str(path), path, target, size, place=str(place), found=True)

    def _input_around(self, directory: Path) -> Path | None:
        """The input that a directory of the output lies in: links that are there already may lead anywhere.

        Where a path leads takes long to find out, and files come by directory.
        """
        last, inside = self._last_around
        if directory != last:
            inside = _inside(_real(directory), self._trees)
            self._last_around = directory, inside
        return inside

    def _link(self, path: Path, root: Path, real_root: Path) -> Task | None:
        """A symbolic link in a directory: followed to a file of the same directory, and nowhere else."""
        if is_directory(path):
            return Task(str(path), skip="a link to a directory, not followed")
        try:
            real = path.resolve(strict=True)
        except (OSError, RuntimeError):
            return Task(str(path), skip="a link that leads nowhere")
        if not real.is_relative_to(real_root):
            return Task(str(path), skip="a link out of the directory, not followed")
        if self.in_place:
            return None  # the file itself is an input too
        return self._placed(path, root, real.stat().st_size)

    def _check_kinds(self, writes: bool) -> None:
        if "" in self.names:
            raise click.UsageError("an input's name is empty")
        if STDIN in self.names and self.in_place:
            raise click.UsageError("standard input has no place to be rewritten in; leave out --in-place")
        if self.output and STDIN in self.names and self._has_output_directory:
            raise click.UsageError("standard input has no name in a directory; give -o a file, and no other input")
        if self.output and self.is_batch and Path(self.output).exists() and not is_directory(Path(self.output)):
            raise click.UsageError(f"{self.output}: is a file; many inputs need a directory for their output")
        if writes and not self.output and not self.in_place:
            for path in self._paths:
                if is_directory(path):
                    raise click.UsageError(f"{path}: is a directory; add -o DIRECTORY, --in-place or --dry-run")

    def _check_overlaps(self) -> None:
        """Inputs named twice would be written twice at the same time."""
        if not self.in_place:
            return
        reals = [_real(path) for path in self._paths]
        firsts: dict[Path, Path] = {}
        for path, real in zip(self._paths, reals, strict=True):
            if firsts.setdefault(real, path) is not path:
                _refuse_twice(path, firsts[real])
        for path, real in zip(self._paths, reals, strict=True):
            for parent in real.parents:
                if parent in firsts:
                    _refuse_twice(path, firsts[parent])

    def _check_outside(self, output: Path, what: str) -> None:
        real = _real(output)
        inside = _inside(real, self._trees)
        if inside:
            raise click.UsageError(f"{output}: {what} would lie inside the input {inside}; choose another place")
        for path in self._paths:
            targets = {real, real / path.name} if is_directory(output) else {real}
            if _real(path) in targets and not is_directory(path):
                raise click.UsageError(f"{path}: is both the input and {what}; --in-place rewrites a file")

    def _check_no_output(self, report: Path) -> None:
        """Raise UsageError for a report where the output of an input would be."""
        output, real = _real(Path(self.output)), _real(report)
        if not real.is_relative_to(output):
            return
        place = real.relative_to(output)
        directories = [path for path in self._paths if is_directory(path)]
        files = (path for path in self._paths if Path(path.name) == place and path not in directories)
        source = _first_with(directories, place) or next(files, None)
        if source:
            raise click.UsageError(f"{source}: its output would be the report {report}; choose another place")

    def _check_clashes(self) -> None:
        """Two inputs with one output: files by their names, directories by looking into those named before."""
        singles: dict[Path, Path] = {}
        directories: list[Path] = []
        for path in self._paths:
            tasks = (
                Inputs([str(path)], self.output, wanted=self.wanted).tasks()
                if is_directory(path)
                else iter([self._file(path)])
            )
            for source, target in ((task.source, task.target) for task in tasks):
                if source is None or target is None:
                    continue
                other = singles.get(target) or _first_with(directories, target.relative_to(self.output))
                if other:
                    raise click.UsageError(f"{other} and {source} would both be written to {target}")
                if not is_directory(path):
                    singles[target] = path
            directories += [path] if is_directory(path) else []


class _Entry(NamedTuple):
    """Something in a directory, as lstat(2) gives it."""

    path: Path
    mode: int
    size: int


def _entries(directory: Path) -> Iterator[_Entry | Task]:
    """What is in a directory, by name; a task that says so for what can't be read."""
    entries: list[tuple[str, _Entry | Task]] = []
    try:
        with files.scan(directory) as found:
            for entry in found:
                if not entry.name.startswith("."):
                    entries.append((entry.name, _entry(directory / entry.name, entry)))
    except OSError as error:
        return iter([Task(str(directory), error=reason(error))])
    return (entry for _, entry in sorted(entries, key=itemgetter(0)))


def _entry(path: Path, found: os.DirEntry[str]) -> _Entry | Task:
    try:
        status = found.stat(follow_symlinks=False)
    except OSError as error:
        return Task(str(path), error=reason(error))
    return _Entry(path, status.st_mode, status.st_size)


def _real(path: Path) -> Path:
    """Where a path leads, with no link left in it, whether or not something is there."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links in a circle
        return path.absolute()


def _inside(real: Path, trees: Sequence[Path]) -> Path | None:
    """The directory of these that a path is or lies in."""
    return next((tree for tree in trees if real.is_relative_to(tree)), None)


def _refuse_twice(path: Path, other: Path) -> NoReturn:
    also = f", also by {other}" if other != path else ""
    raise click.UsageError(f"{path}: is named twice{also}")


def _check_places(outputs: Sequence[str]) -> None:
    """Raise UsageError for a file that two outputs would be written to."""
    seen: set[Path] = set()
    for output in outputs:
        real = _real(Path(output))
        if real in seen:
            raise click.UsageError(f"{output}: is named for two outputs; choose another place")
        seen.add(real)


def _first_with(directories: Sequence[Path], relative: Path) -> Path | None:
    """The file that the first of these directories has at a place."""
    found = (directory / relative for directory in directories)
    return next(filter(_is_file, found), None)


def _is_file(path: Path) -> bool:
    try:
        return path.is_symlink() or path.is_file()
    except OSError:  # nothing can be read there, and so nothing is written
        return False
