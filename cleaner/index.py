"""A choice of rules, turned into what lines are looked up in.

However many phrases there are, a line costs a look-up or two. Patterns are compiled when a line first could match them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence, Set
from threading import Lock
from typing import NamedTuple, TypeVar

import regex

from cleaner import folding, patterns
from cleaner.budget import BoundedPattern
from cleaner.cache import Kept
from cleaner.gate import Gate
from cleaner.keys import Keys, parts_of
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
from cleaner.tables import Globs, Tables, tables_of

# What `*` may stand for, in words, and in characters where words are not parted by spaces.
_GAP_WORDS = 6
_GAP_UNSPACED = 20
# What is looked up by a word: a pattern or a function over the document.
_Chosen = TypeVar("_Chosen")
# The kinds of rules that are found by a line's key or label.
_LOOKED_UP = (Phrases, Block, Guard, Labels)


class Glob(NamedTuple):
    """A phrase with gaps, and the keys of the parts between them, see `tables.glob_parts`."""

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


class _Phrases:
    """What the numbers of phrases stand for. rules: None for one that is not of the choice. starts: see `tables_of`."""

    def __init__(self, rules: Sequence[Rule | None], starts: Sequence[int]) -> None:
        self._rules, self._starts = rules, starts
        self._texts: dict[int, list[str]] = {}
        self._found: dict[int, tuple[Rule, str] | None] = {}

    def get(self, number: int) -> tuple[Rule, str] | None:
        """A phrase with its rule, if that is of the choice."""
        if number not in self._found:
            self._found[number] = self._look_up(number)
        return self._found[number]

    def _look_up(self, number: int) -> tuple[Rule, str] | None:
        index = bisect_right(self._starts, number) - 1
        rule = self._rules[index]
        if rule is None:
            return None
        if index not in self._texts:
            self._texts[index] = phrases_of(phrase_table(rule))
        return rule, self._texts[index][number - self._starts[index]]


class KeyTable:
    """Phrases by key."""

    def __init__(self, first: Keys, more: dict[str, list[int]], phrases: _Phrases) -> None:
        self._first, self._more, self._phrases = first, more, phrases

    def find(self, key: str) -> Sequence[tuple[Rule, str]]:
        """The rules that have a phrase with this key, each with its phrase."""
        self._first.expect((key,))
        number = self._first.known.get(key)
        if number is None:
            return ()
        entries = [self._phrases.get(number), *map(self._phrases.get, self._more.get(key, ()))]
        return [entry for entry in entries if entry]


class GlobTable:
    """Phrases with gaps, by what they are looked up by."""

    def __init__(self, globs: Globs, phrases: _Phrases) -> None:
        self._globs, self._phrases = globs, phrases
        self._found: dict[str, tuple[list[Glob], tuple[str, ...], tuple[str, ...]]] = {}

    @property
    def hints(self) -> Set[str]:
        """All that globs are looked up by."""
        return self._globs.keys()

    def matching(self, hint: str, key: str) -> Sequence[Glob]:
        """The globs that are looked up by this and match the key."""
        if hint not in self._globs:
            return ()
        if hint not in self._found:
            entries = [(self._phrases.get(number), parts) for number, parts in self._globs[hint]]
            globs = [Glob(*entry, parts) for entry, parts in entries if entry]
            self._found[hint] = globs, tuple(glob.parts[0] for glob in globs), tuple(glob.parts[-1] for glob in globs)
        globs, firsts, lasts = self._found[hint]
        if not (key.startswith(firsts) and key.endswith(lasts)):  # so of nearly all keys, whatever the number of globs
            return ()
        return [glob for glob in globs if glob.matches(key)]


class Pattern:
    """A rule's pattern, compiled when it is first tried. trusted: whether it needs no clock, see `budget`.

    longest: characters of the longest line or piece. ready: the pattern once it is compiled.
    """

    __slots__ = ("_trusted", "_unless", "at_end", "longest", "ready", "rule")

    def __init__(self, rule: Line | Inline, trusted: bool) -> None:
        self.rule, self.longest = rule, rule.longest
        self.at_end = isinstance(rule, Inline) and rule.at == "end"
        self._trusted = trusted
        self.ready: regex.Pattern[str] | BoundedPattern | None = None
        self._unless: regex.Pattern[str] | BoundedPattern | None = None

    @property
    def compiled(self) -> regex.Pattern[str] | BoundedPattern:
        if self.ready is None:
            pattern = self.rule.pattern
            if isinstance(self.rule, Inline):
                pattern = rf"(?:{pattern})\s*+$" if self.rule.at == "end" else rf"\s*+(?:{pattern})"
            self.ready = _compile(self.rule.id, pattern, self._trusted)
        return self.ready

    def spares(self, line: str) -> bool:
        """Whether the rule leaves a line alone that its pattern matches."""
        unless = self.rule.unless if isinstance(self.rule, Line) else ""
        if unless and self._unless is None:
            self._unless = _compile(self.rule.id, unless, self._trusted)
        return self._unless is not None and self._unless.match(line) is not None


def _compile(rule: str, pattern: str, trusted: bool) -> regex.Pattern[str] | BoundedPattern:
    """A rule's pattern. Of those of the user's rules, of which there may be any number, none is kept."""
    return patterns.compiled(pattern) if trusted else BoundedPattern(rule, regex.compile(pattern, regex.IGNORECASE))


class Base(NamedTuple):
    """Rules that choices are made from, and what is kept that was worked out from them."""

    rules: Sequence[Rule]
    kept: Kept

    def tables(self, other_scripts: bool = False) -> tuple[Tables, list[int], Keys]:
        """All their tables and the numbers of phrases, see `tables_of`; and what reads the phrases' keys into them."""
        name = "other" if other_scripts else "latin"
        found = self.kept.recall(name)
        if found is not None:
            plain, starts, parts = found
            tables = Tables({}, *plain)
            return tables, starts, Keys(tables.phrases, parts)
        tables, starts = tables_of(self.rules, other_scripts)
        self.kept.keep(name, (tuple(tables[1:]), starts, parts_of(tables.phrases)))
        return tables, starts, Keys(tables.phrases)


