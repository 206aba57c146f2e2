"""Many rules compiled into few look-ups.

A line costs one look-up of its key, one of its label, and one of each of its words, however many phrases there are.
Patterns are compiled when a line first could match them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat

import regex

from cleaner import folding
from cleaner.budget import BoundedPattern
from cleaner.document import Document, bare, bare_start
from cleaner.rule import (
    ANYWHERE,
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

# What may part a label from the text after it. A hyphen or bar does so only between spaces.
_SEPARATOR = re.compile(r"[:：»›>→]|\s[|–—-]\s|\s?[–—]\s")
# Characters within which a label ends: the longest ones we know have six words.
_LABEL_REACH = 60
# What `*` may stand for, in words, and in characters where words are not parted by spaces.
_GAP_WORDS = 6
_GAP_UNSPACED = 20


# Ends a line that goes on in the next one.
_GOES_ON = frozenset(",،、，;")
# A line that opens with a quotation mark or a dialogue dash is somebody's words, whatever they are. A guillemet with a
# space after it may be an arrow.
_SPEECH = frozenset('"“”„«‘‚「『—―')
# A character whose key is not ASCII: not Latin, its accents (to U+024F, U+1E00 to U+1EFF) or general punctuation.
_OTHER_SCRIPTS = re.compile("[\u0370-\u1cff\u2c80-\ua71f\ua800-\ufaff\ufb1d-\uffff\U00010000-\U0010ffff]")
# The kinds of rules that are found by a line's key or label.
_LOOKED_UP = (Phrases, Block, Guard, Labels)


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that matched a line, or a piece of it: characters `start` to `end` of the line."""

    rule: Rule
    line: int
    evidence: str
    start: int = 0
    end: int = -1


@dataclass(frozen=True, slots=True)
class _Glob:
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


class _Table:
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


class _Pattern:
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

    def line_match(self, line: str, number: int) -> list[Match]:
        """The match of the whole line, or nothing."""
        if len(line) <= self.rule.longest and self.compiled.fullmatch(line):
            return [Match(self.rule, number, line)]
        return []


def _compile(rule: str, pattern: str, trusted: bool) -> regex.Pattern[str] | BoundedPattern:
    compiled = regex.compile(pattern, regex.IGNORECASE)
    return compiled if trusted else BoundedPattern(rule, compiled)


