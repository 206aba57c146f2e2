"""Many inputs, cleaned on many cores: the order kept, each failure the failure of one input.

A batch runs in this process until it has seen enough to be worth worker processes. Workers are handed parcels of
tasks and answer task by task, so that one that dies costs only the task it was at. What comes out, and in which
order, is the same for any number of them.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import chain
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from cleaner import files
from cleaner.api import Cleaner
from cleaner.result import Result

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# What is sent between processes is a NamedTuple: quick to send, and quicker to define than a dataclass, which starting
# pays for.

# Bytes that are cleaned in this process before workers are started: it is done with them in about the time that
# starting takes.
_ALONE = 1_000_000
# What a task costs at least, however small: opening, syncing and renaming files takes as long as cleaning this much.
_LEAST_BYTES = 4_000
# A parcel: enough to make the wait for the next one small beside the work, little enough to share the last ones out.
_PARCEL_TASKS, _PARCEL_BYTES = 16, 1_000_000
# How far workers may run ahead of the slowest: tasks for each worker, and bytes of results that wait for their turn.
_AHEAD_TASKS, _AHEAD_BYTES = 256, 64_000_000
# Seconds that a worker is given to stop before it is killed.
_PATIENCE = 2.0


class Choice(NamedTuple):
    """A choice of rules, as `Cleaner` takes it; small enough to be sent to a worker, which compiles it once."""

    rules: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str = "article"
    force: bool = False

    def cleaner(self) -> Cleaner:
        """The cleaner for this choice, the same one every time. Raises RuleError."""
        return _compiled(self)


@cache
def _compiled(choice: Choice) -> Cleaner:
    return Cleaner(choice.rules, choice.select, choice.ignore, choice.profile, choice.force)


class Task(NamedTuple):
    """One input.

    name: what messages and reports call it. source: its file; None if `data` holds its bytes.
    target: the file that gets its cleaned text; None for none. size: in bytes, as far as it is known.
    error, skip: why it can't be read, why it is passed over; "" for an input that is to be cleaned.
    """

    name: str
    source: Path | None = None
    target: Path | None = None
    size: int = 0
    data: bytes = b""
    error: str = ""
    skip: str = ""


class Outcome(NamedTuple):
    """What came of one task.

    size: bytes read. removals: how many. error: "" or why it failed. skip: "" or why it was passed over.
    output: the bytes for standard output. result: if it was asked for. html: whether it plainly is HTML.
    """

    name: str
    size: int = 0
    removals: int = 0
    error: str = ""
    skip: str = ""
    withheld: str = ""
    html: bool = False
    encoding: str = ""
    output: bytes = b""
    result: Result | None = None

    @property
    def weight(self) -> int:
        """Bytes that it holds on to, roughly."""
        return len(self.output) + (len(self.result.source) if self.result else 0)

    def slim(self) -> Outcome:
        """The same without what a result has worked out and can work out again, to be sent between processes."""
        if not self.result:
            return self
        return self._replace(result=Result(self.result.source, self.result.removals, self.result.withheld))


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


class CleanFile(NamedTuple):
    """Cleans the file of a task and writes its target.

    in_place: a target that would not change is left alone. send: what comes back, beside the counts.
    """

    choice: Choice
    encoding: str = ""
    in_place: bool = False
    send_text: bool = False
    send_diff: bool = False
    send_result: bool = False

    def __call__(self, task: Task) -> Outcome:
        if task.error or task.skip:
            return Outcome(task.name, task.size, error=task.error, skip=task.skip)
        try:
            return self._clean(task)
        except Exception as error:
            return Outcome(task.name, task.size, error=reason(error))

    def died(self, task: Task, reason: str) -> Outcome:
        return Outcome(task.name, task.size, error=reason)

    def _clean(self, task: Task) -> Outcome:
        with STOP.may_raise():
            data = files.read(task.source) if task.source else task.data
            decoded = files.decode(data, self.encoding)
            result = self.choice.cleaner().clean(decoded.text)
            cleaned = files.encode(result.text, decoded.encoding) if result.removals else data
            output = cleaned if self.send_text else b""
            if self.send_diff:
                output = diff(task.name, result, decoded.encoding)
        if task.target and (result.removals or not self.in_place):
            self._write(task.target, cleaned, task.source)
        return Outcome(
            task.name,
            len(data),
            len(result.removals),
            withheld=result.withheld,
            html=files.is_html(decoded.text),
            encoding=decoded.encoding,
            output=output,
            result=result if self.send_result else None,
        )

    def _write(self, target: Path, data: bytes, source: Path | None) -> None:
        try:
            files.write(target, data, like=source)
        except OSError as error:
            raise files.FileError(f"writing {target}: {reason(error)}") from None


def diff(name: str, result: Result, encoding: str) -> bytes:
    """The unified diff of one file for patch(1), its names those of `git diff`; b"" if nothing was removed.

    Raises FileError for an encoding in which patch(1) can't read lines.
    """
    if not result.removals:
        return b""
    if not files.can_patch(result.source, encoding):
        raise files.FileError(f"patch(1) can't apply a diff of {encoding}; use -o, or --report removed.json")
    text = result.diff(f"a/{name.lstrip('/')}", f"b/{name.lstrip('/')}")
    header_end = text.index("\n@@") + 1
    return os.fsencode(text[:header_end]) + files.encode(text[header_end:], encoding)


def reason(error: BaseException) -> str:
    """What went wrong, in one line."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    text = " ".join(str(error).split())
    return text if isinstance(error, files.FileError) else f"{type(error).__name__}: {text}".removesuffix(": ")


