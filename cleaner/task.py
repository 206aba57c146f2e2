"""One input of a batch: what it is, what is done with it, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cleaner import files
from cleaner.api import Cleaner
from cleaner.encoding import BinaryFileError, Decoded, can_patch, decode_stream, encode_diff, encode_pieces
from cleaner.errors import named, one_line
from cleaner.extras import MissingExtraError
from cleaner.result import Fault, Result
from cleaner.stop import STOP
from cleaner.surprise import LINKED, surprise

if TYPE_CHECKING:
    from cleaner.report.journal import Journal

_EDITED = "its output was edited since it was written"
_REDO = " (--redo overwrites it)"

# What is sent between processes is a NamedTuple: quick to send, and quicker to define than a dataclass, which starting
# pays for.


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


class Record(NamedTuple):
    """What is remembered of an output that is finished: SHA-256 of the source's bytes, and of its own.

    documents: how many texts it holds, for a file of many. stale: whether it has to be made anew, as it was finished
    with other rules, or a report would lack it.
    """

    target: Path
    source: bytes
    output: bytes
    documents: int = 0
    stale: bool = False


class Task(NamedTuple):
    """One input.

    name: what messages and reports call it. source: its file; None if `data` holds its bytes.
    target: the file that gets its cleaned text; None for none. place: that file's path within the output, or its own
    within the directory that was named. size: in bytes, as far as it is known.
    error, skip: why it can't be read, why it is passed over; "" for an input that is to be cleaned. record: what an
    earlier run remembered of its target. found: whether it was found in a directory, rather than named.
    """

    name: str
    source: Path | None = None
    target: Path | None = None
    size: int = 0
    data: bytes = b""
    error: str = ""
    skip: str = ""
    place: str = ""
    record: Record | None = None
    found: bool = False


class Outcome(NamedTuple):
    """What came of one task.

    size: bytes read. removals: how many. error: "" or why it failed. hint: what it has instead of what it lacks, or "".
    skip: "" or why it was passed over. faults: the rules that failed on it and were left out. surprise: what `surprise`
    says of the text, or `LINKED`. output: the bytes for standard output. result: if it was asked for. place: that of
    the task. done: whether an earlier run had finished it, so that nothing was to do. record: what to remember.
    last_step: what is still to be done, see `settled`.
    """

    name: str
    size: int = 0
    removals: int = 0
    error: str = ""
    hint: str = ""
    skip: str = ""
    withheld: str = ""
    faults: tuple[Fault, ...] = ()
    surprise: str = ""
    encoding: str = ""
    output: bytes = b""
    result: Result | None = None
    place: str = ""
    done: bool = False
    record: Record | None = None
    last_step: Callable[[], None] | None = None

    def settled(self) -> Outcome:
        """The same once its output is on disk and in its place, or why it is not; to be asked for once.

        That waits for the disk and needs no processor, so that the next task may be at work meanwhile.
        """
        if not self.last_step:
            return self
        try:
            self.last_step()
        except Exception as error:
            return Outcome(self.name, self.size, error=reason(error))
        return self._replace(last_step=None)

    @property
    def weight(self) -> int:
        """Bytes that it holds on to, roughly."""
        return len(self.output) + (len(self.result.source) if self.result else 0)

    def slim(self) -> Outcome:
        """The same without what a result has worked out and can work out again, to be sent between processes."""
        return self._replace(result=replace(self.result)) if self.result else self


class CleanFile(NamedTuple):
    """Cleans the file of a task and writes its target.

    in_place: a target that would not change is left alone. backup: what is rewritten in place is kept beside. resume:
    what is done already is left alone, too, and what is finished is sent to be remembered. send: what comes back,
    beside the counts. journals: where what is removed in place is noted before the file is rewritten.
    """

    choice: Choice
    encoding: str = ""
    in_place: bool = False
    backup: bool = False
    resume: bool = False
    send_text: bool = False
    send_diff: bool = False
    send_result: bool = False
    journals: Sequence[Journal] = ()

    def __call__(self, task: Task) -> Outcome:
        if task.error or task.skip:
            return Outcome(task.name, task.size, error=task.error, skip=task.skip)
        try:
            return self._clean(task)
        except BinaryFileError as error:
            said = str(error)
            return Outcome(task.name, task.size, skip=said) if task.found else Outcome(task.name, task.size, error=said)
        except Exception as error:
            return Outcome(task.name, task.size, error=reason(error))

    def died(self, task: Task, reason: str) -> Outcome:
        return Outcome(task.name, task.size, error=reason)

    def _clean(self, task: Task) -> Outcome:
        expected = files.stamp(task.source) if self.in_place and task.source else None
        with STOP.may_raise():
            done = done_before(task)
            if done:
                return done
            source = files.new_digest() if self.resume else None
            with files.open_to_read(task.source) if task.source else BytesIO(task.data) as file:
                decoded = decode_stream(file, self.encoding, source)
            result = self.choice.cleaner().clean(decoded.text)
            output = self._output(task.name, result, decoded.encoding)
        digest = made = source.digest() if source else b""
        last_step = None
        if task.target and (result.removals or not self.in_place):
            if self.resume:
                made = files.digest_of(encode_pieces(result.kept(), decoded.encoding))
            if task.record and not self.in_place:
                check_kept(task.record, made)
            last_step = self._write(task, task.target, result, decoded.encoding, expected)
        record = None
        if self.resume and task.target and not result.faults:
            record = Record(task.target, made if self.in_place else digest, made)
        return Outcome(
            task.name,
            decoded.size,
            len(result.removals),
            withheld=result.withheld,
            faults=result.faults,
            surprise=_surprise(decoded, result, expected),
            encoding=decoded.encoding,
            output=output,
            result=result if self.send_result else None,
            place=task.place,
            record=record,
            last_step=last_step,
        )

    def _output(self, name: str, result: Result, encoding: str) -> bytes:
        """What goes to standard output."""
        if self.send_text:
            return b"".join(encode_pieces(result.kept(), encoding))
        return diff(name, result, encoding) if self.send_diff else b""

    def _write(
        self, task: Task, target: Path, result: Result, encoding: str, expected: files.Stamp | None
    ) -> Callable[[], None] | None:
        """Write the cleaned text; gives the last step, see `files.replacing`, unless that is done.

        What is rewritten in place is so, and known to the report, before the next task begins.
        """

        def ready() -> None:
            for journal in self.journals:
                journal.add(task.name, result, encoding, task.place)
                journal.sync()

        left: list[Callable[[], None]] = []
        later = None if self.in_place else left.append
        with (
            _writing(target),
            files.replacing(target, task.source, self.backup, expected, ready, later) as file,
        ):
            file.writelines(encode_pieces(result.kept(), encoding))
        return partial(_take_place, target, left[0]) if left else None


def _surprise(decoded: Decoded, result: Result, before: files.Stamp | None) -> str:
    """What is surprising about a file, see `Outcome`. before: its stamp, if it was to be rewritten in place."""
    found = surprise(decoded.text, decoded.encoding)
    if not found and result.removals and before and before.names > 1:
        return LINKED
    return found


def _take_place(target: Path, step: Callable[[], None]) -> None:
    with _writing(target):
        step()


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    """An error of the system within this is told as one of writing that file."""
    try:
        yield
    except OSError as error:
        raise files.FileError(f"writing {target}: {reason(error)}") from None


def done_before(task: Task) -> Outcome | None:
    """What came of a task whose output an earlier run has finished; None if it is to be done. Raises OSError.

    An output that was edited since is not made anew while it would only be what it was.
    """
    record = task.record
    if not record or record.stale or not task.source or files.digest(task.source) != record.source:
        return None
    output = _digest_of_output(record)
    if not output:
        return None
    edited = output != record.output
    return Outcome(task.name, task.size, place=task.place, done=True, skip=f"{_EDITED}; kept{_REDO}" if edited else "")


def check_kept(record: Record, made: bytes = b"") -> None:
    """Raise FileError for an output that was edited since it was finished, so that it is not to be overwritten.

    made: the digest of what would be written. A run that was killed may have written it already.
    """
    if _digest_of_output(record) not in (b"", record.output, made):
        raise files.FileError(f"{_EDITED}; kept, not made anew{_REDO}")


def _digest_of_output(record: Record) -> bytes:
    """b"" if there is none that can be read."""
    try:
        return files.digest(record.target)
    except OSError:
        return b""


def diff(name: str, result: Result, encoding: str) -> bytes:
    """The unified diff of one file for patch(1), its names those of `git diff`; b"" if nothing was removed.

    Raises FileError for an encoding in which patch(1) can't read lines.
    """
    if not result.removals:
        return b""
    if not can_patch(result.source, encoding):
        raise files.FileError(f"patch(1) can't apply a diff of {encoding}; use -o, or --report removed.json")
    return encode_diff(result.diff(f"a/{name.lstrip('/')}", f"b/{name.lstrip('/')}"), encoding)


def reason(error: BaseException) -> str:
    """What went wrong, in one line."""
    if isinstance(error, MemoryError):
        return "needs more memory than there is"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return one_line(error) if isinstance(error, (files.FileError, MissingExtraError)) else named(error)
