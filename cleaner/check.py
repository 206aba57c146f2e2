"""Tests rules by their own examples, and looks for what makes a rule useless or slow."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

import regex

from cleaner import folding
from cleaner.document import Document
from cleaner.engine import clean_text
from cleaner.matcher import Matcher
from cleaner.profile import Profile
from cleaner.result import Result
from cleaner.rule import Closing, Guard, Inline, Labels, Line, PageRegion, Rule, RuleSet, phrase_table, phrases_of
from cleaner.ruleset import load_builtin
from cleaner.tables import glob_parts

OPEN, CLOSE = "⟦", "⟧"
_MARKED = regex.compile(f"{OPEN}(.*?){CLOSE}", regex.DOTALL)
# Examples are short: no share of them is too much to remove.
_NO_LIMIT = Profile("examples", most_removed=1.0)
# A pattern is run on its examples repeated to these lengths (characters). Eight times the length may take sixteen
# times as long, which leaves room for a noisy clock; quadratic growth takes sixty-four.
_SHORT, _LONG, _GROWTH = 4_000, 32_000, 16
# Below this (seconds) nobody would notice. In proportion to its text no pattern of ours takes a fifth of it; one that
# grows with the square looks at 500 million pairs of characters.
_NOTICEABLE = 0.1
# After this (seconds) a run is stopped: a hundred times what it should take.
_LONGEST = 2.0
# What looks slow is run this often, and the least counts, for a busy machine only adds to it.
_ROUNDS = 5
# A pattern is also run on lines such as it may meet, of these runs, or more of the same, after what it looks for. None
# of ours takes a hundredth of what is noticeable; where a run can be shared between two branches in many ways, each
# character doubles the time, so that thirty are enough.
_RUNS = ("a", "1", " ", ".", "a ", "1 ", ", ", "-", "\u4e00")
# Characters of such a line, before its end, at most, and words and gaps of an example before its run: few rules match
# more.
_LINE, _LEAD = 1_000, 16
# What ends the label of a `Labels` rule.
_SEPARATOR = r"[:：|–—»›>]\s*"
# Characters of an example that a problem's sentence shows.
_MOST_SHOWN = 80


@dataclass(frozen=True)
class Problem:
    """Something wrong with a rule: its id, and one sentence."""

    rule: str
    what: str


@dataclass(frozen=True)
class Example:
    """A text, and the parts of it that a rule must remove."""

    text: str
    parts: tuple[str, ...]


def read_example(example: str) -> Example:
    """Take the marks out of a `removes` example; without marks, all of it must go."""
    parts = tuple(part.strip() for part in _MARKED.findall(example))
    text = example.replace(OPEN, "").replace(CLOSE, "")
    return Example(text, parts or (text.strip(),))


def check(sets: Sequence[RuleSet], beside: Sequence[RuleSet] = ()) -> list[Problem]:
    """All problems of the rule sets, in their order. An empty list means that every rule does what it says.

    Each rule is tried with all rules of its file and of their categories, those that are off by default too, so that
    these may rely on each other. beside: rule sets that these are used with, which are not tried; phrases shared with
    them are told.
    """
    tried, others = ([rule for ruleset in some for rule in ruleset.rules] for some in (sets, beside))
    problems: list[Problem] = []
    matchers: dict[frozenset[str], Matcher] = {}
    for ruleset in sets:
        categories = frozenset(rule.category for rule in ruleset.rules)
        if categories not in matchers:
            matchers[categories] = Matcher([rule for rule in (*tried, *others) if rule.category in categories])
        for rule in ruleset.rules:
            problems += _check_examples(rule, _among_all(rule) or matchers[categories])
            problems += _check_growth(rule)
    return [*problems, *_check_duplicates(tried, others)]


def _among_all(rule: Rule) -> Matcher | None:
    """The built-in rules, for rules that work among those of other files; None for others."""
    return _builtin(isinstance(rule, PageRegion)) if isinstance(rule, (Closing, PageRegion)) else None


@cache
def _builtin(with_regions: bool) -> Matcher:
    rules = [rule for ruleset in load_builtin() for rule in ruleset.rules]
    rules = [rule for rule in rules if rule.enabled or (with_regions and isinstance(rule, PageRegion))]
    return Matcher(rules, {rule.id for rule in rules})


def _check_examples(rule: Rule, matcher: Matcher) -> Iterator[Problem]:
    if isinstance(rule, Guard):
        yield from _check_guard(rule)
        return
    fired = False
    for example in rule.removes:
        if regex.search(f"[{OPEN}{CLOSE}]", _MARKED.sub("", example)):
            yield Problem(rule.id, f"has an example with {OPEN} or {CLOSE} alone: {_short(example)}")
        wanted = read_example(example)
        result = clean_text(wanted.text, matcher, _NO_LIMIT, force=True)
        if faults := _faults(rule, result):
            yield from faults  # of which the other examples would tell again
            return
        fired = fired or any(removal.rule == rule.id for removal in result.removals)
        yield from _compare(rule, wanted, result)
    if not fired:
        yield Problem(rule.id, "never matches its own examples of what it removes")
    for example in rule.keeps:
        result = clean_text(example, matcher, _NO_LIMIT, force=True)
        yield from _faults(rule, result)
        yield from (
            Problem(rule.id, f"removes {_short(removal.text)} from an example that it must keep")
            for removal in result.removals
            if removal.rule == rule.id
        )


def _faults(rule: Rule, result: Result) -> list[Problem]:
    """What went wrong with the rule on one of its own examples."""
    return [Problem(fault.rule, f"on an example: {fault.why}") for fault in result.faults if fault.rule == rule.id]


def _check_guard(rule: Guard) -> Iterator[Problem]:
    matcher = Matcher([rule])
    for examples, stops in ((rule.removes, True), (rule.keeps, False)):
        for example in examples:
            if bool(matcher.matches(Document(example)).lines) != stops:
                yield Problem(rule.id, f"{'does not stop' if stops else 'stops'} a block at {_short(example)}")


def _compare(rule: Rule, wanted: Example, result: Result) -> Iterator[Problem]:
    """The parts that were to go and stayed, and what went although it is not marked."""
    removed = regex.sub(r"\s+", " ", " ".join(removal.text.strip() for removal in result.removals)).strip()
    expected = regex.sub(r"\s+", " ", " ".join(wanted.parts)).strip()
    if removed != expected:
        done = f"removes {_short(removed)}" if removed else "removes nothing"
        hint = "" if removed else _nearest(rule, wanted.parts[0])
        yield Problem(rule.id, f"{done} where {_short(expected)} should go{hint}")


def _nearest(rule: Rule, part: str) -> str:
    """Why a rule of phrases may not match the line that a part begins with; "" for all that can't be told so."""
    if not phrase_table(rule) or not part:
        return ""
    label, *rest = regex.split(_SEPARATOR, part.splitlines()[0], maxsplit=1)
    if isinstance(rule, Labels) and not rest:
        return "; a label ends with one of : | – — » › >"
    line = folding.key(label if isinstance(rule, Labels) else part.splitlines()[0])
    known = folding.phrase_keys(phrases_of(phrase_table(rule)))
    near = get_close_matches(line, known, 1) if line not in known else []
    return f"; it is compared as {_short(line)}, and the phrase as {_short(near[0])}" if near else ""


