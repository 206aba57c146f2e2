"""``cleaner restore``: gives back the originals, from cleaned files and a report."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from functools import partial
from pathlib import Path

import click

from cleaner import files
from cleaner.commands import DONE, FAILED
from cleaner.commands.failures import Failures
from cleaner.commands.inputs import STDIN, Inputs, Wanted, is_directory
from cleaner.commands.options import PATH, SHOWN, WHERE, Manual, Option, format_options, wanted_options
from cleaner.commands.screen import Screen, is_terminal, standard_output
from cleaner.encoding import is_binary
from cleaner.extras import MissingExtraError
from cleaner.formats import Kind, kind_of, load, opened, packing_of
from cleaner.formats.item import Edits, Format, ItemError
from cleaner.report.entries import unfinished
from cleaner.report.numbers import count
from cleaner.restore import Originals, UnknownFileError
from cleaner.task import Task, reason

_OTHER_COLUMN = "--column names the one that was cleaned"


@click.command(
    "restore",
    cls=Manual,
    examples="""
cleaner restore clean/ --report removed.jsonl -o original/
                                           a directory that -o wrote
cleaner restore pages/ --report removed.jsonl --in-place
                                           undo --in-place
cleaner restore clean/page.txt --report removed.json
                                           one file, to standard output
""",
)
@click.argument("names", nargs=-1, required=True, type=PATH, metavar="FILE | DIRECTORY...")
@click.option(
    "--report",
    "reports",
    multiple=True,
    required=True,
    type=PATH,
    metavar="FILE",
    cls=Option,
    heading="What is undone",
    help="The .json or .jsonl report that was written when the files were cleaned. Repeatable, the earliest first.",
)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="PATH",
    cls=Option,
    heading=WHERE,
    help="Write the original to this file; for a directory or several files, into this directory.",
)
@click.option(
    "-i",
    "--in-place",
    is_flag=True,
    cls=Option,
    heading=WHERE,
    help="Put the originals in the place of the cleaned files.",
)
@wanted_options
@format_options
@click.option(
    "-q", "--quiet", is_flag=True, cls=Option, heading=SHOWN, help="No progress, no summary; failures are still named."
)
def command(
    names: tuple[str, ...],
    reports: tuple[str, ...],
    output: str | None,
    in_place: bool,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    format: str | None,
    column: str,
    quiet: bool,
) -> int:
    """Give back the originals of cleaned files, byte for byte.

    What was removed comes from the report. Each original is checked against its hash there before it is written. A
    file that was edited since it was cleaned, or that the report does not know, is named and left alone; the others
    are restored. One that was edited between two runs in place is restored up to that edit, and named. The files may
    have been moved, as long as they kept their places in the directory. What a run that was killed left beside its
    report (FILE.unfinished) is used too.

    Of Parquet, WET and JSON Lines every text is given back; the file around the texts is written anew, so that its
    bytes can differ: in how hard they are compressed, or how letters are escaped.

    Exit status: 0 done, 2 for wrong usage or if a file could not be restored.
    """
    _check(names, reports, output, in_place)
    inputs = Inputs(names, output or "", in_place, Wanted(include, exclude))
    inputs.check(writes=True)
    screen = Screen(quiet)
    known = _with_journals([Path(report) for report in reports], screen)
    originals = Originals(known)
    counts = _Counts()
    own = {report.resolve() for report in known}
    with closing(screen):
        if inputs.is_batch and (output or in_place or not is_terminal(sys.stdout)):
            screen.start(inputs, format or "", "restored")
        for task in inputs.tasks():
            changed = False
            if task.skip:
                screen.note("passed over", f"{task.name}: {task.skip}")
            elif task.source is None or task.source.resolve() not in own:
                place = "" if task.name in names else task.place
                restore = partial(_restore, task, originals, place, kind_of(task.name, format or ""), column)
                changed = counts.take(task, restore, screen)
            screen.advance(task.size, changed)
    counts.tell([Path(name) for name in names], originals)
    if inputs.is_batch:
        screen.tell(counts.summary())
    return FAILED if counts.failed or counts.unknown or counts.edited else DONE


def _check(names: Sequence[str], reports: Sequence[str], output: str | None, in_place: bool) -> None:
    """Raise UsageError for names and options that do not go together."""
    if output == "" or "" in reports:
        raise click.UsageError("a file's name is empty")
    if STDIN in names:
        raise click.UsageError("standard input can't be restored; save it and name the file")
    if output and in_place:
        raise click.UsageError("-o and --in-place are two places for one text; choose one")
    for path in map(Path, names):
        if is_directory(path) and not (output or in_place):
            raise click.UsageError(f"{path}: is a directory; add -o DIRECTORY or --in-place")


class _Counts:
    """What became of the files; those that could not be restored, or not quite, are named."""

    def __init__(self) -> None:
        self.restored = self.unchanged = self.edited = self.unknown = self.failed = 0
        self._failures = Failures()

    def take(self, task: Task, restore: Callable[[], bool], screen: Screen) -> bool:
        """Restore a file; whether that made it another."""
        try:
            changed = restore()
        except files.FileError as error:
            if _was_passed_over(task, error):
                screen.note("passed over", f"{task.name}: binary, not text")
            else:
                self._fail(task.name, error)
            return False
        self.restored += changed
        self.unchanged += not changed
        return changed

    def _fail(self, name: str, error: files.FileError) -> None:
        unknown = isinstance(error, UnknownFileError)
        self.unknown += unknown
        self.failed += not unknown
        self._failures.add(name, str(error))

    def tell(self, paths: Sequence[Path], originals: Originals) -> None:
        """Name what failed, now that all is done. paths: what was restored."""
        for path in paths:
            for name in originals.missing(path) if is_directory(path) else ():
                self._failures.add(name, f"its cleaned file is no longer in {path}")
                self.failed += 1
        for name, lost in originals.edited.items():
            earlier = count(lost, "earlier removal")
            what = "was edited between two runs; restored up to that edit"
            self._failures.add(name, f"{what}, {earlier} left in the report", what)
        self.edited = len(originals.edited)
        self._failures.tell()

    def summary(self) -> str:
        """All of it in one line."""
        parts = [f"{count(self.restored, 'document')} restored"]
        as_before = "is as it was" if self.unchanged == 1 else "are as they were"
        parts += [f"{self.unchanged:,} {as_before}"] if self.unchanged else []
        parts += [f"{self.edited:,} up to an edit only"] if self.edited else []
        parts += [f"{self.unknown:,} not in the report"] if self.unknown else []
        parts += [f"{self.failed:,} failed"] if self.failed else []
        return "; ".join(parts)


def _with_journals(reports: Sequence[Path], screen: Screen) -> list[Path]:
    """The reports, each followed by what a run that was killed left instead of it, or before it could go on with it."""
    found: list[Path] = []
    for report in reports:
        journal = unfinished(report)
        left = journal.is_file() and journal.stat().st_size > 0
        if left:
            screen.tell(f"{journal}: left by a run that was killed; what it removed is restored, too")
        found += [report] if report.exists() or not left else []
        found += [journal] if left else []
    return found


def _restore(task: Task, originals: Originals, place: str, kind: Kind, column: str) -> bool:
    """Give one file's original back; whether it is another than the file.

    place: within the directory that was named, if one was. Raises FileError, which says why it failed.
    """
    if task.error or task.source is None:
        raise files.FileError(task.error)
    try:
        if kind.is_container:
            return _restore_container(task, task.source, originals, place, kind, column)
        return _restore_file(task, task.source, originals, place)
    except BrokenPipeError:
        raise
    except (OSError, MissingExtraError, MemoryError) as error:
        raise files.FileError(reason(error)) from None
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise files.FileError(f"its entry in the report was edited: {reason(error)}") from None


def _restore_file(task: Task, source: Path, originals: Originals, place: str) -> bool:
    before = files.stamp(source)
    data = files.read(source)
    original = originals.original(data, Path(task.name), place)
    if task.target is None:
        standard_output().write(original)
        standard_output().flush()
    elif task.target != task.source or original != data:
        with files.replacing(task.target, like=source, expected=before if task.target == source else None) as file:
            file.write(original)
    return original != data


def _was_passed_over(task: Task, error: files.FileError) -> bool:
    """Whether a file that could not be restored is one that `clean` passes over."""
    if not (task.source and task.found and isinstance(error, UnknownFileError)) or kind_of(task.name).is_container:
        return False
    return is_binary(files.read(task.source))


def _restore_container(task: Task, source: Path, originals: Originals, place: str, kind: Kind, column: str) -> bool:
    format = load(kind.format)
    changed = False
    with suppress(files.UnwantedError), ExitStack() as stack:
        before = files.stamp(source) if task.target == source else None
        file = stack.enter_context(files.open_to_read(source))
        output = standard_output()
        if task.target:
            output = stack.enter_context(files.replacing(task.target, like=source, expected=before))
        container = stack.enter_context(opened(kind, file, output, column, packing_of(kind, task.target)))
        for section in container.sections():
            for number, data in section:
                document, where = Path(f"{task.name}:{number}"), place and f"{place}:{number}"
                find = partial(originals.insertions, file=document, place=where)
                is_known = partial(originals.knows, document, where)
                try:
                    restored = _restored(format, data, column, find, is_known)
                except files.FileError as error:
                    raise type(error)(f"{format.NOUN} {number:,} {error}") from None
                changed = changed or restored is not None
                container.put(restored)
        for part in container.lost:
            raise files.FileError(part)
        if not changed and task.target == source:
            raise files.UnwantedError
    return changed


def _restored(
    format: Format, data: bytes, column: str, find: Callable[[str], list[Edits]], is_known: Callable[[], bool]
) -> bytes | None:
    """A document of a container with its text restored; None if it holds none, or the original.

    Raises FileError if it holds none and the report knows one: with another column than that which was cleaned nothing
    would come back.
    """
    found: list[list[Edits]] = []  # the steps back, once there is a text

    def edit(text: str) -> Edits:
        found.append(find(text))
        return found[0][0] if found[0] else ()

    try:
        restored = format.rewrite(data, column, edit)
        missing = "" if found else "it holds none"
    except ItemError as error:  # for the same reason it may not have been cleaned
        restored, missing = None, str(error)
    if missing and is_known():
        raise files.FileError(f"does not hold the text that the report has of it ({missing}); {_OTHER_COLUMN}")
    for step in found[0][1:] if found else ():
        restored = format.rewrite(restored or data, column, _always(step))
    return restored


def _always(edits: Edits) -> Callable[[str], Edits]:
    """What gives these edits, whatever the text."""
    return lambda text: edits
