"""Files of JSON Lines as streams: read, cleaned and written line by line, whatever their size."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from hashlib import sha256
from typing import BinaryIO

from cleaner import files
from cleaner.batch import Batch
from cleaner.commands.screen import standard_output
from cleaner.commands.tally import Tally
from cleaner.jsonl import Line, lines
from cleaner.ledger import Ledger
from cleaner.task import Outcome, Record, Task, is_done, reason


class _UnchangedError(Exception):
    """Nothing of a file changed, so that it stays as it is."""


class Streams:
    """Cleans files of JSON Lines with one batch.

    writes: whether cleaned lines go anywhere. in_place: a file that would not change is left alone. backup: what is
    rewritten in place is kept beside.
    """

    def __init__(
        self, batch: Batch[Line], tally: Tally, ledger: Ledger | None, writes: bool, in_place: bool, backup: bool
    ) -> None:
        self._batch, self._tally, self._ledger = batch, tally, ledger
        self._writes, self._in_place, self._backup = writes, in_place, backup

    def clean(self, tasks: Iterable[Task]) -> None:
        """Clean the files, as long as the user does not want to stop; the tally gets what came of them."""
        for task in tasks:
            try:
                if task.error or task.skip:
                    self._tally.add(Outcome(task.name, error=task.error, skip=task.skip))
                elif task.record and task.source and is_done(task.record, files.digest(task.source)):
                    self._tally.add(Outcome(task.name, task.size, place=task.place, done=True))
                else:
                    record = self._clean(task)
                    if self._ledger:
                        self._ledger.note(record)
            except BrokenPipeError:
                raise
            except (OSError, files.FileError) as error:
                self._tally.add(Outcome(task.name, error=reason(error)))
            except KeyboardInterrupt:
                self._tally.stopped = True
                return

    def _clean(self, task: Task) -> Record | None:
        """Clean one file; what to remember of it, if all its lines are good.

        Raises OSError, FileError, and KeyboardInterrupt if the user wants to stop.
        """
        changed = failed = False
        digest, output_digest = sha256(), sha256()

        def read(source: BinaryIO) -> Iterator[Line]:
            for line in lines(task.name, source):
                digest.update(line.data)
                yield line

        with suppress(_UnchangedError), ExitStack() as stack:
            source = stack.enter_context(files.open_to_read(task.source)) if task.source else sys.stdin.buffer
            output = self._open(task, stack)
            for outcome in self._batch.run(read(source)):
                if self._batch.stopped:
                    break
                if output:
                    output.write(outcome.output)
                    output_digest.update(outcome.output)
                    if not task.target:
                        output.flush()
                changed = changed or outcome.removals > 0
                failed = failed or bool(outcome.error or outcome.faults)
                self._tally.add_line(task.name, outcome)
            if self._batch.stopped:
                raise KeyboardInterrupt
            if self._in_place and not changed:
                raise _UnchangedError
        if failed or not task.target:
            return None
        made = output_digest.digest()
        return Record(task.target, made if self._in_place else digest.digest(), made)

    def _open(self, task: Task, stack: ExitStack) -> BinaryIO | None:
        """Where the lines go."""
        if task.target:
            expected = files.stamp(task.target) if self._in_place else None
            return stack.enter_context(files.replacing(task.target, task.source, self._backup, expected))
        return standard_output() if self._writes else None