class Index:
    """The tables of a choice of rules.

    phrases, labels: by key. globs, open_globs: as `Tables` has them. lines, inlines: patterns by a word; unworded:
    those that are tried on every line.
    phrase_reach: characters of the longest line that a rule with phrases may match.
    gate: tells which lines phrases and labels may match.
    sayings: guards that ask what a text says anywhere.
    shape_words: those that functions over a document ask for, see `shapes`. closings, regions: the rules about what is
    left among the lines of others, those about regions of a page, by kind.
    trusted: ids of rules whose patterns need no clock. base: rules that most of the choice is from.
    """

    def __init__(self, rules: Sequence[Rule], trusted: Collection[str] = (), base: Base | None = None) -> None:
        self._trusted, self._base = trusted, base
        self._rests: dict[str, regex.Pattern[str] | BoundedPattern] = {}
        based = base.rules if base else ()
        known = set(map(id, based))
        self._added = [rule for rule in rules if id(rule) not in known]
        self._set_tables(rules, based)
        self.phrase_reach = max((r.longest for r in rules if isinstance(r, _LOOKED_UP)), default=0)
        self.sayings = tuple(rule for rule in rules if isinstance(rule, Guard) and rule.said)
        self.closings = tuple(rule for rule in rules if isinstance(rule, Closing))
        self.regions = {rule.kind: rule for rule in rules if isinstance(rule, PageRegion)}

    def _set_tables(self, rules: Sequence[Rule], based: Sequence[Rule]) -> None:
        """Set what lines are looked up in. Rules are numbered: those of the base, then the others of the choice."""
        self._tables, starts, self._keys = self._make_tables(other_scripts=False)
        self._are_others_in, self._adding = False, Lock()
        chosen = set(map(id, rules))
        numbered = [rule if id(rule) in chosen else None for rule in (*based, *self._added)]
        self._phrases = _Phrases(numbered, starts)
        self.phrases = KeyTable(self._keys, self._tables.more, self._phrases)
        self.labels = KeyTable(Keys(self._tables.labels), self._tables.more_labels, self._phrases)
        self.gate = Gate(self._keys, self._tables.starts, self._tables.lasts)
        self._set_globs()
        self._set_patterns(numbered)
        self._set_shapes(numbered)

    def _set_globs(self) -> None:
        self.globs = GlobTable(self._tables.globs, self._phrases)
        self.open_globs = GlobTable(self._tables.open_globs, self._phrases)

    def _set_patterns(self, numbered: Sequence[Rule | None]) -> None:
        chosen = {
            number: Pattern(rule, rule.id in self._trusted)
            for number, rule in enumerate(numbered)
            if isinstance(rule, (Line, Inline))
        }
        self.lines = _by_word(self._tables.lines, chosen)
        self.inlines = _by_word(self._tables.inlines, chosen)
        self.unworded = self.lines.pop("", [])

    def _set_shapes(self, numbered: Sequence[Rule | None]) -> None:
        self._shapes = {number: rule for number, rule in enumerate(numbered) if isinstance(rule, Shape)}
        self._shapes_by_word = _by_word(self._tables.shapes, {number: number for number in self._shapes})
        self._unworded_shapes = self._shapes_by_word.pop("", [])
        self.shape_words = frozenset(self._shapes_by_word)

    def _make_tables(self, other_scripts: bool) -> tuple[Tables, list[int], Keys]:
        """The tables of the base, with those of rules that are not from there added; see `Base.tables`."""
        if self._base is None:
            tables, starts = tables_of(self._added, other_scripts)
            return tables, starts, Keys(tables.phrases)
        tables, starts, keys = self._base.tables(other_scripts)
        if self._added:
            added, added_starts = tables_of(self._added, other_scripts, len(self._base.rules), starts[-1])
            keys.read_all()
            tables.add_all(added)
            starts = starts[:-1] + added_starts
        return tables, starts, keys

    def add_other_scripts(self) -> None:
        """Add the phrases in scripts other than Latin, now that a line in one of them has come."""
        if self._are_others_in:
            return
        with self._adding:
            if not self._are_others_in:
                others, _, keys = self._make_tables(other_scripts=True)
                keys.read_all()
                self._keys.read_all()
                self._tables.add_all(others)
                self._set_globs()
                self._are_others_in = True

    def shapes(self, words: Set[str]) -> list[Shape]:
        """The functions over a document that are called for a text with these words, in the order of the rules."""
        numbers = set(self._unworded_shapes)
        for word in self.shape_words & words:
            numbers.update(self._shapes_by_word[word])
        return [self._shapes[number] for number in sorted(numbers)]

    def rest(self, rule: Rule, pattern: str) -> regex.Pattern[str] | BoundedPattern:
        """What the text after a rule's label must match."""
        if rule.id not in self._rests:
            self._rests[rule.id] = _compile(rule.id, pattern, rule.id in self._trusted)
        return self._rests[rule.id]


def _by_word(numbers: dict[str, list[int]], chosen: dict[int, _Chosen]) -> dict[str, list[_Chosen]]:
    """Those of the numbered things that are of the choice, by word; no word without any."""
    found = {word: [chosen[n] for n in some if n in chosen] for word, some in numbers.items()}
    return {word: some for word, some in found.items() if some}
