"""Worker processes: each is handed parcels of tasks and answers task by task."""

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


class Worker(Generic[T]):
    """A process that works off parcels of tasks. `parcel`: the tasks that it has not answered yet."""

    def __init__(self, work: Work[T]) -> None:
        import multiprocessing

        # Where it is safe, a fork: it has the compiled rules already.
        context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self.parcel: deque[tuple[int, T]] = deque()
        self.connection, theirs = context.Pipe()
        # Type checkers know the start method only where it is written out.
        self.process: Any = context.Process(target=_serve, args=(theirs, self.connection, work), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()

    def give(self, parcel: list[tuple[int, T]]) -> bool:
        """Send it tasks; False if it is dead, and then was so before them."""
        try:
            self.connection.send([task for _, task in parcel])
        except OSError:
            return False
        self.parcel.extend(parcel)
        return True

    def answer(self) -> Outcome | None:
        """What came of the first task of its parcel; None if it died."""
        try:
            outcome: Outcome = self.connection.recv()
        except (EOFError, OSError):
            return None
        return outcome

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


def _serve(connection: Connection, other_end: Connection, work: Work[T]) -> None:
    """What a worker process does, until its parent closes the connection or is gone."""
    other_end.close()  # a fork has it too, and would keep itself alive
    with STOP.listening(), suppress(EOFError, OSError, KeyboardInterrupt):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes of a terminal; the parent decides
        while not STOP.asked:
            with STOP.may_raise():
                parcel = connection.recv()
            for task in parcel:
                connection.send(work(task).slim())
                if STOP.asked:
                    break
