"""Many rules compiled into few look-ups.

A line costs one look-up of its key, one of its label, and one of each of its words, however many phrases there are.
Patterns are compiled when a line first could match them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

import regex

from cleaner import folding
from cleaner.document import Document
from cleaner.rule import (
    ANYWHERE,
    Block,
    Closing,
    Guard,
    Inline,
    Labels,
    Line,
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


class _Pattern:
    """A rule's pattern, compiled when it is first tried."""

    __slots__ = ("_compiled", "rule")

    def __init__(self, rule: Line | Inline) -> None:
        self.rule = rule
        self._compiled: regex.Pattern[str] | None = None

    @property
    def compiled(self) -> regex.Pattern[str]:
        if self._compiled is None:
            pattern = self.rule.pattern
            if isinstance(self.rule, Inline):
                pattern = rf"(?:{pattern})\s*+$" if self.rule.at == "end" else rf"\s*+(?:{pattern})"
            self._compiled = regex.compile(pattern, regex.IGNORECASE)
        return self._compiled

    def line_match(self, line: str, number: int) -> list[Match]:
        """The match of the whole line, or nothing."""
        if len(line) <= self.rule.longest and self.compiled.fullmatch(line):
            return [Match(self.rule, number, line)]
        return []


class Matcher:
    """A choice of rules, ready to be asked about lines."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._phrases: dict[str, list[tuple[Rule, str]]] = defaultdict(list)
        self._globs: dict[str, list[_Glob]] = defaultdict(list)
        self._open_globs: dict[str, list[_Glob]] = defaultdict(list)  # those that begin and end with a gap
        self._labels: dict[str, list[tuple[Rule, str]]] = defaultdict(list)
        # Phrases in other scripts than Latin: most inputs never ask for them, and folding them takes the longest.
        self._waiting: list[tuple[Rule, list[str]]] = []
        self._lines: dict[str, list[_Pattern]] = defaultdict(list)
        self._inlines: dict[str, list[_Pattern]] = defaultdict(list)
        self._unworded: list[_Pattern] = []
        self._rests: dict[str, regex.Pattern[str]] = {}
        for rule in rules:
            self._add(rule)
        self._line_hints = frozenset(self._lines)
        self.longest = max((r.longest for r in rules if not isinstance(r, (Inline, Shape))), default=0)
        self._phrase_reach = max((r.longest for r in rules if isinstance(r, _LOOKED_UP)), default=0)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """The rules that are functions over a document."""
        return tuple(rule for rule in self.rules if isinstance(rule, Shape))

    @cached_property
    def closings(self) -> tuple[Closing, ...]:
        """The rules about what is left among the lines of others."""
        return tuple(rule for rule in self.rules if isinstance(rule, Closing))

    def _add(self, rule: Rule) -> None:
        if isinstance(rule, (Line, Inline)):
            self._add_pattern(rule)
        phrases = phrases_of(phrase_table(rule))
        if phrases:
            latin: list[str] = []
            other: list[str] = []
            for phrase in phrases:
                (latin if phrase.isascii() or not _OTHER_SCRIPTS.search(phrase) else other).append(phrase)
            self._add_phrases(rule, latin)
            self._waiting.append((rule, other))

    def _add_pattern(self, rule: Line | Inline) -> None:
        pattern = _Pattern(rule)
        table = self._lines if isinstance(rule, Line) else self._inlines
        hints = {_hint(word) for word in rule.words.split()}
        for word in hints:
            table[word].append(pattern)
        if not hints:
            self._unworded.append(pattern)

    def _add_phrases(self, rule: Rule, phrases: Sequence[str]) -> None:
        whole = [phrase for phrase in phrases if "*" not in phrase]
        table = self._labels if isinstance(rule, Labels) else self._phrases
        for phrase, key in zip(whole, folding.phrase_keys(whole), strict=True):
            table[key].append((rule, phrase))
        for phrase in (phrase for phrase in phrases if "*" in phrase):
            parts = glob_parts(phrase)
            glob = _Glob(rule, phrase, parts)
            if parts[0] or parts[-1]:
                self._globs[_ends(parts[0].rstrip())[0] if parts[0] else _ends(parts[-1].lstrip())[1]].append(glob)
            else:
                self._open_globs[_hint(max((word for part in parts for word in part.split()), key=len))].append(glob)

    def _add_waiting(self) -> None:
        """Add the phrases of other scripts, now that a line in one of them has come."""
        for rule, phrases in self._waiting:
            self._add_phrases(rule, phrases)
        self._waiting = []

    def line_matches(self, document: Document, number: int, words: Set[str] | None = None) -> list[Match]:
        """The rules that match the whole line; a rule that does so in two ways stands there twice.

        words: the line's `Document.words`, where the caller has them.
        """
        line = document.lines[number].strip()
        length = len(line)
        if length > self.longest:
            return []
        found: list[Match] = []
        if line[:1] not in _SPEECH or (line[:1] == "«" and line[1:2].isspace()):
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
        for rule, phrase in self._phrases.get(key, ()):
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
        separator = _SEPARATOR.search(line, 1, _LABEL_REACH) if self._labels else None
        if separator is None:
            return
        for rule, label in self._labels.get(folding.key(line[: separator.start()]), ()):
            rest = line[separator.end() :].strip()
            wanted = getattr(rule, "rest", "")
            if rest and (not wanted or self._rest(wanted).match(rest)):
                yield Match(rule, number, label)

    def _rest(self, pattern: str) -> regex.Pattern[str]:
        if pattern not in self._rests:
            self._rests[pattern] = regex.compile(pattern, regex.IGNORECASE)
        return self._rests[pattern]

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
            found = pattern.compiled.match(text, 0, longest)
            if found is None:
                return None
            end = found.end()
            while end < len(text) and text[end].isspace():
                end += 1
            start, rest = 0, text[end:]
        if not rest.strip() or not found.group().strip():
            return None
        return Match(pattern.rule, number, found.group().strip(), start, end)


def glob_parts(phrase: str) -> tuple[str, ...]:
    """The keys of a phrase's parts between its ``*``, as they stand in a line's key, spaces around gaps included."""
    pieces = phrase.split("*")
    parts = []
    for index, part in enumerate(folding.phrase_keys(pieces)):
        if part and not folding.is_unspaced(part):
            part = (" " if index else "") + part + (" " if index < len(pieces) - 1 else "")
        parts.append(part)
    return tuple(parts)


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


def _fits(rule: Rule, length: int, document: Document, number: int) -> bool:
    """Whether a line of that length (characters) and place is one that the rule means."""
    if length > rule.longest:
        return False
    return rule.where == ANYWHERE or not document.places(number).isdisjoint(rule.where)
