"""What became of the inputs of one call: counted, reported, and told in the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleaner.commands.failures import Failures
from cleaner.commands.screen import Few, Screen, say
from cleaner.encoding import can_patch
from cleaner.report import Report
from cleaner.report.numbers import count
from cleaner.surprise import HTML, JSON, LINKED, ONE_LINE, OTHER_BYTES
from cleaner.task import Outcome

if TYPE_CHECKING:
    from cleaner.report.journal import Journal

# Numbers and ranges of numbers that are told of one file: what a reader can look up, on a line of a terminal.
_MOST_RANGES = 12
_SURPRISES = {
    HTML: "is HTML, cleaned as plain text; run trafilatura, readability or resiliparse on it first",
    JSON: "is JSON, cleaned as plain text; --jsonl FIELD cleans a field of JSON Lines",
    OTHER_BYTES: "is not UTF-8, so that only its ASCII letters were read; name its encoding with --encoding",
    ONE_LINE: "has carriage returns for newlines, so that it was read as one line; convert them to newlines first",
    LINKED: "had other names (hard links); now it is a file of its own",
}


class Tally:
    """Takes outcomes, in order.

    screen: for what the user should know at once. reports: get every outcome; then outcomes hold their results.
    name_changed, name_withheld: whether to tell which inputs hold cruft, and which were left whole.
    stopped: whether some inputs were left out. caution: what to tell when something first goes from a file.
    """

    def __init__(
        self, screen: Screen, reports: Sequence[Report] = (), name_changed: bool = False, name_withheld: bool = True
    ) -> None:
        self.screen = screen
        self.reports = reports
        self.name_changed, self.name_withheld = name_changed, name_withheld
        self.stopped = False
        self.caution = ""
        self.inputs = self.changed = self.removals = self.withheld = self.skipped = self.done = 0
        self.incomplete = 0  # cleaned, but not by all rules
        self.beyond_patch = 0  # changed, in a file or an encoding that patch(1) can't read
        self._failures = Failures()
        self._bad_items: dict[tuple[str, str, str], Ranges] = {}
        self._hints: dict[tuple[str, str, str], str] = {}
        self._faults: dict[str, tuple[str, Few]] = {}  # of rules: why, for the first document, and which documents

    def add(self, outcome: Outcome) -> None:
        """A file."""
        self._count(outcome)
        if outcome.removals and not outcome.error:
            self.rewritten()
        if outcome.removals and outcome.result:
            self.beyond_patch += not can_patch(outcome.result.source, outcome.encoding)
        if outcome.error:
            self._failures.add(outcome.name, outcome.error)
        if outcome.skip:
            self.skipped += 1
            self.screen.note("passed over", f"{outcome.name}: {outcome.skip}")
        if outcome.surprise:
            self.warn(outcome.name, outcome.surprise)

    def warn(self, file: str, surprise: str) -> None:
        """Tell what is surprising about a file, see `Outcome`."""
        self.screen.note(surprise, f"{file}: {_SURPRISES[surprise]}")

    def rewritten(self) -> None:
        """A file is complete from which something went. At the first one, the others can still be stopped."""
        if self.caution:
            self.screen.tell(self.caution)
            self.caution = ""

    def add_item(self, file: str, noun: str, outcome: Outcome) -> None:
        """A document of a file of many. noun: what one is called there."""
        self._count(outcome)
        self.beyond_patch += outcome.removals > 0
        if outcome.error:
            number = int(outcome.name.rpartition(":")[2])
            key = file, noun, outcome.error
            if key not in self._bad_items and outcome.hint:
                self._hints[key] = f"; {noun} {number:,} has {outcome.hint}"
            self._bad_items.setdefault(key, Ranges()).add(number)

    @property
    def journals(self) -> list[Journal]:
        """Where what is removed in place has to be noted before it is."""
        return [report.journal for report in self.reports if report.journal]

    @property
    def has_failures(self) -> bool:
        """Whether anything could not be cleaned, or not by all rules."""
        return bool(self._failures.count or self._bad_items or self._faults)

    def name_failures(self) -> None:
        """Tell what could not be cleaned, and why."""
        self._failures.tell()
        bad_items = Failures()
        for key, numbers in self._bad_items.items():
            file, noun, error = key
            unchanged = "passed through unchanged"
            what = f"{error} in {count(numbers.count, noun)}, {unchanged}: {numbers}{self._hints.get(key, '')}"
            bad_items.add(file, what, f"{error} in {noun}s, {unchanged}")
        bad_items.tell()
        for rule, (why, names) in self._faults.items():
            more = f" and {names.more:,} more" if names.more else ""
            say(f"{rule}: {why}; left out for {', '.join(names.first)}{more}")

    def summary(self) -> str:
        """All of it in one line."""
        if not (self.inputs or self.done or self.skipped):
            return "nothing to clean"
        failed = self._failures.count + sum(numbers.count for numbers in self._bad_items.values())
        looked = self.inputs or not (self.done or self.skipped)
        found = f"{count(self.removals, 'removal')} in {self.changed:,} of {count(self.inputs, 'document')}"
        parts = [found] if looked else []
        parts += [f"{self.withheld:,} left whole"] if self.withheld else []
        parts += [f"{self.incomplete:,} cleaned without a rule that failed"] if self.incomplete else []
        parts += [f"{self.done:,} done already"] if self.done else []
        parts += [f"{self.skipped:,} passed over"] if self.skipped else []
        parts += [f"{failed:,} failed"] if failed else []
        return "; ".join(parts)

    def _count(self, outcome: Outcome) -> None:
        self.inputs += not (outcome.skip or outcome.done)
        self.done += outcome.done and not outcome.skip
        self.changed += outcome.removals > 0
        self.removals += outcome.removals
        self.incomplete += bool(outcome.faults)
        for fault in outcome.faults:
            self._faults.setdefault(fault.rule, (fault.why, Few()))[1].add(outcome.name)
        self.screen.advance(outcome.size, outcome.removals)
        for report in self.reports:
            if outcome.error:
                report.fail(outcome.name, outcome.error)
            elif outcome.done:
                report.skip(outcome.name)
            elif outcome.result:
                report.add(outcome.name, outcome.result, outcome.encoding, outcome.place)
        if outcome.withheld:
            self.withheld += 1
            if self.name_withheld:
                why = f"{outcome.withheld}; --force cleans it all the same"
                self.screen.note("left whole", f"{outcome.name}: left whole: {why}")
        if self.name_changed and outcome.removals:
            self.screen.tell(f"{outcome.name}: {count(outcome.removals, 'removal')}")


class Ranges:
    """Numbers, noted in their order, and told as briefly as they can be: 3, 17-400; of scattered ones the first."""

    def __init__(self) -> None:
        self.count = 0
        self._ranges: list[tuple[int, int]] = []

    def add(self, number: int) -> None:
        """Note a number larger than all before."""
        self.count += 1
        if self._ranges and self._ranges[-1][1] == number - 1:
            self._ranges[-1] = (self._ranges[-1][0], number)
        elif len(self._ranges) < _MOST_RANGES:
            self._ranges.append((number, number))

    def __str__(self) -> str:
        more = self.count - sum(last - first + 1 for first, last in self._ranges)
        told = ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in self._ranges)
        return f"{told} and {more:,} more" if more else told
