"""No pattern of ours runs away: each is run against strings made to make it backtrack, see `attacks`."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator
from heapq import nlargest
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import regex

import cleaner
from cleaner.index import Pattern
from cleaner.late import LatePattern
from cleaner.rule import Inline, Labels, Line, Rule
from cleaner.ruleset import load_builtin
from tests.attacks import attacks
from tests.benchmarks.measure import ROOT
from tests.fuzz.invariants import no_hang

# What a rule's pattern may cost on the worst line that it can be shown, in times of reading that line once. Those that
# weigh two ends of a sentence against each other need up to 160.
BUDGET = 320
# Patterns that are shown text of any length: twice the text may take this many times as long (in proportion to the
# text: 2; to its square: 4), if it takes more than so many times of reading it once.
GROWTH, SLIGHT = 3.0, 30
LENGTH = 1_000
# The callers of these look at no longer text.
LONGEST = {"META": 60}

METHODS = frozenset({"match", "fullmatch", "search"})
READING = regex.compile(r"(?:\w++|\W++)*+")
BUILT_IN = [rule for ruleset in load_builtin() for rule in ruleset.rules]


class Attack(NamedTuple):
    """A start, a run repeated so many times, and an end."""

    start: str
    run: str
    end: str
    times: int

    def text(self, times: int = 0) -> str:
        return self.start + self.run * (times or self.times) + self.end


def seconds(match: Callable[[str], Any], text: str, rounds: int = 1) -> float:
    """Processor time; the least of some rounds, for what else a machine does only adds to it."""
    found = []
    for _ in range(rounds):
        started = time.thread_time()
        match(text)
        found.append(time.thread_time() - started)
    return min(found)


def worst(match: Callable[[str], Any], pattern: str, length: int, verbose: bool = False) -> list[Attack]:
    """The attacks that cost most on texts of a length."""
    found = []
    for start, run, end in attacks(pattern, verbose):
        attack = Attack(start, run, end, max((length - len(start) - len(end)) // len(run), 2))
        found.append((seconds(match, attack.text()), attack))
    return [attack for _, attack in nlargest(3, found, key=lambda pair: pair[0])]


def matched(rule: Rule) -> Iterator[tuple[str, Callable[[str], Any]]]:
    """A rule's patterns, and how the matcher asks each."""
    if isinstance(rule, Labels) and rule.rest:
        yield rule.rest, regex.compile(rule.rest, regex.IGNORECASE).match
    elif isinstance(rule, Line):
        yield rule.pattern, Pattern(rule, trusted=True).compiled.fullmatch
        if rule.unless:
            yield rule.unless, Pattern(rule, trusted=True).spares
    elif isinstance(rule, Inline):
        compiled = Pattern(rule, trusted=True).compiled
        yield rule.pattern, compiled.search if rule.at == "end" else compiled.match


@pytest.mark.parametrize("category", sorted({rule.category for rule in BUILT_IN if any(matched(rule))}))
def test_no_line_costs_a_rule_more_than_its_budget(category: str) -> None:
    rules = [rule for rule in BUILT_IN if rule.category == category]
    for rule, (pattern, match) in [(one, found) for one in rules for found in matched(one)]:
        with no_hang():
            for attack in worst(match, pattern, rule.longest):
                cost = seconds(match, attack.text(), 5) / seconds(READING.fullmatch, attack.text(), 5)
                assert cost <= BUDGET, (rule.id, attack)


class Known(NamedTuple):
    """A pattern in a module, compiled or not, and how it is asked."""

    module: str
    name: str
    pattern: Any
    method: str


def modules() -> Iterator[Any]:
    """All of the program and the built-in rules, as far as what they need is installed."""
    for module in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        if not module.name.endswith("__main__"):
            try:
                yield importlib.import_module(module.name)
            except ImportError:
                continue
    yield from (module for name, module in list(sys.modules.items()) if name.startswith("cleaner_rules_"))


def _of_text(pattern: Any) -> Any:
    """The pattern, for text if it is one for bytes."""
    if isinstance(pattern.pattern, str):
        return pattern
    return re.compile(pattern.pattern.decode("latin-1"), pattern.flags)


def known() -> list[Known]:
    """The patterns that stand in modules, and each way they are asked in the sources."""
    sources = "\n".join(
        path.read_text("utf-8") for part in ("cleaner", "rules") for path in (ROOT / part).rglob("*.py")
    )
    found: dict[tuple[str, str], Known] = {}
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, LatePattern):
                value = re.compile(value.pattern, value.flags)
            if isinstance(value, (re.Pattern, regex.Pattern)):
                value = _of_text(value)
                asked = METHODS.intersection(re.findall(rf"\b{name}\.(\w+)\(", sources)) or {"search"}
            elif isinstance(value, str):  # compiled when it is first asked
                source = Path(module.__file__).read_text("utf-8")
                asked = METHODS.intersection(re.findall(rf"\bre\.(\w+)\({name}, ", source))
                value = re.compile(value) if asked else value
            else:
                continue
            for method in sorted(asked):
                found.setdefault((value.pattern, method), Known(module.__name__, name, value, method))
    return list(found.values())


@pytest.mark.parametrize("known", known(), ids=lambda known: f"{known.module}.{known.name}.{known.method}")
def test_no_pattern_grows_faster_than_its_text(known: Known) -> None:
    match = getattr(known.pattern, known.method)
    verbose = bool(known.pattern.flags & re.VERBOSE)
    with no_hang():
        for attack in worst(match, known.pattern.pattern, min(LONGEST.get(known.name, LENGTH), LENGTH), verbose):
            cost = seconds(match, attack.text(), 5) / seconds(READING.fullmatch, attack.text(), 5)
            if known.name in LONGEST or cost <= SLIGHT:
                assert cost <= BUDGET, attack
                continue
            once, twice = (seconds(match, attack.text(attack.times * times), 5) for times in (4, 8))
            assert twice <= GROWTH * once, attack