class Stop:
    """Whether the user asked to stop (Ctrl-C, or SIGTERM).

    While a document is read and cleaned, or waited for, that raises KeyboardInterrupt at once; at any other time it
    is only noted, so that what is written is also reported. A second time raises in any case.
    """

    def __init__(self) -> None:
        self.asked = False
        self._raising = False

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Within this, Ctrl-C and SIGTERM are the wish to stop."""
        self.asked = False
        before = [(number, signal.signal(number, self._hear)) for number in (signal.SIGINT, signal.SIGTERM)]
        try:
            yield
        finally:
            for number, handler in before:
                signal.signal(number, handler)

    def _hear(self, number: int, frame: FrameType | None) -> None:
        again, self.asked = self.asked, True
        if self._raising or again:
            raise KeyboardInterrupt

    @contextmanager
    def may_raise(self) -> Iterator[None]:
        """Work that can be broken off without a loss."""
        self._raising = True
        try:
            if self.asked:
                raise KeyboardInterrupt
            yield
        finally:
            self._raising = False


STOP = Stop()


def cores() -> int:
    """The processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Batch(Generic[T]):
    """Does the same work with many tasks, in order.

    work: what is done with each. jobs: how many worker processes; None for one a core, once a batch is worth them.
    stopped: set when the user asked to stop; what comes out after that has gaps.
    """

    def __init__(self, work: Work[T], jobs: int | None = None) -> None:
        self.stopped = False
        self._work = work
        self._jobs = jobs or cores()
        self._alone = 0 if jobs else _ALONE  # bytes still to do in this process
        self._workers: list[_Worker[T]] = []

    def __enter__(self) -> Batch[T]:
        self._listening = STOP.listening()
        self._listening.__enter__()
        return self

    def __exit__(self, *exception: object) -> None:
        self._listening.__exit__(None, None, None)
        for worker in self._workers:
            worker.connection.close()
        for worker in self._workers:
            worker.end()

    def run(self, tasks: Iterable[T]) -> Iterator[Outcome]:
        """Do the tasks; what came of them comes in their order."""
        source = iter(tasks)
        try:
            task = _next(source)
            while task is not None:
                following: T | None = None
                if self._jobs > 1 and self._alone <= 0:
                    following = _next(source)
                    if following is not None:
                        yield from self._share(chain((task, following), source))
                        return
                self._alone -= max(task.size, _LEAST_BYTES)
                yield self._work(task)
                task = following or _next(source)
        except KeyboardInterrupt:
            self.stopped = True

    def _share(self, tasks: Iterator[T]) -> Iterator[Outcome]:
        """Do the tasks in worker processes."""
        from multiprocessing.connection import wait

        queue = _Queue(tasks, self._jobs)
        try:
            while busy := self._hand_out(queue):
                with STOP.may_raise():
                    ready = wait(list(busy))
                for connection in ready:
                    self._hear(busy[connection], queue)
                yield from queue.next_done()
        except KeyboardInterrupt:
            self.stopped = True
            self._halt(queue)
            yield from queue.all_done()
            raise
        finally:
            self._drop_busy()

    def _hand_out(self, queue: _Queue[T]) -> dict[Any, _Worker[T]]:
        """Give a parcel to each worker that has none, as long as there are any. All that are busy, by connection."""
        idle = [worker for worker in self._workers if not worker.parcel]
        while (idle or len(self._workers) < self._jobs) and (parcel := queue.parcel()):
            if not idle:
                idle.append(_Worker(self._work))
                self._workers.append(idle[0])
            worker = idle.pop()
            if not worker.give(parcel):
                self._workers.remove(worker)
                queue.give_back(parcel)
        return {worker.connection: worker for worker in self._workers if worker.parcel}

    def _hear(self, worker: _Worker[T], queue: _Queue[T]) -> None:
        """Take one answer of a worker; if it died, that is the answer to the task that it was at."""
        outcome = worker.answer()
        number, task = worker.parcel.popleft()
        if not outcome:
            self._workers.remove(worker)
            queue.give_back(worker.parcel)
            outcome = self._work.died(task, worker.last_words())
        queue.done(number, outcome)

    def _drop_busy(self) -> None:
        """End the workers that still work for a run that nobody waits for any more."""
        busy = [worker for worker in self._workers if worker.parcel]
        self._workers = [worker for worker in self._workers if not worker.parcel]
        for worker in busy:
            worker.process.terminate()
        for worker in busy:
            worker.end()

    def _halt(self, queue: _Queue[T]) -> None:
        """Stop all workers as soon as what they write is complete, and take what they had finished."""
        from multiprocessing.connection import wait

        for worker in self._workers:
            worker.process.terminate()
        running: dict[Any, _Worker[T]] = {worker.connection: worker for worker in self._workers}
        until = time.monotonic() + _PATIENCE
        while running and (ready := wait(list(running), max(until - time.monotonic(), 0))):
            for connection in ready:
                worker = running[connection]
                outcome = worker.answer()
                if outcome:
                    queue.done(worker.parcel.popleft()[0], outcome)
                else:
                    del running[connection]


