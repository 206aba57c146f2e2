"""Many inputs, cleaned on many cores: the order kept, each failure the failure of one input.

A batch runs in this process until it has seen enough to be worth worker processes. Workers are handed parcels of
tasks, and one that dies costs only the task it was at. What comes out, and in which order, is the same for any number
of them.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Generic

from cleaner.stop import STOP
from cleaner.task import Outcome
from cleaner.workers import PARCEL_BYTES, PARCEL_TASKS, PATIENCE, Group, T, Work, Worker

# Bytes that are cleaned in this process before workers are started: it is done with them in about the time that
# starting takes.
_ALONE = 1_000_000
# What a task costs at least, however small: opening, syncing and renaming files takes as long as cleaning this much.
_LEAST_BYTES = 4_000
# How far workers may run ahead of the slowest: tasks for each worker, and bytes of results that wait for their turn.
_AHEAD_TASKS, _AHEAD_BYTES = 256, 64_000_000


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
        self._workers: list[Worker[T]] = []

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
        source, group = iter(tasks), Group()
        try:
            task = _next(source)
            while task is not None:
                following: T | None = None
                if self._jobs > 1 and self._alone <= 0:
                    following = _next(source)
                    if following is not None:
                        yield from group.settle()
                        yield from self._share(chain((task, following), source))
                        return
                self._alone -= max(task.size, _LEAST_BYTES)
                yield from group.add(self._work(task))
                task = following or _next(source)
        except KeyboardInterrupt:
            self.stopped = True
        finally:
            yield from group.settle()

    def _share(self, tasks: Iterator[T]) -> Iterator[Outcome]:
        """Do the tasks in worker processes."""
        from multiprocessing.connection import wait

        queue = _Queue(tasks, self._jobs)
        try:
            while (busy := self._hand_out(queue)) or queue.has_done:
                with STOP.may_raise():
                    ready = wait(list(busy)) if busy else []
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

    def _hand_out(self, queue: _Queue[T]) -> dict[Any, Worker[T]]:
        """Give a parcel to each worker that has none, as long as there are any. All that are busy, by connection.

        Where no more processes can be started, those there are do it all, and this one if there are none.
        """
        idle = [worker for worker in self._workers if not worker.parcel]
        while (idle or len(self._workers) < self._jobs) and (parcel := queue.parcel()):
            worker = idle.pop() if idle else self._start_worker()
            if worker is None and self._workers:
                queue.give_back(parcel)
                break
            if worker is None:
                for number, task in parcel:
                    queue.done(number, self._work(task).settled())
                break
            if not worker.give(parcel):
                self._workers.remove(worker)
                queue.give_back(parcel)
        return {worker.connection: worker for worker in self._workers if worker.parcel}

    def _start_worker(self) -> Worker[T] | None:
        """One worker more; None if the system has no process, memory or file descriptor left for it."""
        try:
            worker = Worker(self._work)
        except OSError:
            return None
        self._workers.append(worker)
        return worker

    def _hear(self, worker: Worker[T], queue: _Queue[T]) -> None:
        """Take the answers of a worker; if it died, that is the answer to the task that it was at."""
        answers = worker.answers()
        if answers is None:
            self._workers.remove(worker)
            number, task = worker.take_last()
            queue.give_back(worker.parcel)
            answers = [(number, self._work.died(task, worker.last_words()))]
        for number, outcome in answers:
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
        running: dict[Any, Worker[T]] = {worker.connection: worker for worker in self._workers}
        until = time.monotonic() + PATIENCE
        while running and (ready := wait(list(running), max(until - time.monotonic(), 0))):
            for connection in ready:
                answers = running[connection].answers()
                if answers is None:
                    del running[connection]
                for number, outcome in answers or ():
                    queue.done(number, outcome)


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
        most = min(PARCEL_TASKS, 1 + self._given // (4 * self._jobs))  # small at first, so that few are shared out
        parcel: list[tuple[int, T]] = []
        size = 0
        while len(parcel) < most and size < PARCEL_BYTES:
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

    @property
    def has_done(self) -> bool:
        """Whether anything that is done has not come out."""
        return bool(self._done)

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
