"""How often each rule fires on many texts, and on what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from cleaner.report.totals import Totals
from cleaner.result import Result

# Examples of each rule: enough to see what it takes. Their length in characters keeps a table readable.
_EXAMPLES, _LONGEST = 3, 60


@dataclass(slots=True)
class Firing:
    """What one rule did: `removals` in how many `documents`, and some of the texts removed, each another."""

    rule: str
    removals: int = 0
    documents: int = 0
    examples: list[str] = field(default_factory=list)


class Firings:
    """A report (see `cleaner.report.protocol`) that is not written: what each rule removed from the documents."""

    journal = None

    def __init__(self) -> None:
        self._totals = Totals()
        self._examples: dict[str, list[str]] = {}

    def __iter__(self) -> Iterator[Firing]:
        """The rule that fired most comes first."""
        for rule in self._totals.by_rule():
            yield Firing(rule.rule, rule.removals, rule.documents, self._examples[rule.rule])

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        self._totals.add(result)
        for removal in result.removals:
            found = self._examples.setdefault(removal.rule, [])
            text = _short(removal.text)
            if len(found) < _EXAMPLES and text not in found:
                found.append(text)

    def fail(self, name: str, error: str) -> None:
        """Nothing fired there."""

    def knows(self, name: str, documents: int = 0) -> bool:
        return False

    def skip(self, name: str) -> None:
        """Nothing is skipped, as no earlier run is asked."""

    def close(self) -> None:
        """Nothing is written."""


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