def _next(source: Iterator[T]) -> T | None:
    with STOP.may_raise():
        return next(source, None)


class _Queue(Generic[T]):
    """Tasks in parcels, and what came of them back in order."""

    def __init__(self, tasks: Iterator[T], jobs: int) -> None:
        self._tasks = enumerate(tasks)
        self._jobs = jobs
        self._given = self._out = self._held = 0
        self._returned: deque[tuple[int, T]] = deque()
        self._done: dict[int, Outcome] = {}

    def parcel(self) -> list[tuple[int, T]]:
        """The next tasks, numbered; empty if there are none, or if those before them have to come out first."""
        if self._returned:
            return [self._returned.popleft()]
        if self._given - self._out > _AHEAD_TASKS * self._jobs or self._held > _AHEAD_BYTES:
            return []
        most = min(_PARCEL_TASKS, 1 + self._given // (4 * self._jobs))  # small at first, so that few are shared out
        parcel: list[tuple[int, T]] = []
        size = 0
        while len(parcel) < most and size < _PARCEL_BYTES:
            with STOP.may_raise():
                numbered = next(self._tasks, None)
            if numbered is None:
                break
            parcel.append(numbered)
            size += numbered[1].size
        self._given += len(parcel)
        return parcel

    def give_back(self, tasks: Iterable[tuple[int, T]]) -> None:
        """Tasks that a worker did not come to."""
        self._returned.extend(tasks)

    def done(self, number: int, outcome: Outcome) -> None:
        self._done[number] = outcome
        self._held += outcome.weight

    def next_done(self) -> Iterator[Outcome]:
        """What came of the tasks that are next in order, as far as they are done."""
        while self._out in self._done:
            outcome = self._done.pop(self._out)
            self._held -= outcome.weight
            self._out += 1
            yield outcome

    def all_done(self) -> Iterator[Outcome]:
        """What came of all tasks that are done, whatever is missing between them."""
        for number in sorted(self._done):
            yield self._done.pop(number)


class _Worker(Generic[T]):
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
        self.process.join(_PATIENCE)
        code = self.process.exitcode
        if code is not None and code < 0:
            name = signal.Signals(-code).name
            return f"its worker process was killed ({name}{', out of memory?' if name == 'SIGKILL' else ''})"
        return f"its worker process died (exit code {code})"

    def end(self) -> None:
        """Wait until it has gone; kill it if that takes too long."""
        self.process.join(_PATIENCE)
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
