"""What holds for every directory of files, whatever is in them."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from cleaner.batch import Batch
from cleaner.encoding import decode
from cleaner.files import FileError
from cleaner.report import open_report
from cleaner.restore import Originals
from cleaner.task import Choice, CleanFile, Outcome, Task

# Seconds that any one directory may take: far more than the slowest needs, far less than a hang.
LONGEST = 60
# Every rule there is, whatever is left; and what most people use.
CHOICES = (Choice(select=("all",), force=True), Choice())


class HangError(Exception):
    """It took too long."""


@contextmanager
def no_hang() -> Iterator[None]:
    def ring(number: int, frame: FrameType | None) -> None:
        raise HangError(f"no end after {LONGEST} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def check(contents: list[bytes], directory: Path, choice: Choice, jobs: int = 1) -> None:
    """Clean files through the path that the command takes, into reports of all formats, and restore them."""
    shutil.rmtree(directory, ignore_errors=True)
    sources = _write(directory / "pages", contents)
    with no_hang():
        outcomes = _clean(directory, "clean", choice, jobs)
    cleaned = {path.name: path.read_bytes() for path in (directory / "clean").glob("*")}
    assert [outcome.name for outcome in outcomes] == sorted(sources)
    for outcome in outcomes:
        assert bool(outcome.error) == (outcome.name not in cleaned) == _is_refused(sources[outcome.name]), outcome
    for name, data in cleaned.items():
        assert _is_part(data, sources[name])
    _check_restored(directory, sources, cleaned)
    _check_idempotent(cleaned, choice)
    if jobs > 1:
        assert _clean(directory, "again", choice, 1) == outcomes
        assert {path.name: path.read_bytes() for path in (directory / "again").glob("*")} == cleaned


def _write(directory: Path, contents: list[bytes]) -> dict[str, bytes]:
    directory.mkdir(parents=True)
    sources = {f"{number:03}.txt": data for number, data in enumerate(contents)}
    for name, data in sources.items():
        (directory / name).write_bytes(data)
    return sources


def _clean(directory: Path, output: str, choice: Choice, jobs: int) -> list[Outcome]:
    """Clean `pages`; what came of each file, without its result, which the reports have got."""
    paths = sorted((directory / "pages").iterdir())
    tasks = [Task(path.name, path, directory / output / path.name, place=path.name) for path in paths]
    rules = choice.cleaner().rules
    endings = ("jsonl", "json", "html", "diff")
    reports = [open_report(directory / f"{output}.{ending}", rules) for ending in endings]
    outcomes = []
    with Batch(CleanFile(choice, send_result=True), jobs) as batch:
        for outcome in batch.run(tasks):
            for report in reports:
                if outcome.error:
                    report.fail(outcome.name, outcome.error)
                elif outcome.result:
                    report.add(outcome.name, outcome.result, outcome.encoding, outcome.place)
            outcomes.append(outcome._replace(result=None))
    for report in reports:
        report.close()
    return outcomes


def _is_refused(data: bytes) -> bool:
    """Whether a file is no text."""
    try:
        decode(data)
    except FileError:
        return True
    return False


def _is_part(data: bytes, source: bytes) -> bool:
    """Whether the bytes stand in the source in their order."""
    rest = iter(source)
    return all(byte in rest for byte in data)


def _check_restored(directory: Path, sources: dict[str, bytes], cleaned: dict[str, bytes]) -> None:
    for ending in ("jsonl", "json"):
        originals = Originals([directory / f"clean.{ending}"])
        for name, data in cleaned.items():
            assert originals.original(data, directory / "clean" / name, name) == sources[name]


def _check_idempotent(cleaned: dict[str, bytes], choice: Choice) -> None:
    """Cleaning again finds nothing; a text that no longer looks like one without its cruft is refused, not changed."""
    work = CleanFile(choice, send_text=True)
    for name, data in cleaned.items():
        outcome = work(Task(name, data=data))
        assert outcome.error or (outcome.output == data and not outcome.removals), outcome
