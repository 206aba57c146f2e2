"""All inputs of one call, cleaned with one batch.

Files of one document are shared out whole. Files of many are streams: read, cleaned and written document by document,
whatever their size.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from cleaner import files
from cleaner.batch import Batch
from cleaner.commands.screen import NOT_FOR_A_TERMINAL, standard_output
from cleaner.commands.tally import Tally
from cleaner.extras import MissingExtraError
from cleaner.formats import CleanItem, Kind, kind_of, load, opened, packing_of
from cleaner.formats.item import Container, Item
from cleaner.surprise import LINKED
from cleaner.task import CleanFile, Outcome, Record, Task, check_kept, done_before, reason

if TYPE_CHECKING:
    from cleaner.ledger import Ledger


class Work(NamedTuple):
    """What is done with whole files, and with documents of files of many."""

    clean_file: CleanFile
    clean_item: CleanItem

    def __call__(self, job: Task | Item) -> Outcome:
        return self.clean_file(job) if isinstance(job, Task) else self.clean_item(job)

    def died(self, job: Task | Item, reason: str) -> Outcome:
        return self.clean_file.died(job, reason) if isinstance(job, Task) else self.clean_item.died(job, reason)


class Run:
    """Cleans inputs with one batch, which does the work; the tally gets what came of each.

    format: the name of the format of files of many documents, "" if their endings tell. writes: whether cleaned
    documents go anywhere.
    """

    def __init__(
        self,
        work: Work,
        batch: Batch[Task | Item],
        tally: Tally,
        ledger: Ledger | None = None,
        format: str = "",
        writes: bool = False,
    ) -> None:
        self._work, self._batch, self._tally, self._ledger = work, batch, tally, ledger
        self._format, self._writes = format, writes
        self._in_place = work.clean_file.in_place

    def clean(self, tasks: Iterable[Task], to_stdout: bool = False) -> None:
        """Clean the files, as long as the user does not want to stop.

        to_stdout: whether the texts or diffs that the work gives for files of one document go to standard output.
        """
        for is_container, group in groupby(tasks, key=lambda task: kind_of(task.name, self._format).is_container):
            if is_container:
                self._clean_containers(group)
            else:
                self._clean_files(group, standard_output() if to_stdout else None)
            if self._tally.stopped:
                return

    def _clean_files(self, tasks: Iterable[Task], output: BinaryIO | None) -> None:
        for outcome in self._batch.run(tasks):
            if self._ledger:
                self._ledger.note(outcome.record)
            if output and outcome.output:
                output.write(outcome.output)
                output.flush()
            self._tally.add(outcome)
        self._tally.stopped = self._batch.stopped

    def _clean_containers(self, tasks: Iterable[Task]) -> None:
        for task in tasks:
            try:
                if task.error or task.skip:
                    self._tally.add(Outcome(task.name, error=task.error, skip=task.skip))
                elif done := done_before(task):
                    self._tally.add(done)
                else:
                    if task.record and not self._in_place:
                        check_kept(task.record)
                    record = self._clean(task)
                    if self._ledger:
                        self._ledger.note(record)
            except BrokenPipeError:
                raise
            except (OSError, files.FileError, MissingExtraError, MemoryError) as error:
                self._tally.add(Outcome(task.name, error=reason(error)))
            except KeyboardInterrupt:
                self._tally.stopped = True
                return

    def _clean(self, task: Task) -> Record | None:
        """Clean one file; what to remember of it, if all its documents are good.

        Raises OSError, FileError, MissingExtraError, and KeyboardInterrupt if the user wants to stop.
        """
        before = files.stamp(task.source) if task.source else None
        kind = kind_of(task.name, self._format) if task.source else _kind_of_stdin(self._format)
        changed = failed = False
        documents = 0
        with suppress(files.UnwantedError), ExitStack() as stack:
            source = stack.enter_context(files.open_to_read(task.source)) if task.source else sys.stdin.buffer
            output = self._open(task, kind, stack)
            container = stack.enter_context(
                opened(kind, source, output, self._work.clean_item.column, packing_of(kind, task.target))
            )
            for outcome in self._outcomes(task, kind, container):
                container.put(outcome.output if outcome.removals else None)
                if outcome.removals and outcome.result:
                    for journal in self._tally.journals:
                        journal.add(outcome.name, outcome.result, outcome.encoding, outcome.place)
                if output and not task.target and not kind.is_compressed:
                    output.flush()
                changed = changed or outcome.removals > 0
                documents += bool(outcome.encoding)
                failed = failed or bool(outcome.error or outcome.faults)
                self._tally.add_item(task.name, load(kind.format).NOUN, outcome)
            failed = self._name_lost(task, container) or failed
            if self._in_place and not changed:
                raise files.UnwantedError
        if changed:
            self._tally.rewritten()
        if self._in_place and changed and before and before.names > 1:
            self._tally.warn(task.name, LINKED)
        if failed or not task.target or not task.source or not self._ledger:
            return None
        made = files.digest(task.target)
        if self._in_place:
            return Record(task.target, made, made, documents)
        digest = files.digest(task.source)
        return Record(task.target, digest, made, documents) if files.stamp(task.source) == before else None

    def _outcomes(self, task: Task, kind: Kind, container: Container) -> Iterator[Outcome]:
        """What came of a container's documents. Raises KeyboardInterrupt if the user wants to stop."""
        for section in container.sections():
            items = (
                Item(task.name, number, data, kind.format, f"{task.place}:{number - container.missing}")
                for number, data in section
            )
            for outcome in self._batch.run(items):
                if not self._batch.stopped:
                    yield outcome
            if self._batch.stopped:
                raise KeyboardInterrupt

    def _name_lost(self, task: Task, container: Container) -> bool:
        """Tell what could not be read. Raises FileError if it would get lost, as in place there is no other copy."""
        for part in container.lost:
            self._tally.add(Outcome(task.name, error=part))
        if container.lost and self._in_place:
            raise files.FileError("left as it is, as part of it can't be read; -o writes what can")
        return bool(container.lost)

    def _open(self, task: Task, kind: Kind, stack: ExitStack) -> BinaryIO | None:
        """Where the documents go."""
        if task.target:
            expected = files.stamp(task.target) if self._in_place else None
            return stack.enter_context(
                files.replacing(task.target, task.source, self._work.clean_file.backup, expected, self._sync_journals)
            )
        if not self._writes:
            return None
        output = standard_output()
        if kind.is_compressed and output.isatty():
            raise files.FileError(NOT_FOR_A_TERMINAL)
        return output

    def _sync_journals(self) -> None:
        for journal in self._tally.journals:
            journal.sync()


def _kind_of_stdin(format: str) -> Kind:
    """Standard input has no name: the first bytes tell whether it is compressed."""
    from cleaner.formats.compression import told_by

    kind = kind_of("", format)
    head: bytes = b"" if kind.is_compressed else sys.stdin.buffer.peek(4)  # type: ignore[attr-defined, union-attr, unused-ignore]
    return kind._replace(compression=told_by(head))
