"""What all documents of a report come to, by rule and together."""

from __future__ import annotations

from dataclasses import dataclass, field

from cleaner.result import Result

# What is said of a document that was skipped.
DONE = "done already by an earlier run"


@dataclass(slots=True)
class RuleTotals:
    """What one rule removed: how often, from how many documents, and how many characters, blank lines included."""

    rule: str
    reason: str
    removals: int = 0
    documents: int = 0
    characters: int = 0


@dataclass(slots=True)
class Totals:
    """Counts of documents, and of characters in them.

    `withheld` ones were left whole although rules matched; `skipped` ones an earlier run had finished.
    """

    documents: int = 0
    changed: int = 0
    withheld: int = 0
    failed: int = 0
    skipped: int = 0
    removals: int = 0
    characters: int = 0
    removed_characters: int = 0
    rules: dict[str, RuleTotals] = field(default_factory=dict)

    def add(self, result: Result) -> None:
        """Count one document."""
        self.documents += 1
        self.changed += bool(result.removals)
        self.withheld += bool(result.withheld)
        self.characters += len(result.source)
        self.removals += len(result.removals)
        seen = set()
        for removal in result.removals:
            rule = self.rules.setdefault(removal.rule, RuleTotals(removal.rule, removal.reason))
            rule.removals += 1
            rule.characters += len(removal.text)
            self.removed_characters += len(removal.text)
            seen.add(removal.rule)
        for name in seen:
            self.rules[name].documents += 1

    def by_rule(self) -> list[RuleTotals]:
        """The rule that removed most often first; of equals, by id."""
        return sorted(self.rules.values(), key=lambda rule: (-rule.removals, rule.rule))
