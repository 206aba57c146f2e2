"""Rules, turned into the tables that lines are looked up in.

However many phrases there are, a line costs a look-up or two. Patterns are compiled when a line first could match them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import repeat

import regex

from cleaner import folding
from cleaner.budget import BoundedPattern
from cleaner.rule import (
    Block,
    Closing,
    Guard,
    Inline,
    Labels,
    Line,
    PageRegion,
    Phrases,
    Rule,
    Shape,
    phrase_table,
    phrases_of,
)

# What `*` may stand for, in words, and in characters where words are not parted by spaces.
_GAP_WORDS = 6
_GAP_UNSPACED = 20
# A character whose key is not ASCII: not Latin, its accents (to U+024F, U+1E00 to U+1EFF) or general punctuation.
_OTHER_SCRIPTS = re.compile("[\u0370-\u1cff\u2c80-\ua71f\ua800-\ufaff\ufb1d-\uffff\U00010000-\U0010ffff]")
# The kinds of rules that are found by a line's key or label.
_LOOKED_UP = (Phrases, Block, Guard, Labels)


@dataclass(frozen=True, slots=True)
class Glob:
    """A phrase with gaps, and the keys of the parts between them, see `glob_parts`."""

    rule: Rule
    phrase: str
    parts: tuple[str, ...]

    def matches(self, key: str) -> bool:
        """Whether the key is the parts in their order with one gap between any two."""
        first, *middle, last = self.parts
        if not (key.startswith(first) and key.endswith(last) and len(key) > len(first) + len(last)):
            return False
        position, stop = len(first), len(key) - len(last)
        for part in middle:
            found = key.find(part, position, stop)
            if found < 0 or not _fills_gap(key[position:found]):
                return False
            position = found + len(part)
        return _fills_gap(key[position:stop])


def _fills_gap(text: str) -> bool:
    if folding.is_unspaced(text):
        return len(text) <= _GAP_UNSPACED
    return 1 <= len(text.split()) <= _GAP_WORDS


class Table:
    """Rules and their phrases by key; few keys have more than one."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[Rule, str]] = {}
        self._more: dict[str, list[tuple[Rule, str]]] = defaultdict(list)

    def add(self, rule: Rule, phrases: Sequence[str]) -> None:
        """Add the phrases of a rule; within a rule one phrase for a key is enough."""
        entries = dict(zip(folding.phrase_keys(phrases), zip(repeat(rule), phrases, strict=False), strict=True))
        for key in self._first.keys() & entries.keys():
            self._more[key].append(entries.pop(key))
        self._first.update(entries)

    def find(self, key: str) -> Sequence[tuple[Rule, str]]:
        """The rules that have a phrase with this key, each with its phrase."""
        entry = self._first.get(key)
        if entry is None:
            return ()
        return (entry, *self._more[key]) if key in self._more else (entry,)


class Pattern:
    """A rule's pattern, compiled when it is first tried. trusted: whether it needs no clock, see `budget`."""

    __slots__ = ("_compiled", "_trusted", "rule")

    def __init__(self, rule: Line | Inline, trusted: bool) -> None:
        self.rule = rule
        self._trusted = trusted
        self._compiled: regex.Pattern[str] | BoundedPattern | None = None

    @property
    def compiled(self) -> regex.Pattern[str] | BoundedPattern:
        if self._compiled is None:
            pattern = self.rule.pattern
            if isinstance(self.rule, Inline):
                pattern = rf"(?:{pattern})\s*+$" if self.rule.at == "end" else rf"\s*+(?:{pattern})"
            self._compiled = _compile(self.rule.id, pattern, self._trusted)
        return self._compiled


def _compile(rule: str, pattern: str, trusted: bool) -> regex.Pattern[str] | BoundedPattern:
    compiled = regex.compile(pattern, regex.IGNORECASE)
    return compiled if trusted else BoundedPattern(rule, compiled)