def _check_growth(rule: Rule) -> Iterator[Problem]:
    """Patterns whose time grows faster than their input, on strings made to make them try again and again."""
    if not isinstance(rule, (Line, Inline, Labels)):
        return
    patterns = (rule.rest,) if isinstance(rule, Labels) else (rule.pattern, getattr(rule, "unless", ""))
    for compiled in [regex.compile(pattern, regex.IGNORECASE) for pattern in patterns if pattern]:
        slow = _slow_line(rule, compiled) or _slow_repeated(rule, compiled)
        if slow:
            yield Problem(rule.id, f"its pattern grows faster than its input, for example on {slow}")
            return


def _slow_line(rule: Rule, pattern: regex.Pattern[str]) -> str:
    """A line that takes the pattern noticeably long; "" if none does."""
    length = min(rule.longest, _LINE)
    examples = list(_example_lines(rule))
    # What a pattern can't do without is somewhere in the line, or it would not be tried at all; but not where it fits.
    ends = ("", f"\x00{' '.join(examples)}\x00")
    for start in _starts(rule, examples):
        for run in dict.fromkeys((*_RUNS, start[-1:] or " ")):
            filling = (run * length)[: max(length - len(start), 0)]
            for line in (start + filling + end for end in ends):
                if all(_seconds(pattern, line, rounds, _NOTICEABLE) > _NOTICEABLE for rounds in (1, _ROUNDS)):
                    return f"{_short(start)} with {run!r} repeated after it" if start else f"{run!r} repeated"
    return ""


