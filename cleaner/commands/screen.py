"""The standard streams: texts go out on one, and messages and a progress bar for a person on the other."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, BinaryIO, TextIO

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, TaskID

    from cleaner.commands.inputs import Inputs

# Messages of one kind that are shown one by one; the others are counted.
_MOST_NAMED = 5
# What is said instead of bytes that would make a terminal do what they please.
NOT_FOR_A_TERMINAL = "this is not text for a terminal; add -o FILE or --dry-run"
# Seconds between two drawings of the bar: often enough to be alive, seldom enough to cost nothing.
_REDRAW = 0.1


def say(text: str) -> None:
    """Print one line of plain text to standard error, control characters shown as signs."""
    from cleaner.report.visible import visible

    try:
        if sys.stderr is not None:
            sys.stderr.write(f"cleaner: {visible(text)}\n")
            sys.stderr.flush()
    except BrokenPipeError:
        raise
    except OSError:
        sys.stderr = None  # a full disk takes no messages; the texts are done all the same


def standard_output() -> BinaryIO:
    """Where texts go that no file is named for. Raises ClickException if it is closed."""
    if sys.stdout is None:
        raise click.ClickException("standard output is closed")
    return sys.stdout.buffer


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sees what is written there. stream: None if it is closed."""
    return stream is not None and stream.isatty()


def error_console() -> Console:
    """A rich console on standard error. Raises BrokenPipeError like any other stream when nobody reads it."""
    import rich.console

    class ErrorConsole(rich.console.Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError  # rich would exit with the code of `--check`

    return ErrorConsole(stderr=True)


class Few:
    """The first of many texts, and how many more there are."""

    def __init__(self) -> None:
        self.first: list[str] = []
        self.more = 0

    def add(self, text: str) -> bool:
        """One more; whether it is among the first."""
        is_first = len(self.first) < _MOST_NAMED
        if is_first:
            self.first.append(text)
        else:
            self.more += 1
        return is_first


class Screen:
    """Messages and, between `start` and `close`, a progress bar. quiet: errors only."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._notes: dict[str, Few] = {}
        self._bar: _Bar | None = None

    def start(self, inputs: Inputs, format: str, counted: str = "removals") -> None:
        """Show a bar where somebody can see it. format: that of files of many documents, "" if their endings tell."""
        if not self._quiet and is_terminal(sys.stderr):
            self._bar = _Bar(inputs.size(format), counted)

    def advance(self, size: int, number: int) -> None:
        """One more input is done. size: its bytes. number: how many there are more of what is counted."""
        if self._bar:
            self._bar.advance(size, number)

    def note(self, kind: str, text: str) -> None:
        """Something worth knowing about one input, unless the user wants quiet."""
        if self._notes.setdefault(kind, Few()).add(text):
            self.tell(text)

    def tell(self, text: str) -> None:
        """Something worth knowing, unless the user wants quiet."""
        if self._quiet:
            return
        if self._bar:
            self._bar.clear()
        say(text)

    def close(self) -> None:
        """Take the bar away, and count the notes that were not shown."""
        if self._bar:
            self._bar.close()
            self._bar = None
        for kind, notes in self._notes.items():
            if notes.more:
                self.tell(f"{notes.more:,} more {kind}")


class _Bar:
    """How far a batch is: share, inputs, speed, a number, time left. Drawn by this thread only, so forks are safe.

    total: bytes to read, None if nobody knows. counted: what the number counts.
    """

    def __init__(self, total: int | None, counted: str) -> None:
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        self._progress: Progress = Progress(
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[inputs]:,} done"),
            TextColumn("{task.fields[speed]:.1f} MB/s"),
            TextColumn("{task.fields[number]:,} " + counted),
            TimeRemainingColumn(),
            console=error_console(),
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._task: TaskID = self._progress.add_task("", total=total, inputs=0, speed=0.0, number=0)
        self._inputs = self._bytes = self._number = 0
        self._started = time.monotonic()
        self._drawn = 0.0
        self._progress.start()

    def advance(self, size: int, number: int) -> None:
        self._inputs += 1
        self._bytes += size
        self._number += number
        now = time.monotonic()
        if now - self._drawn >= _REDRAW:
            self._drawn = now
            speed = self._bytes / 1e6 / max(now - self._started, _REDRAW)
            self._progress.start()
            self._progress.update(
                self._task, completed=self._bytes, inputs=self._inputs, speed=speed, number=self._number
            )
            self._progress.refresh()

    def clear(self) -> None:
        """Take the bar off the screen until the next advance, so that a message can be printed."""
        self._progress.stop()
        self._drawn = 0.0

    def close(self) -> None:
        self._progress.stop()