class Index:
    """The tables of a choice of rules.

    phrases, labels: by key. globs: by what they begin or end with, see `ends`; open_globs: those that begin and end
    with a gap, by a word. lines, inlines: patterns by a word; unworded: those that are tried on every line.
    longest, phrase_reach: characters of the longest line that any rule, or one with phrases, may match.
    shapes, closings, regions: the rules that are functions over a document, those about what is left among the lines
    of others, those about regions of a page, by kind.
    trusted: ids of rules whose patterns need no clock.
    """

    def __init__(self, rules: Sequence[Rule], trusted: Collection[str] = ()) -> None:
        self._trusted = trusted
        self._rests: dict[str, regex.Pattern[str] | BoundedPattern] = {}
        self.phrases = Table()
        self.globs: dict[str, list[Glob]] = defaultdict(list)
        self.open_globs: dict[str, list[Glob]] = defaultdict(list)
        self.labels = Table()
        # Phrases in other scripts than Latin: most inputs never ask for them, and folding them takes the longest.
        self._waiting: list[tuple[Rule, list[str]]] = []
        self.lines: dict[str, list[Pattern]] = defaultdict(list)
        self.inlines: dict[str, list[Pattern]] = defaultdict(list)
        self.unworded: list[Pattern] = []
        for rule in rules:
            self._add(rule)
        self.longest = max(
            (r.longest for r in rules if not isinstance(r, (Inline, Shape, Closing, PageRegion))), default=0
        )
        self.phrase_reach = max((r.longest for r in rules if isinstance(r, _LOOKED_UP)), default=0)
        self.shapes = tuple(rule for rule in rules if isinstance(rule, Shape))
        self.closings = tuple(rule for rule in rules if isinstance(rule, Closing))
        self.regions = {rule.kind: rule for rule in rules if isinstance(rule, PageRegion)}

    def _add(self, rule: Rule) -> None:
        if isinstance(rule, (Line, Inline)):
            self._add_pattern(rule)
        latin: list[str] = []
        other: list[str] = []
        for language, block in phrase_table(rule).items():
            phrases = phrases_of({language: block})
            if block.isascii() or not _OTHER_SCRIPTS.search(block):
                latin += phrases
            else:
                for phrase in phrases:
                    (other if _OTHER_SCRIPTS.search(phrase) else latin).append(phrase)
        if latin:
            self._add_phrases(rule, latin)
        if other:
            self._waiting.append((rule, other))

    def _add_pattern(self, rule: Line | Inline) -> None:
        pattern = Pattern(rule, rule.id in self._trusted)
        table = self.lines if isinstance(rule, Line) else self.inlines
        hints = {_hint(word) for word in rule.words.split()}
        for word in hints:
            table[word].append(pattern)
        if not hints:
            self.unworded.append(pattern)

    def _add_phrases(self, rule: Rule, phrases: Sequence[str]) -> None:
        whole = [phrase for phrase in phrases if "*" not in phrase]
        table = self.labels if isinstance(rule, Labels) else self.phrases
        table.add(rule, whole)
        globs = [phrase for phrase in phrases if "*" in phrase]
        for phrase, parts in zip(globs, glob_parts(globs), strict=True):
            self._add_glob(Glob(rule, phrase, parts))

    def _add_glob(self, glob: Glob) -> None:
        first, last = glob.parts[0], glob.parts[-1]
        if first or last:
            self.globs[ends(first.rstrip())[0] if first else ends(last.lstrip())[1]].append(glob)
        else:
            words = (word for part in glob.parts for word in part.split())
            self.open_globs[_hint(max(words, key=len))].append(glob)

    def add_waiting(self) -> None:
        """Add the phrases of other scripts, now that a line in one of them has come."""
        for rule, phrases in self._waiting:
            self._add_phrases(rule, phrases)
        self._waiting = []

    def rest(self, rule: Rule, pattern: str) -> regex.Pattern[str] | BoundedPattern:
        """What the text after a rule's label must match."""
        if rule.id not in self._rests:
            self._rests[rule.id] = _compile(rule.id, pattern, rule.id in self._trusted)
        return self._rests[rule.id]


def glob_parts(phrases: Sequence[str]) -> list[tuple[str, ...]]:
    """For each phrase the keys of its parts between ``*``, as a line's key has them, spaces around gaps included."""
    pieces = [phrase.split("*") for phrase in phrases]
    keys = iter(folding.phrase_keys([piece for parts in pieces for piece in parts]))
    return [tuple(_part(next(keys), index, len(parts)) for index in range(len(parts))) for parts in pieces]


def _part(key: str, index: int, count: int) -> str:
    """One part of a glob, with the spaces that part it from the gaps before and after it."""
    if not key or folding.is_unspaced(key):
        return key
    return f"{' ' if index else ''}{key}{' ' if index < count - 1 else ''}"


def ends(key: str) -> tuple[str, ...]:
    """What globs are looked up by: what a key begins with, and what it ends with."""
    if not key:
        return ()
    first, last = (key[:1], key[-1:]) if folding.is_unspaced(key) else (key.split(" ", 1)[0], key.rsplit(" ", 1)[-1])
    return (f"{first}…", f"…{last}")


def _hint(word: str) -> str:
    """What to look a word up by: itself, or its first two characters in an unspaced script."""
    if folding.is_unspaced(word):
        return word[:2]
    return max(
        folding.words(folding.key(word)), key=lambda found: (len(found), found), default="#" if word == "#" else ""
    )