def _example_lines(rule: Rule) -> Iterator[str]:
    """The lines that the rule must remove, as its pattern meets them."""
    for example in rule.removes:
        for line in "\n".join(read_example(example).parts).splitlines():
            yield regex.split(_SEPARATOR, line, maxsplit=1)[-1] if isinstance(rule, Labels) else line


def _starts(rule: Rule, examples: Iterable[str]) -> Iterable[str]:
    """What may stand before the place where a pattern runs away: one of its words, or an example up to a word."""
    starts = ["", *(word + space for word in getattr(rule, "words", "").split() for space in ("", " "))]
    for line in examples:
        starts += [line[: piece.end()] for piece in [*regex.finditer(r"\w+|\W+", line)][:_LEAD]]
    return dict.fromkeys(starts)


def _slow_repeated(rule: Rule, pattern: regex.Pattern[str]) -> str:
    """What takes the pattern longer for each time that it is repeated; "" if nothing does."""
    examples = [read_example(example).text for example in rule.removes]
    seeds = (*examples, *(word + " " for example in examples for word in example.split()[:3]), "a", " ", "1")
    slow = (seed for seed in seeds if all(_grows(pattern, seed, rounds) for rounds in (1, _ROUNDS)))
    return next((f"{_short(seed)} repeated" for seed in slow), "")


def _grows(pattern: regex.Pattern[str], seed: str, rounds: int) -> bool:
    """Whether the pattern's time grows faster than a repeated seed."""
    long = _seconds(pattern, _repeat(seed, _LONG), rounds, _LONGEST)
    if long == float("inf"):  # nor need shorter ones come to an end
        return True
    return long > _NOTICEABLE and long > _GROWTH * _seconds(pattern, _repeat(seed, _SHORT), rounds, _LONGEST)


def _repeat(seed: str, length: int) -> str:
    """The seed again and again, and an end that lets no pattern match."""
    return (seed * (length // len(seed) + 1))[:length] + "\x00"


def _seconds(pattern: regex.Pattern[str], text: str, rounds: int, longest: float) -> float:
    """The least processor time of some runs; infinite if all are stopped."""
    least = float("inf")
    for _ in range(rounds):
        start = time.thread_time()
        try:
            pattern.fullmatch(text, timeout=longest)
        except TimeoutError:
            continue
        least = min(least, time.thread_time() - start)
    return least


def _check_duplicates(rules: Sequence[Rule], others: Sequence[Rule]) -> Iterator[Problem]:
    """Phrases that a rule shares with another of its kind: only one of them could ever be named as the reason.

    Not those that it takes alone, or at all, where one of the others is weak or off.
    """
    owners: dict[tuple[type[Rule], tuple[str, ...]], list[Rule]] = defaultdict(list)
    for rule in (*rules, *others):
        for phrase in {*phrases_of(phrase_table(rule))}:
            form = glob_parts([phrase])[0] if "*" in phrase else tuple(folding.phrase_keys([phrase]))
            kind = next((kind for kind in (Labels, Guard) if isinstance(rule, kind)), Rule)
            owners[kind, form].append(rule)
    told, beside = {rule.id for rule in rules}, {rule.id for rule in others}
    for (_, form), sharing in owners.items():
        first, *rest = sharing
        more = {rule.id for rule in rest if rule.id not in beside or _does_as_much(rule, first)} - {first.id}
        if more and first.id in told:
            what = f"shares the phrase {_short('*'.join(form))} with {', '.join(sorted(more))}"
            yield Problem(first.id, f"{what}; one of them is enough")


def _does_as_much(rule: Rule, other: Rule) -> bool:
    return rule.weak <= other.weak and rule.enabled >= other.enabled


def _short(text: str) -> str:
    text = " ".join(text.split())
    return repr(text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1] + "…")
