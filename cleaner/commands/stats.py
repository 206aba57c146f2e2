"""How often each rule fires on many texts, and on what."""

from __future__ import annotations

from dataclasses import dataclass, field

from cleaner.batch import Batch
from cleaner.commands.inputs import Inputs
from cleaner.commands.tally import Tally
from cleaner.report.totals import Totals
from cleaner.task import Choice, CleanFile

# Examples of each rule: enough to see what it takes. Their length in characters keeps a table readable.
_EXAMPLES, _LONGEST = 3, 60


@dataclass(slots=True)
class Firing:
    """What one rule did: `removals` in how many `documents`, and some of the texts removed, each another."""

    rule: str
    removals: int = 0
    documents: int = 0
    examples: list[str] = field(default_factory=list)


def count_firings(inputs: Inputs, choice: Choice, tally: Tally) -> list[Firing]:
    """Clean all inputs without writing anything; the rule that fired most comes first. The tally counts the inputs."""
    totals = Totals()
    examples: dict[str, list[str]] = {}
    with Batch(CleanFile(choice, send_result=True)) as batch:
        for outcome in batch.run(inputs.tasks()):
            tally.add(outcome)
            if not outcome.result:
                continue
            totals.add(outcome.result)
            for removal in outcome.result.removals:
                found = examples.setdefault(removal.rule, [])
                text = _short(removal.text)
                if len(found) < _EXAMPLES and text not in found:
                    found.append(text)
        tally.stopped = batch.stopped
    return [Firing(rule.rule, rule.removals, rule.documents, examples[rule.rule]) for rule in totals.by_rule()]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
