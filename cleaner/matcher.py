"""Asks rules about lines.

A line costs one look-up of its key, one of its label, and one of each of its words, however many phrases there are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from cleaner import folding
from cleaner.document import Document, bare, bare_start
from cleaner.index import Base, Index, Pattern
from cleaner.rule import ANYWHERE, Guard, Inline, Rule
from cleaner.tables import ends

# What may part a label from the text after it. A hyphen or bar does so only between spaces.
_SEPARATOR = re.compile(r"[:：»›>→]|\s[|–—-]\s|\s?[–—]\s")
# Arrows, bullets and brackets before a label.
_LEAD = re.compile(r"[\W_]+")
# Characters within which a label ends: the longest ones we know have six words.
_LABEL_REACH = 60
# What stands behind such a mark is quoted: what a sign says, or what somebody calls out.
_ANNOUNCES = (":", "：", "“", "„", "«", "(")
# Ends a line that goes on in the next one.
_GOES_ON = frozenset(",،、，;")
# A line that opens with a quotation mark or a dialogue dash is somebody's words, whatever they are. A guillemet with a
# space after it may be an arrow.
_SPEECH = frozenset('"“”„«‘‚「『—―')


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that matched a line, or a piece of it: characters `start` to `end` of the line."""

    rule: Rule
    line: int
    evidence: str
    start: int = 0
    end: int = -1


class Matcher:
    """A choice of rules, ready to be asked about lines.

    trusted: ids of rules whose patterns are known to be in proportion to their text; the others have a budget. Where
    they exceed it, asking raises RuleFaultError. base: see `Index`.
    """

    def __init__(self, rules: Sequence[Rule], trusted: Collection[str] = (), base: Base | None = None) -> None:
        self.rules = tuple(rules)
        self.index = Index(rules, trusted, base)
        self._trusted, self._base = trusted, base
        self._without: dict[str, Matcher] = {}
        self._line_hints = frozenset(self.index.lines)

    def without(self, rule: str) -> Matcher:
        """The same choice less one rule, by its id."""
        if rule not in self._without:
            self._without[rule] = Matcher(
                [other for other in self.rules if other.id != rule], self._trusted, self._base
            )
        return self._without[rule]

    def line_matches(self, document: Document, number: int, words: Set[str] | None = None) -> list[Match]:
        """The rules that match the whole line; a rule that does so in two ways stands there twice.

        words: the line's `Document.words`, where the caller has them.
        """
        line = bare(document.lines[number])
        length = len(line)
        if length > self.index.longest:
            return []
        found: list[Match] = []
        if not _is_part_of_a_text(line):
            if words is None:
                words = document.words(number)
            if length <= self.index.phrase_reach:
                found += self._phrase_matches(document.key(number), words, line, number)
            if not self._line_hints.isdisjoint(words):
                found += self._pattern_matches(sorted(self._line_hints.intersection(words)), line, number)
        for pattern in self.index.unworded:
            found += _line_match(pattern, line, number)
        if not found or document.is_broken(number):
            return []
        return [match for match in found if _fits(match.rule, length, document, number)]

    def _phrase_matches(self, key: str, words: Set[str], line: str, number: int) -> Iterator[Match]:
        index = self.index
        if not key.isascii():
            index.add_other_scripts()
        for rule, phrase in index.phrases.find(key):
            yield Match(rule, number, phrase)
        for end in ends(key):
            for glob in index.globs.find(end):
                if glob.matches(key):
                    yield Match(glob.rule, number, glob.phrase)
        if not index.open_globs.hints.isdisjoint(words):
            for word in sorted(index.open_globs.hints & words):
                yield from (
                    Match(glob.rule, number, glob.phrase) for glob in index.open_globs.find(word) if glob.matches(key)
                )
        yield from self._label_matches(line, number)

    def _pattern_matches(self, words: Sequence[str], line: str, number: int) -> Iterator[Match]:
        for word in words:
            for pattern in self.index.lines[word]:
                yield from _line_match(pattern, line, number)

    def _label_matches(self, line: str, number: int) -> Iterator[Match]:
        lead = _LEAD.match(line)
        separator = _SEPARATOR.search(line, lead.end() if lead else 1, _LABEL_REACH)
        if separator is None:
            return
        key, rest = folding.key(line[: separator.start()]), line[separator.end() :].strip()
        if not rest:
            return
        for rule, heading in self.index.phrases.find(key):
            if isinstance(rule, Guard):
                yield Match(rule, number, heading)
        for rule, label in self.index.labels.find(key):
            wanted = getattr(rule, "rest", "")
            if not wanted or self.index.rest(rule, wanted).match(rest):
                yield Match(rule, number, label)

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
        patterns = {id(pattern): pattern for word in sorted(hints) for pattern in self.index.inlines[word]}
        found = [self._inline_match(pattern, text, number) for pattern in patterns.values()]
        return [match for match in found if match is not None and _fits(match.rule, 0, document, number)]

    @cached_property
    def _inline_hints(self) -> frozenset[str]:
        return frozenset(self.index.inlines)

    @cached_property
    def _inline_reach(self) -> int:
        return max((p.rule.longest for patterns in self.index.inlines.values() for p in patterns), default=0)

    @staticmethod
    def _inline_match(pattern: Pattern, text: str, number: int) -> Match | None:
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
        if not rest.strip() or not found.group().strip() or (end == len(text) and rest.rstrip().endswith(_ANNOUNCES)):
            return None
        return Match(pattern.rule, number, found.group().strip(), start, end)


def _line_match(pattern: Pattern, line: str, number: int) -> list[Match]:
    """The match of the whole line, or nothing."""
    if len(line) <= pattern.rule.longest and pattern.compiled.fullmatch(line):
        return [Match(pattern.rule, number, line)]
    return []


def _is_part_of_a_text(line: str) -> bool:
    """Whether the line is somebody's words, or goes on after it, as a verse does: no button or label is either."""
    return (line[:1] in _SPEECH and not (line[:1] == "«" and line[1:2].isspace())) or line[-1:] in _GOES_ON


def _fits(rule: Rule, length: int, document: Document, number: int) -> bool:
    """Whether a line of that length (characters) and place is one that the rule means."""
    if length > rule.longest:
        return False
    return rule.where == ANYWHERE or not document.places(number).isdisjoint(rule.where)
