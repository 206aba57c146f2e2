"""``cleaner restore``: gives the originals back, from cleaned files and a report."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cleaner import files
from cleaner.commands.inputs import Inputs
from cleaner.commands.options import Manual, Option
from cleaner.commands.screen import Screen, say
from cleaner.report.numbers import count
from cleaner.restore import Originals
from cleaner.task import Task, reason

FAILED = 2
WHERE, SHOWN = "Where it goes", "What is shown"


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
@click.argument("names", nargs=-1, required=True, type=click.Path(), metavar="FILE | DIRECTORY...")
@click.option(
    "--report",
    "reports",
    multiple=True,
    required=True,
    type=click.Path(),
    metavar="FILE",
    cls=Option,
    heading="What is undone",
    help="The .json or .jsonl report that was written when the files were cleaned. Repeatable, the earliest first.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    metavar="PATH",
    cls=Option,
    heading=WHERE,
    help="Write the original to this file; of a directory or of many files, into this directory.",
)
@click.option(
    "-i",
    "--in-place",
    is_flag=True,
    cls=Option,
    heading=WHERE,
    help="Put the originals in the place of the cleaned files.",
)
@click.option("-q", "--quiet", is_flag=True, cls=Option, heading=SHOWN, help="No summary; failures are still named.")
def command(names: tuple[str, ...], reports: tuple[str, ...], output: str | None, in_place: bool, quiet: bool) -> int:
    """Give the originals of cleaned files back, byte for byte.

    What was removed comes from the report. Each original is checked against its hash there before it is written. A
    file that was edited since it was cleaned, or that the report does not know, is named and left alone; the others
    are restored. The files may have been moved, as long as they kept their places in the directory.

    A report of --jsonl, which cleans fields of lines, has all the texts, but can't be undone with this command.

    Exit status: 0 done, 2 for wrong usage or if a file could not be restored.
    """
    if output == "" or "" in reports:
        raise click.UsageError("a file's name is empty")
    if output and in_place:
        raise click.UsageError("-o and --in-place are two places for one text; choose one")
    inputs = Inputs(names, output or "", in_place)
    inputs.check(writes=True)
    originals = Originals([Path(report) for report in reports])
    screen = Screen(quiet)
    failures, restored = 0, 0
    own = {Path(report).resolve() for report in reports}
    for task in inputs.tasks():
        if task.skip:
            screen.note("passed over", f"{task.name}: {task.skip}")
        elif task.source is None or task.source.resolve() not in own:
            error = _restore(task, originals, alone=task.name in names)
            restored += not error
            failures += _name_failure(task.name, error)
    for path in (Path(name) for name in names):
        for name in originals.missing(path) if path.is_dir() else ():
            failures += _name_failure(name, f"its cleaned file is no more in {path}")
    screen.close()
    if inputs.is_batch:
        screen.tell(f"{count(restored, 'document')} restored" + (f"; {failures:,} failed" if failures else ""))
    return FAILED if failures else 0


def _restore(task: Task, originals: Originals, alone: bool) -> str:
    """Give one file's original back; "" or why that failed. alone: the file itself was named, not its directory."""
    if task.error or task.source is None:
        return task.error
    try:
        data = files.read(task.source)
        original = originals.original(data, task.source, "" if alone else task.place)
        if task.target is None:
            sys.stdout.buffer.write(original)
            sys.stdout.buffer.flush()
        elif task.target != task.source or original != data:
            files.write(task.target, original, like=task.source)
    except BrokenPipeError:
        raise
    except (files.FileError, OSError) as error:
        return reason(error)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return f"its entry in the report was edited: {reason(error)}"
    return ""


def _name_failure(name: str, error: str) -> bool:
    if error:
        say(f"{name}: {error}")
    return bool(error)