class Matcher:
    """A choice of rules, ready to be asked about lines.

    trusted: ids of rules whose patterns are known to be in proportion to their text; the others have a budget. Where
    they exceed it, asking raises RuleFaultError.
    """

    def __init__(self, rules: Sequence[Rule], trusted: Collection[str] = ()) -> None:
        self.rules = tuple(rules)
        self._trusted = trusted
        self._without: dict[str, Matcher] = {}
        self._phrases = _Table()
        self._globs: dict[str, list[_Glob]] = defaultdict(list)
        self._open_globs: dict[str, list[_Glob]] = defaultdict(list)  # those that begin and end with a gap
        self._labels = _Table()
        # Phrases in other scripts than Latin: most inputs never ask for them, and folding them takes the longest.
        self._waiting: list[tuple[Rule, list[str]]] = []
        self._lines: dict[str, list[_Pattern]] = defaultdict(list)
        self._inlines: dict[str, list[_Pattern]] = defaultdict(list)
        self._unworded: list[_Pattern] = []
        self._rests: dict[str, regex.Pattern[str] | BoundedPattern] = {}
        for rule in rules:
            self._add(rule)
        self._line_hints = frozenset(self._lines)
        self.longest = max(
            (r.longest for r in rules if not isinstance(r, (Inline, Shape, Closing, PageRegion))), default=0
        )
        self._phrase_reach = max((r.longest for r in rules if isinstance(r, _LOOKED_UP)), default=0)

    def without(self, rule: str) -> Matcher:
        """The same choice less one rule, by its id."""
        if rule not in self._without:
            self._without[rule] = Matcher([other for other in self.rules if other.id != rule], self._trusted)
        return self._without[rule]

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """The rules that are functions over a document."""
        return tuple(rule for rule in self.rules if isinstance(rule, Shape))

    @cached_property
    def closings(self) -> tuple[Closing, ...]:
        """The rules about what is left among the lines of others."""
        return tuple(rule for rule in self.rules if isinstance(rule, Closing))

    @cached_property
    def regions(self) -> dict[str, PageRegion]:
        """The rules about regions of a page, by kind."""
        return {rule.kind: rule for rule in self.rules if isinstance(rule, PageRegion)}

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
        pattern = _Pattern(rule, rule.id in self._trusted)
        table = self._lines if isinstance(rule, Line) else self._inlines
        hints = {_hint(word) for word in rule.words.split()}
        for word in hints:
            table[word].append(pattern)
        if not hints:
            self._unworded.append(pattern)

    def _add_phrases(self, rule: Rule, phrases: Sequence[str]) -> None:
        whole = [phrase for phrase in phrases if "*" not in phrase]
        table = self._labels if isinstance(rule, Labels) else self._phrases
        table.add(rule, whole)
        globs = [phrase for phrase in phrases if "*" in phrase]
        for phrase, parts in zip(globs, glob_parts(globs), strict=True):
            self._add_glob(_Glob(rule, phrase, parts))

    def _add_glob(self, glob: _Glob) -> None:
        first, last = glob.parts[0], glob.parts[-1]
        if first or last:
            self._globs[_ends(first.rstrip())[0] if first else _ends(last.lstrip())[1]].append(glob)
        else:
            words = (word for part in glob.parts for word in part.split())
            self._open_globs[_hint(max(words, key=len))].append(glob)

    def _add_waiting(self) -> None:
        """Add the phrases of other scripts, now that a line in one of them has come."""
        for rule, phrases in self._waiting:
            self._add_phrases(rule, phrases)
        self._waiting = []

    def line_matches(self, document: Document, number: int, words: Set[str] | None = None) -> list[Match]:
        """The rules that match the whole line; a rule that does so in two ways stands there twice.

        words: the line's `Document.words`, where the caller has them.
        """
        line = bare(document.lines[number])
        length = len(line)
        if length > self.longest:
            return []
        found: list[Match] = []
        if not _is_part_of_a_text(line):
            if words is None:
                words = document.words(number)
            if length <= self._phrase_reach:
                found += self._phrase_matches(document.key(number), words, line, number)
            if not self._line_hints.isdisjoint(words):
                found += self._pattern_matches(sorted(self._line_hints.intersection(words)), line, number)
        for pattern in self._unworded:
            found += pattern.line_match(line, number)
        return [match for match in found if _fits(match.rule, length, document, number)] if found else found

    def _phrase_matches(self, key: str, words: Set[str], line: str, number: int) -> Iterator[Match]:
        if self._waiting and not key.isascii():
            self._add_waiting()
        for rule, phrase in self._phrases.find(key):
            yield Match(rule, number, phrase)
        for end in _ends(key):
            for glob in self._globs.get(end, ()):
                if glob.matches(key):
                    yield Match(glob.rule, number, glob.phrase)
        if not self._open_globs.keys().isdisjoint(words):
            for word in sorted(self._open_globs.keys() & words):
                yield from (
                    Match(glob.rule, number, glob.phrase) for glob in self._open_globs[word] if glob.matches(key)
                )
        yield from self._label_matches(line, number)

    def _pattern_matches(self, words: Sequence[str], line: str, number: int) -> Iterator[Match]:
        for word in words:
            for pattern in self._lines[word]:
                yield from pattern.line_match(line, number)

    def _label_matches(self, line: str, number: int) -> Iterator[Match]:
        separator = _SEPARATOR.search(line, 1, _LABEL_REACH)
        if separator is None:
            return
        for rule, label in self._labels.find(folding.key(line[: separator.start()])):
            rest = line[separator.end() :].strip()
            wanted = getattr(rule, "rest", "")
            if rest and (not wanted or self._rest(rule, wanted).match(rest)):
                yield Match(rule, number, label)

    def _rest(self, rule: Rule, pattern: str) -> regex.Pattern[str] | BoundedPattern:
        if rule.id not in self._rests:
            self._rests[rule.id] = _compile(rule.id, pattern, rule.id in self._trusted)
        return self._rests[rule.id]

    def inline_matches(self, document: Document, number: int, words: Set[str]) -> list[Match]:
        """The pieces of the line's start and end that a rule matches; the rest of the line is never empty.

        words: the line's `Document.words`.
        """
        if self._inline_hints.isdisjoint(words):
            return []
        text = document.lines[number].rstrip()
        reach = self._inline_reach
        edges = text if len(text) <= 2 * reach else text[:reach] + " " + text[-reach:]
        hints = folding.words(folding.key(edges)) & self._inline_hints
        patterns = {id(pattern): pattern for word in sorted(hints) for pattern in self._inlines[word]}
        found = [self._inline_match(pattern, text, number) for pattern in patterns.values()]
        return [match for match in found if match is not None and _fits(match.rule, 0, document, number)]

    @cached_property
    def _inline_hints(self) -> frozenset[str]:
        return frozenset(self._inlines)

    @cached_property
    def _inline_reach(self) -> int:
        return max((p.rule.longest for patterns in self._inlines.values() for p in patterns), default=0)

    @staticmethod
    def _inline_match(pattern: _Pattern, text: str, number: int) -> Match | None:
        longest = pattern.rule.longest
        if isinstance(pattern.rule, Inline) and pattern.rule.at == "end":
            found = pattern.compiled.search(text, max(len(text) - longest, 0))
            if found is None:
                return None
            start = len(text[: found.start()].rstrip())
            rest, end = text[:start], len(text)
        else:
            start = len(text) - len(bare_start(text))
            found = pattern.compiled.match(text, start, start + longest)
            if found is None:
                return None
            end = found.end()
            while end < len(text) and text[end].isspace():
                end += 1
            rest = text[end:]
        if not rest.strip() or not found.group().strip():
            return None
        return Match(pattern.rule, number, found.group().strip(), start, end)


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


def _ends(key: str) -> tuple[str, ...]:
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


def _is_part_of_a_text(line: str) -> bool:
    """Whether the line is somebody's words, or goes on after it, as a verse does: no button or label is either."""
    return (line[:1] in _SPEECH and not (line[:1] == "«" and line[1:2].isspace())) or line[-1:] in _GOES_ON


def _fits(rule: Rule, length: int, document: Document, number: int) -> bool:
    """Whether a line of that length (characters) and place is one that the rule means."""
    if length > rule.longest:
        return False
    return rule.where == ANYWHERE or not document.places(number).isdisjoint(rule.where)
