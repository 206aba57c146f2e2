"""Worker processes: each is handed parcels of tasks, and answers when what came of some of them is on disk."""

from __future__ import annotations

import signal
import sys
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from cleaner.stop import STOP
from cleaner.task import Outcome

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# Seconds that a worker is given to stop before it is killed.
PATIENCE = 2.0
# A parcel: enough to make the wait for the next one, and for the disk, small beside the work; little enough to share
# the last ones out, and to hold until they are on disk.
PARCEL_TASKS, PARCEL_BYTES = 32, 1_000_000


class Job(Protocol):
    """Something with a size that a worker can be sent."""

    @property
    def size(self) -> int: ...


T = TypeVar("T", bound=Job)
T_contra = TypeVar("T_contra", bound=Job, contravariant=True)


class Work(Protocol[T_contra]):
    """What is done with each task. It never raises, except KeyboardInterrupt within `Stop.may_raise`."""

    def __call__(self, task: T_contra, /) -> Outcome: ...
    def died(self, task: T_contra, reason: str, /) -> Outcome:
        """What came of a task whose worker died."""


class Group:
    """Outcomes that are settled together: of many outputs, to wait for the disk takes little longer than of one."""

    def __init__(self) -> None:
        self._waiting: list[Outcome] = []
        self._size = 0

    def add(self, outcome: Outcome) -> list[Outcome]:
        """Add the next one; all that are settled now, none if it is to wait for others."""
        self._waiting.append(outcome)
        self._size += outcome.size
        is_full = len(self._waiting) >= PARCEL_TASKS or self._size >= PARCEL_BYTES
        return [] if outcome.last_step and not is_full else self.settle()

    def settle(self) -> list[Outcome]:
        """Settle all that wait."""
        waiting, self._waiting, self._size = self._waiting, [], 0
        return [outcome.settled() for outcome in waiting]


class Worker(Generic[T]):
    """A process that works off parcels of tasks. `parcel`: the tasks that it has not answered yet."""

    def __init__(self, work: Work[T]) -> None:
        import multiprocessing

        # Where it is safe, a fork: it has the compiled rules already.
        context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self.parcel: deque[tuple[int, T]] = deque()
        self._given = 0  # tasks of it, with those that are answered
        self._at = context.RawValue("l", 0)  # which of those it is at
        self.connection, theirs = context.Pipe()
        arguments = (theirs, self.connection, work, self._at)
        # Type checkers know the start method only where it is written out.
        self.process: Any = context.Process(target=_serve, args=arguments, daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()

    def give(self, parcel: list[tuple[int, T]]) -> bool:
        """Send it tasks; False if it is dead, and then was so before them."""
        self._given, self._at.value = len(parcel), 0
        try:
            self.connection.send([task for _, task in parcel])
        except OSError:
            return False
        self.parcel.extend(parcel)
        return True

    def answers(self) -> list[tuple[int, Outcome]] | None:
        """What came of the next tasks of its parcel, with their numbers; None if it died."""
        try:
            outcomes: list[Outcome] = self.connection.recv()
        except (EOFError, OSError):
            return None
        return [(self.parcel.popleft()[0], outcome) for outcome in outcomes]

    def take_last(self) -> tuple[int, T]:
        """Take the task that it was at when it died out of its parcel."""
        last = self.parcel[max(self._at.value - self._given, -len(self.parcel))]
        self.parcel.remove(last)
        return last

    def last_words(self) -> str:
        """Why it died."""
        self.process.join(PATIENCE)
        code = self.process.exitcode
        if code is not None and code < 0:
            name = signal.Signals(-code).name
            return f"its worker process was killed ({name}{', out of memory?' if name == 'SIGKILL' else ''})"
        return f"its worker process died (exit code {code})"

    def end(self) -> None:
        """Wait until it has gone; kill it if that takes too long."""
        self.process.join(PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def _serve(connection: Connection, other_end: Connection, work: Work[T], at: Any) -> None:
    """What a worker process does, until its parent closes the connection or is gone."""
    other_end.close()  # a fork has it too, and would keep itself alive
    with suppress(EOFError, OSError, KeyboardInterrupt), STOP.listening(in_worker=True):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes of a terminal; the parent decides
        while not STOP.asked:
            with STOP.may_raise():
                parcel = connection.recv()
            _work_off(parcel, work, at, connection)


def _work_off(parcel: list[T], work: Work[T], at: Any, connection: Connection) -> None:
    """Do a parcel; if it is broken off, what is done is settled all the same."""
    group = Group()
    try:
        for number, task in enumerate(parcel):
            at.value = number
            _send(group.add(work(task)), connection)
            if STOP.asked:
                break
    finally:
        _send(group.settle(), connection)


def _send(outcomes: list[Outcome], connection: Connection) -> None:
    if outcomes:
        connection.send([outcome.slim() for outcome in outcomes])
